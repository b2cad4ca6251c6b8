import { asText, type Content, type ContentGrid } from '#core/edits/change/Contents';
import type { CellValue } from '#core/values/CellValue';
import type { Refusal } from '#core/values/Result';
import { cellName } from '#core/values/address';

type Wanted = readonly (readonly (Content | null)[])[];

/** Contents as `range.formulas` takes them; null leaves a cell as it is. */
export function written(cells: Wanted): CellValue[][] {
  return cells.map((row) => row.map((content) => (content === null ? null : typeof content === 'string' ? textAsWritten(content) : asText(content)))) as CellValue[][];
}

/** Texts that Excel takes for nothing else, whatever its language: letters first, and no month, no truth value. */
const PLAIN = /^(?!jan|feb|mrt|maa|mar|apr|mei|may|jun|jul|aug|sep|okt|oct|nov|dec|waar|onwaar|true|false|vrai|faux)\p{L}/iu;

/** A text stays text: neither a formula nor, where Excel would read it as one, a number or a date. */
function textAsWritten(text: string): string {
  return text === '' || PLAIN.test(text) ? text : `'${text}`;
}

/** What a range that was read with values and formulas holds. */
export function contentsOf(range: Excel.Range): Content[][] {
  const values = range.values as CellValue[][];
  return (range.formulas as CellValue[][]).map((row, down) => row.map((text, right): Content => (
    typeof text === 'string' && text.startsWith('=') && text !== values[down]?.[right] ? { formula: text } : text)));
}

/** The first cell of a range that doesn't hold what was expected; null when all do, or nothing is expected of it. */
export function changedCell(range: Excel.Range, expected: Wanted, at: { top: number; left: number }): Refusal | null {
  const texts = range.formulas as CellValue[][];
  for (const [down, row] of expected.entries()) {
    for (const [right, content] of row.entries()) {
      const found = texts[down]?.[right] ?? '';
      if (content === null || found === asText(content)) continue;
      return { code: 'cell-changed-since', data: { cell: cellName(at.top + down, at.left + right), found: String(found), expected: String(asText(content)) } };
    }
  }
  return null;
}

/** The first cell that was written and holds something else; Excel may write a formula in its own way. */
export function unwrittenCell(range: Excel.Range, wanted: Wanted, at: { top: number; left: number }): Refusal | null {
  const texts = range.formulas as CellValue[][];
  for (const [down, row] of wanted.entries()) {
    for (const [right, content] of row.entries()) {
      const found = texts[down]?.[right] ?? '';
      if (content === null || isAsWritten(found, content)) continue;
      return { code: 'not-as-written', data: { cell: cellName(at.top + down, at.left + right), found: String(found), expected: String(asText(content)) } };
    }
  }
  return null;
}

export function isAsWritten(found: CellValue, content: Content): boolean {
  if (typeof content === 'object') return typeof found === 'string' && found.startsWith('=');
  return found === content;
}

/** Where there is nothing to compare: a blank block. */
export function blank(rows: number, columns: number): ContentGrid {
  return Array.from({ length: rows }, () => new Array<Content>(columns).fill(''));
}
