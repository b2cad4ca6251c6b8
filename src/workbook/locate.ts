import { isKnownByItself, type EditPlace } from '#core/edits/Edit';
import { isSameContent } from '#core/edits/sameContent';
import type { CellValue } from '#core/values/CellValue';
import type { Refusal } from '#core/values/Result';
import { textOf } from '#core/values/text';
import { groupedBy } from '#core/values/groupedBy';

/** A cell found again: where it stands now, and what it holds. */
export interface FoundCell {
  readonly sheetId: string;
  readonly row: number;
  readonly column: number;
  readonly value: CellValue;
  /** The formula, or the value where there is none. */
  readonly formula: CellValue;
  readonly numberFormat: string;
  /** Where the header and the columns of the identity stand now. */
  readonly headerRow: number;
  readonly identityColumns: readonly number[];
}

export type Located = { readonly ok: true; readonly cell: FoundCell } | { readonly ok: false; readonly refusal: Refusal };

/** Rows that are looked at one by one; with more, the sheet's whole block is read once. */
const SINGLE_ROWS = 100;

/**
 * Finds the cells that these places mean, in the order given. A place is first looked for where it stood when it was
 * read; where other rows or columns have come there, by its header and by what tells its row from the others.
 */
export async function locate(context: Excel.RequestContext, places: readonly EditPlace[]): Promise<Located[]> {
  const bySheet = groupedBy(places, ({ sheetId }) => sheetId);
  const found = new Map<EditPlace, Located>();
  const views = [...bySheet].map(([sheetId, wanted]) => ({ wanted, view: viewSheet(context, sheetId, wanted) }));
  await context.sync();
  for (const { wanted, view } of views) {
    for (const each of wanted) found.set(each, view.sheet.isNullObject ? gone('sheet-gone') : inView(view, each));
  }
  await searchLost(context, views, found);
  return places.map((each) => found.get(each) ?? gone('row-gone'));
}

interface Viewed { readonly wanted: readonly EditPlace[]; readonly view: SheetView }

/** Reads once the sheets on which a cell was not found where it stood, and looks for it there. */
async function searchLost(context: Excel.RequestContext, views: readonly Viewed[], found: Map<EditPlace, Located>): Promise<void> {
  const isLost = (place: EditPlace): boolean => found.get(place)?.ok === false;
  const wholes = views.filter(({ wanted, view }) => !view.sheet.isNullObject && wanted.some(isLost)).map((viewed) => ({ ...viewed, whole: loadCells(viewed.view.sheet.getUsedRange(true)) }));
  if (wholes.length > 0) await context.sync();
  for (const { wanted, view, whole } of wholes) {
    for (const each of wanted.filter(isLost)) {
      const hit = searched(whole, each);
      found.set(each, hit.ok || !isKnownByItself(each) ? hit : inView(view, { ...each, identity: [] }));
    }
  }
}

function gone(code: 'sheet-gone' | 'row-gone' | 'row-not-unique', header = ''): Located {
  return { ok: false, refusal: { code, data: { header } } };
}

interface SheetView { readonly sheet: Excel.Worksheet; readonly ranges: Map<number, Excel.Range>; readonly headers: Map<number, Excel.Range> }

/** Loads the rows in question from their first to their last wanted column, and the header rows up to there. */
function viewSheet(context: Excel.RequestContext, sheetId: string, wanted: readonly EditPlace[]): SheetView {
  const sheet = context.workbook.worksheets.getItemOrNullObject(sheetId);
  sheet.load('id');
  const columns = wanted.flatMap(({ column, identity }) => [column, ...identity.map((each) => each.column)]);
  const left = Math.min(...columns);
  const width = Math.max(...columns) - left + 1;
  const rows = [...new Set(wanted.map(({ row }) => row))];
  const blocks = rows.length > SINGLE_ROWS ? [[Math.min(...rows), Math.max(...rows)] as const] : rows.map((row) => [row, row] as const);
  const ranges = new Map<number, Excel.Range>();
  for (const [first, last] of blocks) {
    const range = loadCells(sheet.getRangeByIndexes(first, left, last - first + 1, width));
    for (let row = first; row <= last; row++) ranges.set(row, range);
  }
  const headers = new Map(wanted.map(({ headerRow, headerRows = 1 }) => [headerRow, headerRows]).map(([row = 0, count = 1]) => [row, loadCells(sheet.getRangeByIndexes(row - count + 1, 0, count, left + width))]));
  return { sheet, ranges, headers };
}

function loadCells(range: Excel.Range): Excel.Range {
  range.load('values,formulas,numberFormat,rowIndex,columnIndex');
  return range;
}

function inView(view: SheetView, place: EditPlace): Located {
  const range = view.ranges.get(place.row);
  const header = view.headers.get(place.headerRow);
  const columns = place.identity.map(({ column }) => column);
  const headersStand = header !== undefined
    && [place, ...place.identity].every((each) => isHeadedBy(header, place, place.headerRow, each));
  return range && headersStand && isRow(range, place.row, place, columns)
    ? cellOf(range, place, { row: place.row, column: place.column, headerRow: place.headerRow, identityColumns: columns }) : gone('row-gone', place.header);
}

function at(range: Excel.Range, row: number, column: number): CellValue {
  return (range.values[row - range.rowIndex]?.[column - range.columnIndex] ?? '') as CellValue;
}

/** Whether this row holds, in these columns, what told the wanted row from others. */
function isRow(range: Excel.Range, row: number, place: EditPlace, columns: readonly number[]): boolean {
  return place.identity.every(({ value }, index) => isSameContent(at(range, row, columns[index] ?? -1), value));
}

type Spot = Pick<FoundCell, 'row' | 'column' | 'headerRow' | 'identityColumns'>;

function cellOf(range: Excel.Range, { sheetId }: EditPlace, spot: Spot): Located {
  const down = spot.row - range.rowIndex;
  const right = spot.column - range.columnIndex;
  return {
    ok: true,
    cell: {
      ...spot, sheetId, value: at(range, spot.row, spot.column),
      formula: (range.formulas[down]?.[right] ?? '') as CellValue,
      numberFormat: String(range.numberFormat[down]?.[right] ?? 'General'),
    },
  };
}

/** What heads a column by itself: the lowest text of a header that may stand over several rows. */
function headerAt(range: Excel.Range, { headerRows = 1 }: EditPlace, headerRow: number, column: number): string {
  for (let row = headerRow; row > headerRow - headerRows; row -= 1) {
    const text = textOf(at(range, row, column));
    if (text !== '') return text;
  }
  return '';
}

/** Whether a column is headed so: by its own header, or by the one at its left that stands over several columns. */
function isHeadedBy(range: Excel.Range, place: EditPlace, headerRow: number, { column, header }: Pick<EditPlace, 'column' | 'header'>): boolean {
  for (let each = column; each >= range.columnIndex; each -= 1) {
    const text = headerAt(range, place, headerRow, each);
    if (text !== '' || header === '') return text === header;
  }
  return header === '';
}

/** Looks through the whole sheet: for the columns by their headers, for the row by its identity. */
function searched(range: Excel.Range, place: EditPlace): Located {
  const hits = new Map<number, Spot>();
  for (const spot of headerSpots(range, place)) {
    for (const row of rowsBelow(range, spot.headerRow, place, spot.identityColumns)) hits.set(row, { ...spot, row });
  }
  const [hit] = hits.values();
  if (!hit) return gone('row-gone', place.header);
  return hits.size > 1 ? gone('row-not-unique', place.header) : cellOf(range, place, hit);
}

/** Rows that hold the wanted header and those of the identity, with the column of each. */
function headerSpots(range: Excel.Range, place: EditPlace): Omit<Spot, 'row'>[] {
  return range.values.flatMap((cells, down) => {
    const headerRow = range.rowIndex + down;
    const headers = cells.map((_, right) => headerAt(range, place, headerRow, range.columnIndex + right));
    const columnUnder = (each: Pick<EditPlace, 'column' | 'header'>): number => (isHeadedBy(range, place, headerRow, each) ? each.column : onlyColumn(headers, range.columnIndex, each.header));
    const column = columnUnder(place);
    const identityColumns = place.identity.map(columnUnder);
    return [column, ...identityColumns].includes(-1) ? [] : [{ headerRow, column, identityColumns }];
  });
}

/** The only column that has a header; of two alike nobody knows which it was. */
function onlyColumn(headers: readonly string[], left: number, header: string): number {
  const found = headers.indexOf(header);
  return found < 0 || headers.indexOf(header, found + 1) >= 0 ? -1 : left + found;
}

function rowsBelow(range: Excel.Range, headerRow: number, place: EditPlace, columns: readonly number[]): number[] {
  const rows: number[] = [];
  for (let row = headerRow + 1; row < range.rowIndex + range.values.length; row++) {
    if (isRow(range, row, place, columns)) rows.push(row);
  }
  return rows;
}
