import type { CellValue } from './CellValue';
import { textOf } from './text';

const TOTAL = /^(?:algemeen\s+|grand\s+|sub[\s-]?|eind[\s-]?|deel[\s-]?)?tota(?:al|len|l|ls)(?![\p{L}])/iu;

/** Whether a text heads a row of totals: `Totaal`, `Subtotaal SD1`, `Algemeen totaal`; not `Totaalrenovatie`. */
export function isTotalText(text: string): boolean {
  // Looking at how it begins first spares nearly every cell the expression.
  return text.length > 4 && mayHeadTotals(text.charCodeAt(0), text.charCodeAt(1)) && TOTAL.test(text);
}

/** Whether one of the words above may begin with these two characters; of other than plain letters, it may. */
function mayHeadTotals(first: number, second: number): boolean {
  return first > 127 || second > 127 || BEGINNINGS[(first & 31) * 32 + (second & 31)] === 1;
}

const BEGINNINGS = new Uint8Array(1024);
for (const [first, second] of ['to', 'al', 'gr', 'su', 'ei', 'de']) BEGINNINGS[((first ?? '').charCodeAt(0) & 31) * 32 + ((second ?? '').charCodeAt(0) & 31)] = 1;

/** Whether a row that has no code of its own is a row of totals: its first text says so. */
export function isTotalRow(row: readonly CellValue[]): boolean {
  return isTotalText(firstText(row));
}

/** The first text of a row, numbers passed over; '' where it has none. */
export function firstText(row: readonly CellValue[]): string {
  for (const content of row) {
    const text = typeof content === 'string' ? textOf(content) : '';
    if (text !== '') return text;
  }
  return '';
}

/** Whether a text heads the total of a code as a pivot table writes it: `AC1 Totaal`; not `Aanleg totaal`, which may be a name. */
export function isCodeTotal(text: string): boolean {
  return CODE_TOTAL.test(text);
}

const CODE_TOTAL = /^\S*\d\S*\s+(?:sub)?tota(?:al|l)$/iu;

/** Whether a text says a code, perhaps with its title, and then that it is the total: `SD1 Wonen Totaal`. */
export function endsInTotal(text: string): boolean {
  return ENDS_IN_TOTAL.test(text);
}

const ENDS_IN_TOTAL = /^\S*\d\S*(?:\s.*)?\stotaa?l$/iu;
