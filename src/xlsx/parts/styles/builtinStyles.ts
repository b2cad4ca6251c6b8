/** Excel's own numbers for the named styles that it brings along. */
export const builtinStyles: Readonly<Record<string, number>> = {
  Comma: 3, Currency: 4, Percent: 5, 'Comma [0]': 6, 'Currency [0]': 7, Hyperlink: 8, 'Followed Hyperlink': 9, Note: 10, 'Warning Text': 11,
  Title: 15, 'Heading 1': 16, 'Heading 2': 17, 'Heading 3': 18, 'Heading 4': 19, Input: 20, Output: 21, Calculation: 22, 'Check Cell': 23,
  'Linked Cell': 24, Total: 25, Good: 26, Bad: 27, Neutral: 28,
  Accent1: 29, '20% - Accent1': 30, '40% - Accent1': 31, '60% - Accent1': 32, Accent2: 33, '20% - Accent2': 34, '40% - Accent2': 35, '60% - Accent2': 36,
  Accent3: 37, '20% - Accent3': 38, '40% - Accent3': 39, '60% - Accent3': 40, Accent4: 41, '20% - Accent4': 42, '40% - Accent4': 43, '60% - Accent4': 44,
  Accent5: 45, '20% - Accent5': 46, '40% - Accent5': 47, '60% - Accent5': 48, Accent6: 49, '20% - Accent6': 50, '40% - Accent6': 51, '60% - Accent6': 52,
  'Explanatory Text': 53,
};
