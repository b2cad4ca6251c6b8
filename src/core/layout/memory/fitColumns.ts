import { wordKey } from '#core/values/text';
import { groupedBy } from '#core/values/groupedBy';
import { amountHeader } from '../amountHeader';
import type { HeaderCell, HeaderRow } from '../Block';
import type { ColumnLayout, ColumnMeaning } from '../Layout';
import { meaningKey } from '../sameMeaning';
import { inOrder } from '../sheetColumns';
import { isAlike, isNearlySpelled } from './isAlike';
import type { StoredColumn } from './StoredLayout';

export interface FittedColumns {
  readonly columns: readonly ColumnLayout[];
  /** Columns that were read and are not found again. */
  readonly lost: readonly StoredColumn[];
  /** Columns of now that were not there, and mean nothing yet. */
  readonly fresh: readonly HeaderCell[];
}

/** What recognising alone makes of the same header row; asked only where something has changed. */
export type RecogniseColumns = () => ReadonlyMap<number, ColumnMeaning>;

/**
 * Finds the columns that are remembered in the header row of now: by their headers, wherever they stand; then those
 * that were renamed a little, or to another word for the same. What is new and plain to recognise is read too.
 */
export function fitColumns(stored: readonly StoredColumn[], header: HeaderRow, left: number, recognised: RecogniseColumns): FittedColumns {
  const open = new Set(stored);
  const free = new Map(header.cells.map((cell) => [cell.column, cell]));
  const found: ColumnLayout[] = [];
  const take = (column: StoredColumn, cell: HeaderCell): void => {
    open.delete(column);
    free.delete(cell.column);
    if (column.meaning) found.push({ column: cell.column, header: cell.text, ...column.meaning });
  };
  for (const [column, cell] of sameHeaders(stored.filter((column) => !isHeadless(column)), header, left)) take(column, cell);
  if (free.size === 0) takeHeadless(stored, header, found, open);
  if ([...open].every(({ meaning }) => !meaning) && free.size === 0) return { columns: inOrder(found), lost: [], fresh: [] };
  for (const [column, cell] of renamed([...open], [...free.values()], recognised())) take(column, cell);
  addPlain(found, free, recognised());
  takeHeadless(stored, header, found, open);
  return { columns: inOrder(found), lost: [...open].filter(({ meaning }) => meaning), fresh: [...free.values()] };
}

/** A column without a header of its own: what stands over it begins at its left. */
function isHeadless({ header, meaning }: StoredColumn): boolean {
  return header === '' && meaning !== null;
}

/** Columns without a header stand right after the one that they stood after; the first of all, right before the next. */
function takeHeadless(stored: readonly StoredColumn[], header: HeaderRow, found: ColumnLayout[], open: Set<StoredColumn>): void {
  const headed = new Set(header.cells.map(({ column }) => column));
  for (const [i, column] of stored.entries()) {
    const place = column.meaning && isHeadless(column) ? placeBeside(stored, i, found) : null;
    if (!column.meaning || !place || headed.has(place.column)) continue;
    open.delete(column);
    found.push({ ...place, ...column.meaning });
  }
}

function placeBeside(stored: readonly StoredColumn[], i: number, found: readonly ColumnLayout[]): Pick<ColumnLayout, 'column' | 'header'> | null {
  const beside = stored[i === 0 ? 1 : i - 1]?.meaning ?? NO_MEANING;
  const neighbour = found.find((each) => meaningKey(each) === meaningKey(beside));
  if (!neighbour) return null;
  return i > 0 ? { column: neighbour.column + 1, header: neighbour.header } : neighbour.column > 0 ? { column: neighbour.column - 1, header: '' } : null;
}

const NO_MEANING: ColumnMeaning = { field: 'note' };

type Pair = readonly [StoredColumn, HeaderCell];

/** Columns with one and the same header then and now; of two with one header, what stands above tells which is which. */
function sameHeaders(stored: readonly StoredColumn[], header: HeaderRow, left: number): Pair[] {
  const then = groupedBy(stored, ({ header: text }) => wordKey(text));
  const now = groupedBy(header.cells, ({ key }) => key);
  return [...then].flatMap(([key, columns]) => {
    const cells = now.get(key) ?? [];
    if (columns.length === 1 && cells.length === 1) return paired(columns, cells);
    const banded = groupedBy(cells, ({ column }) => wordKey(header.above(column, left).join(' / ')));
    const byBand = [...groupedBy(columns, ({ band }) => wordKey(band))].flatMap(([band, each]) => paired(each, banded.get(band) ?? []));
    return byBand.length > 0 ? byBand : paired(columns, cells);
  });
}

/** Pairs in order, where there are as many of one as of the other. */
function paired(columns: readonly StoredColumn[], cells: readonly HeaderCell[]): Pair[] {
  return columns.length === cells.length ? columns.map((column, index): Pair => [column, cells[index] as HeaderCell]) : [];
}

/** Columns that have another header now: only where one and no other may be meant, seen from both sides. */
function renamed(open: readonly StoredColumn[], free: readonly HeaderCell[], recognised: ReadonlyMap<number, ColumnMeaning>): Pair[] {
  const mayBe = (column: StoredColumn, cell: HeaderCell): boolean => isRenamed(column, cell, recognised.get(cell.column));
  return open.flatMap((column): Pair[] => {
    const cells = free.filter((cell) => mayBe(column, cell));
    const [only] = cells;
    return only && cells.length === 1 && open.filter((each) => mayBe(each, only)).length === 1 ? [[column, only]] : [];
  });
}

function isRenamed({ header, meaning }: StoredColumn, { text, content }: HeaderCell, recognised: ColumnMeaning | undefined): boolean {
  if (meaning && recognised && meaningKey(recognised) === meaningKey(meaning)) return true;
  if (meaning?.field !== 'bedrag') return !recognised && isAlike(header, text);
  // A word more makes it another column: `Realisatie 2026`.
  const said = amountHeader(content);
  return said ? meaningKey({ ...meaning, ...said, field: 'bedrag' }) === meaningKey(meaning) : isNearlySpelled(header, text);
}

/** New columns that are plain to recognise, and say what no other says. */
function addPlain(found: ColumnLayout[], free: Map<number, HeaderCell>, recognised: ReadonlyMap<number, ColumnMeaning>): void {
  const taken = new Set(found.map(meaningKey));
  for (const cell of [...free.values()]) {
    const meaning = recognised.get(cell.column);
    if (!meaning || taken.has(meaningKey(meaning))) continue;
    taken.add(meaningKey(meaning));
    free.delete(cell.column);
    found.push({ column: cell.column, header: cell.text, ...meaning });
  }
}
