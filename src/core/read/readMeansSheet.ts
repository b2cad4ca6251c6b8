import { segmentOf } from '#core/layout/sleutelColumn';
import { keyHashOf } from '#core/values/code';
import type { CellValue } from '#core/values/CellValue';
import type { Steps } from '#core/values/steps';
import { textOf } from '#core/values/text';
import { firstText, isCodeTotal, isTotalText } from '#core/values/totalText';
import { CHUNK } from './chunk';
import { LineReader } from './LineReader';
import type { PlanBuilder } from './PlanBuilder';
import { cellAt, type SheetRows } from './RowReader';

/** Reads the rows of a means sheet: every row that holds anything is a line, whether or not its action is known. */
export function* readMeansSheet(builder: PlanBuilder, sheet: SheetRows, sheetIndex: number): Steps<void> {
  const lines = new LineReader(builder, sheet, sheetIndex);
  for (let from = sheet.from; from < sheet.to; from += CHUNK) {
    const to = Math.min(sheet.to, from + CHUNK);
    builder.means.reserve((to - from) * lines.most, sheet.to - from);
    readRows(lines, sheet, from, to);
    yield;
  }
}

function readRows(lines: LineReader, sheet: SheetRows, from: number, to: number): void {
  const codeOf = elementCodeReader(sheet);
  const header = sheet.header('element');
  const { rows, top } = sheet;
  for (let i = from; i < to; i += 1) {
    const row = rows[i] ?? NO_CELLS;
    const code = codeOf(row);
    // Nearly every row names its element as plainly as can be; only the others need a closer look.
    const isPlain = typeof code === 'string' && code !== header && isPlainCode(code);
    if (isPlain || isMeansRow(sheet, row, code, lines)) lines.addRow(row, top + i, code, -1);
  }
}

/** How the rows of a sheet name their element: in a column of its own, else in a segment of their registration key. */
export function elementCodeReader(sheet: SheetRows): (row: readonly CellValue[]) => CellValue {
  const column = sheet.column('element');
  const key = sheet.layout.columns.find(({ field }) => field === 'sleutel');
  const segments = column < 0 ? key?.segments : undefined;
  if (!key || !segments) return (row) => cellAt(row, column);
  return (row) => segmentOf(cellAt(row, key.column - sheet.left), segments, 'element');
}

const NO_CELLS: readonly CellValue[] = [];

/** Whether a text is a `codeKey` as it stands, and no word for totals. */
function isPlainCode(code: string): boolean {
  return code !== '' && keyHashOf(code) >= 0 && !isTotalText(code);
}

/** Whether a row of a means sheet is a line: not blank in the columns that count, no row of totals, no repeated header. */
export function isMeansRow(sheet: SheetRows, row: readonly CellValue[], code: CellValue, lines: LineReader): boolean {
  if (typeof code === 'number') return true;
  const text = textOf(code);
  if (text !== '') return !headsTotals(text) && text !== sheet.header('element');
  const isBlank = !lines.hasAmounts(row) && cellAt(row, sheet.column('kostenplaats')) === '' && cellAt(row, sheet.column('budgetplaats')) === '';
  return !isBlank && !headsTotals(firstText(row));
}

function headsTotals(text: string): boolean {
  return isTotalText(text) || isCodeTotal(text);
}
