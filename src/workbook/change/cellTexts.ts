import { asText, type Content, type ContentGrid } from '#core/edits/change/Contents';
import type { CellValue } from '#core/values/CellValue';
import type { Refusal } from '#core/values/Result';
import { cellName } from '#core/values/address';
import { said } from '#workbook/said';
import { typedText } from '#workbook/typedText';

type Wanted = readonly (readonly (Content | null)[])[];

/** Contents as `range.formulas` takes them; null leaves a cell as it is. `formatOf` gives the number format of a cell. */
export function written(cells: Wanted, formatOf: (down: number, right: number) => string = () => 'General'): CellValue[][] {
  return cells.map((row, down) => row.map((content, right) => {
    if (typeof content === 'string') return typedText(content, formatOf(down, right));
    return content === null ? null : asText(content);
  })) as CellValue[][];
}

/** The format of a cell of a block whose formats are these. */
export function inGrid(formats: readonly (readonly string[])[] | undefined): (down: number, right: number) => string {
  return (down, right) => formats?.[down]?.[right] ?? 'General';
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
      return { code: 'cell-changed-since', data: { cell: cellName(at.top + down, at.left + right), found: said(found), expected: said(asText(content)) } };
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
      return { code: 'not-as-written', data: { cell: cellName(at.top + down, at.left + right), found: said(found), expected: said(asText(content)) } };
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
