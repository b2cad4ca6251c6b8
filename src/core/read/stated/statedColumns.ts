import { aardFromWord } from '#core/values/aard';
import type { ColumnLayout } from '#core/layout/Layout';
import { headerAt, type HeaderCell } from '#core/layout/Block';
import { jaarInText } from '#core/values/jaar';
import { isTotalText } from '#core/values/totalText';
import type { Steps } from '#core/values/steps';
import { chunk, countedIn } from './pieces';
import type { StatedTotal } from './StatedTotal';
import type { CountedSheet } from './statedTotals';

/** The columns of totals of a sheet, added over the rows that are counted, beside the amounts that stand in those rows. */
export function* statedColumns(counted: CountedSheet): Steps<StatedTotal[]> {
  const { layout, sheet } = counted;
  const read = new Set(layout.columns.map(({ column }) => column));
  const cells = headerAt(sheet, layout.headerRow).cells.filter(({ column, text }) => !read.has(column) && isTotal(text));
  const found: StatedTotal[] = [];
  for (const cell of cells) {
    const total = yield* statedColumn(counted, cell);
    if (total) found.push(total);
  }
  return found;
}

function isTotal(text: string): boolean {
  return isTotalText(text) || /^(?:som|sum)\b/iu.test(text);
}

function* statedColumn(counted: CountedSheet, { column, text }: HeaderCell): Steps<StatedTotal | null> {
  const { index, layout, sheet } = counted;
  const parts = partsOf(layout.columns, text);
  const own = { column, scale: parts[0]?.scale ?? 1 };
  const sums: Sums = { stated: 0, read: 0, differing: 0, filled: 0 };
  for (const [from, to] of chunk(sheet.values.length)) {
    for (let i = from; i < to; i += 1) addRow(counted, i, own, parts, sums);
    yield;
  }
  const { stated, read, differing, filled } = sums;
  if (filled === 0 || parts.length === 0) return null;
  return { sheet: index, row: layout.headerRow, column, of: 'column', label: text, header: '', stated, read, isVte: parts.every(({ aard }) => aard === 'VTE'), differing };
}

interface Sums { stated: number; read: number; differing: number; filled: number }

function addRow({ sheet, elementOf }: CountedSheet, i: number, own: { readonly column: number; readonly scale: number }, parts: readonly ColumnLayout[], sums: Sums): void {
  const row = sheet.values[i] ?? [];
  if (elementOf[i] === -2 || typeof row[own.column - sheet.left] !== 'number') return;
  const stated = countedIn(row, own, sheet.left);
  const read = parts.reduce((sum, part) => sum + countedIn(row, part, sheet.left), 0);
  sums.stated += stated;
  sums.read += read;
  sums.filled += 1;
  if (stated !== read) sums.differing += 1;
}

/** The amount columns that a column of totals adds up: those of the kind and the year that it names; people only where it says so. */
function partsOf(columns: readonly ColumnLayout[], text: string): ColumnLayout[] {
  const amounts = columns.filter(({ field }) => field === 'bedrag');
  const aard = text.split(/[^\p{L}]+/u).map(aardFromWord).find((each) => each !== 'onbekend');
  const year = jaarInText(text)?.jaar;
  const ofYear = amounts.filter(({ jaar }) => year === undefined || jaar === year);
  if (aard) return ofYear.filter((column) => column.aard === aard || column.aard === undefined);
  const money = ofYear.filter((column) => column.aard !== 'VTE');
  return money.length > 0 ? money : ofYear;
}
