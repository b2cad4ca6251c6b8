import type { Change } from '#core/edits/change/Change';
import { ChangeBuilder } from '#core/edits/change/ChangeBuilder';
import { contentAt, isFormula, type WorkbookContents } from '#core/edits/change/Contents';
import { cellName } from '#core/values/address';
import type { CellValue } from '#core/values/CellValue';
import type { Jaar } from '#core/values/units';
import { appendEntries } from './appendEntries';
import type { ListComparison, ListDifference } from './compareLists';
import { noteHerkomst } from './herkomst';
import { inUnit } from './inUnit';
import { meaningId } from './ListReading';
import type { ListRow } from './ListTable';
import { listValue } from './listValue';
import { addListSheet } from './newListSheet';
import type { OwnList, OwnSheet } from './ownLists';
import { dayOf, type GoneChoice, type TakeOver } from './TakeOver';

/** A list that is taken over as one change of the workbook, and the cells that stay as they are: a formula stands there. */
export interface ListChange {
  readonly change: Change;
  readonly left: readonly { readonly sheet: string; readonly cell: string }[];
}

interface Cell { readonly row: number; readonly column: number; readonly value: CellValue }

/** Rows further apart than this are written as blocks of their own. */
const GAP = 40;

/**
 * The one step that takes a list over: entries that differ are written where they stand, new ones come below them (or as
 * a sheet of their own), what is gone is marked, closed or taken out as the person chose, and where it came from is noted.
 */
export function listChange(contents: WorkbookContents, own: OwnList, comparison: ListComparison, takeOver: TakeOver, years: readonly Jaar[]): ListChange {
  const builder = new ChangeBuilder(contents);
  const left: { sheet: string; cell: string }[] = [];
  const added = takeOver.statuses.has('new') ? comparison.differences.filter(({ status }) => status === 'new') : [];
  for (const sheet of own.sheets) {
    restOn(builder, sheet);
    writeCells(builder, sheet, cellsOf(sheet, own, comparison, takeOver), left);
  }
  const [first] = own.sheets;
  if (first && added.length > 0) appendEntries(builder, first, own, added);
  else if (added.length > 0) addListSheet(builder, comparison.kind, added, years);
  for (const sheet of own.sheets) removeRows(builder, sheet, own, comparison, takeOver);
  noteHerkomst(builder, comparison, takeOver);
  return { change: builder.build(), left };
}

/** The list's headers and what tells its rows: when those changed meanwhile, nothing is written. */
function restOn(builder: ChangeBuilder, { layout, columns }: OwnSheet): void {
  const at = columns.map(({ column }) => column);
  builder.restOn(layout.id, layout.headerRow, Math.min(...at), 1, Math.max(...at) - Math.min(...at) + 1);
  for (const { column, meaning } of columns) {
    if (meaning && ['code', 'departement', 'dienst'].includes(meaning.field)) builder.restOn(layout.id, layout.firstRow, column, layout.endRow - layout.firstRow, 1);
  }
}

function cellsOf(sheet: OwnSheet, own: OwnList, { differences }: ListComparison, takeOver: TakeOver): Cell[] {
  return differences.filter((each) => each.own && own.sheetOf.get(each.own) === sheet).flatMap((difference) => {
    if (difference.status === 'gone') return goneCells(sheet, difference, takeOver);
    return difference.status !== 'new' && takeOver.statuses.has(difference.status) ? changedCells(sheet, difference) : [];
  });
}

function changedCells(sheet: OwnSheet, { own, changes }: ListDifference): Cell[] {
  return changes.flatMap(({ meaning, to }) => cellAt(sheet, own!.row, meaningId(meaning), to));
}

/** Nothing, where the sheet has no such column. Amounts go back into the column's own unit. */
function cellAt({ columns }: OwnSheet, row: number, id: string, value: CellValue): Cell[] {
  const column = columns.find(({ meaning }) => meaning && meaningId(meaning) === id);
  return column ? [{ row, column: column.column, value: inUnit(value, column.scale) }] : [];
}

export function choiceFor(takeOver: TakeOver, key: string): GoneChoice {
  return takeOver.goneByKey.get(key) ?? takeOver.gone;
}

function goneCells(sheet: OwnSheet, { key, own }: ListDifference, takeOver: TakeOver): Cell[] {
  const choice = choiceFor(takeOver, key);
  if (choice === 'remove') return [];
  const note = sheet.columns.find(({ meaning }) => meaning?.field === 'note')?.column;
  const end = choice === 'keep' || hasEnded(sheet, own!, choice.closeIn) ? [] : cellAt(sheet, own!.row, 'to', choice.closeIn);
  return [...end, ...(note === undefined ? [] : [{ row: own!.row, column: note, value: marked(String(contentIn(sheet, own!.row, note)), takeOver) }])];
}

function contentIn({ snapshot: { values, top, left } }: OwnSheet, row: number, column: number): CellValue {
  return values[row - top]?.[column - left] ?? '';
}

/** Whether an entry has a last year before this one already. */
function hasEnded(sheet: OwnSheet, { row }: ListRow, jaar: Jaar): boolean {
  const to = sheet.columns.find(({ meaning }) => meaning?.field === 'to')?.column;
  const last = to === undefined ? null : listValue(contentIn(sheet, row, to), 'year');
  return typeof last === 'number' && last < jaar;
}

const MARK = 'Niet meer in ';

/** The remark with the mark below it; an earlier mark makes way. */
function marked(held: string, { file, at }: TakeOver): string {
  const lines = held.split('\n').filter((line) => line !== '' && !line.startsWith(MARK));
  return [...lines, `${MARK}${file} (${dayOf(at)})`].join('\n');
}

function writeCells(builder: ChangeBuilder, { layout }: OwnSheet, cells: readonly Cell[], left: { sheet: string; cell: string }[]): void {
  const sheet = builder.sheet(layout.id);
  const writable = cells.filter(({ row, column }) => {
    const isFree = !isFormula(contentAt(sheet, row, column));
    if (!isFree) left.push({ sheet: layout.name, cell: cellName(row, column) });
    return isFree;
  });
  for (const run of inRuns([...writable].sort((a, b) => a.row - b.row))) writeRun(builder, layout.id, run);
}

function inRuns(cells: readonly Cell[]): Cell[][] {
  const runs: Cell[][] = [];
  let last = -Infinity;
  for (const cell of cells) {
    if (cell.row - last > GAP) runs.push([]);
    runs.at(-1)!.push(cell);
    last = cell.row;
  }
  return runs;
}

function writeRun(builder: ChangeBuilder, sheetId: string, cells: readonly Cell[]): void {
  const top = cells[0]!.row;
  const left = cells.reduce((least, { column }) => Math.min(least, column), Infinity);
  const right = cells.reduce((most, { column }) => Math.max(most, column), 0);
  const grid = Array.from({ length: cells.at(-1)!.row - top + 1 }, () => new Array<CellValue | null>(right - left + 1).fill(null));
  for (const { row, column, value } of cells) grid[row - top]![column - left] = value;
  builder.write(sheetId, top, left, grid);
}

/** From below, so that the rows above keep their numbers. */
function removeRows(builder: ChangeBuilder, sheet: OwnSheet, own: OwnList, { differences }: ListComparison, takeOver: TakeOver): void {
  const rows = differences.filter((each) => each.status === 'gone' && own.sheetOf.get(each.own!) === sheet && choiceFor(takeOver, each.key) === 'remove').map((each) => each.own!.row).sort((a, b) => b - a);
  for (let i = 0; i < rows.length;) {
    let count = 1;
    while (rows[i + count] === rows[i]! - count) count += 1;
    builder.deleteRows(sheet.layout.id, rows[i + count - 1]!, count);
    i += count;
  }
}
