import type { StyleName } from '#core/layout/Draft';

/** How cells look: colours as `#RRGGBB`, number formats in en-US, indents in steps. What is absent is Excel's default. */
export interface Look {
  readonly numberFormat?: string;
  readonly font?: { readonly bold?: boolean; readonly italic?: boolean; readonly size?: number; readonly color?: string; readonly underline?: 'single' };
  readonly fill?: { readonly color: string; readonly pattern: 'solid' };
  readonly border?: Readonly<Partial<Record<'top' | 'right' | 'bottom' | 'left', { readonly style: 'thin' | 'medium' | 'double'; readonly color: string }>>>;
  readonly alignment?: {
    readonly horizontal?: 'left' | 'center' | 'right'; readonly vertical?: 'top' | 'center'; readonly wrapText?: boolean; readonly indent?: number;
  };
}

const INK = '#1B2733';
const BLUE = '#1F5C99';
const FAINT = '#5B6875';
const LINE = '#D5DCE3';

const thin = { style: 'thin', color: LINE } as const;
const under = { bottom: thin };
const top = { vertical: 'top' } as const;
const total: Look = { numberFormat: '#,##0.00', font: { bold: true }, border: { top: { style: 'thin', color: INK }, bottom: { style: 'double', color: INK } } };
const header: Look = {
  font: { bold: true, color: '#FFFFFF' }, fill: { color: BLUE, pattern: 'solid' },
  alignment: { vertical: 'center', wrapText: true }, border: { right: { style: 'thin', color: '#4B7FB3' } },
};

/** How each style looks, in a file and through Excel alike: calm on screen, dark ink on white or pale ground on paper. */
export const LOOKS: Readonly<Record<StyleName, Look>> = {
  title: { font: { bold: true, size: 18, color: BLUE }, alignment: { vertical: 'center' } },
  lead: { font: { size: 12, color: FAINT }, alignment: { vertical: 'center' } },
  heading: { font: { bold: true, size: 13, color: BLUE }, border: { bottom: { style: 'medium', color: BLUE } }, alignment: { vertical: 'center' } },
  label: { font: { bold: true, color: INK }, alignment: { vertical: 'center' } },
  choice: { font: { color: INK }, alignment: { vertical: 'center' } },
  explanation: { font: { color: INK }, alignment: { vertical: 'center', wrapText: true } },
  link: { font: { color: BLUE, underline: 'single' }, alignment: { vertical: 'center' } },
  header,
  headerRequired: { ...header, fill: { color: '#17456F', pattern: 'solid' } },
  headerYear: { ...header, alignment: { vertical: 'center', horizontal: 'right', wrapText: true } },
  level1: { alignment: { ...top, wrapText: true }, border: under },
  level2: { alignment: { ...top, wrapText: true, horizontal: 'left', indent: 1 }, border: under },
  level3: { alignment: { ...top, wrapText: true, horizontal: 'left', indent: 2 }, border: under },
  text: { alignment: { ...top, wrapText: true }, border: under },
  wrapped: { alignment: { ...top, wrapText: true }, border: under },
  code: { numberFormat: '@', alignment: top, border: under },
  money: { numberFormat: '#,##0.00', alignment: top, border: under },
  vte: { numberFormat: '#,##0.00', font: { color: '#2E6B4F' }, alignment: top, border: under },
  year: { numberFormat: '0', alignment: { ...top, horizontal: 'center' }, border: under },
  term: { numberFormat: '0', alignment: { ...top, horizontal: 'center' }, border: under },
  total,
  totalCount: { ...total, numberFormat: '0', alignment: { horizontal: 'center' } },
  nothing: { font: { color: FAINT }, alignment: { ...top, horizontal: 'right' }, border: under },
  hint: { font: { italic: true, color: FAINT }, alignment: { ...top, wrapText: true } },
  // Runs on over the empty cells at its right: wrapped it would be a tower in the narrow first column.
  stamp: { font: { italic: true, color: FAINT }, alignment: top },
  rowLevel1: { font: { bold: true }, fill: { color: '#D3E3F2', pattern: 'solid' } },
  rowLevel2: { font: { bold: true, color: BLUE }, fill: { color: '#EEF4FA', pattern: 'solid' } },
  rowReceipt: { font: { color: '#7A4A12' } },
};
