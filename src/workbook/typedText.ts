/** Cells of this format hold text, whatever is typed in them: the code columns of the template. */
export const TEXT_FORMAT = '@';

/**
 * A text as a cell of this number format must be given it to hold just that: neither a formula nor, where Excel would
 * read it as one, a number, a date or a truth value. In a cell of the text format an apostrophe would stay in sight.
 */
export function typedText(text: string, numberFormat = 'General'): string {
  return text === '' || numberFormat === TEXT_FORMAT || PLAIN.test(text) ? text : `'${text}`;
}

/** Texts that Excel takes for nothing else, whatever its language: letters first, and no month, no truth value. */
const PLAIN = /^(?!jan|feb|fév|mrt|maa|mar|mär|apr|avr|mei|may|mai|jun|jui|jul|aug|aoû|sep|okt|oct|nov|dec|déc|dez|waar|onwaar|true|false|vrai|faux|wahr|falsch)\p{L}/iu;
