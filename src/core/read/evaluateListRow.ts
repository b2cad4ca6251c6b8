import type { ListEntry, Lists, PlanElement } from '#core/plan/Plan';
import type { SheetKind } from '#core/layout/Layout';
import type { CellValue } from '#core/values/CellValue';
import { textOf } from '#core/values/text';
import { isByCodes } from './isByCodes';
import { entryReaders } from './entryReaders';
import type { MutableElement } from './Mutable';
import type { PlanState, SheetState } from './PlanState';
import { listedElement } from './readListedElements';
import { hasSameToInherit } from './reach';
import { parentCodeOf } from './resolve';
import { cellAt } from './RowReader';
import type { ListedChange, RowChange, TouchedRow } from './rowChanges';

type Evaluated = Pick<RowChange, 'element' | 'listed' | 'isRelisted'>;

/** The lists whose rows are followed, by the kind of sheet on which they stand. */
const LISTS = {
  kostenplaatsen: 'kostenplaatsen', budgetplaatsen: 'budgetplaatsen', diensten: 'diensten', beleidsnotas: 'beleidsnotas', beleidsvelden: 'beleidsvelden', programmas: 'programmas',
} as const satisfies Partial<Record<SheetKind, keyof Lists>>;
/** The lists of what are elements of the plan too. */
const OF_ELEMENTS: ReadonlySet<SheetKind> = new Set(['hsd', 'programmas', 'projecten']);

/**
 * What a changed row of a master list does: another value of its entry, of its element, or of both. Structural (null)
 * where an entry comes or goes that is not the last, or an element, or where another code may make another tree.
 */
export function evaluateListRow(state: PlanState, touched: TouchedRow): Evaluated | null {
  const { kind } = touched.sheet.layout;
  const element = OF_ELEMENTS.has(kind) ? elementChange(state, touched) : undefined;
  const listed = kind in LISTS ? entryChange(state, touched, LISTS[kind as keyof typeof LISTS]) : undefined;
  return element === null || listed === null ? null : { ...(element && { element }), ...(listed && { listed }), ...(hasOtherDepartement(touched) && { isRelisted: true }) };
}

function elementChange(state: PlanState, { sheet, row, was, cells }: TouchedRow): RowChange['element'] | null | undefined {
  const { plan, own } = state;
  const old = plan.elements[sheet.elementOfRow[row] ?? -1];
  const said = (each: readonly CellValue[]): MutableElement | null => listedElement(sheet.rows, numberOf(plan, sheet), sheet.fields, each, sheet.rows.top + row);
  const next = said(cells);
  // A project that the tree places has no element here, but has of its row what it doesn't say itself.
  if (!old || !next) return [old, next, said(was)].some(Boolean) ? null : undefined;
  next.parentCode = parentCodeOf(own.builder, next);
  return hasSameToInherit(old, next) || isByCode(state, old, next) ? { old, next } : null;
}

/** Whether what hangs on an HSD, a programme or a project is told by codes alone, wherever it stands. */
function isByCode({ plan, own }: PlanState, old: PlanElement, next: PlanElement): boolean {
  if (!isByCodes(own.sheets) || own.sheets.some(({ layout }) => layout.context?.some(({ field }) => field === 'parent'))) return false;
  return old.level !== 'project' || old.key === next.key || [old.key, next.key].every((key) => key !== '' && isOnlyProject(plan, key, old));
}

/** A project that stands on the list and in the tree is one element: which of several of one code that is, reading tells. */
function isOnlyProject({ byKey, elements }: PlanState['plan'], key: string, { index }: PlanElement): boolean {
  return byKey.get(key)?.every((each) => each === index || elements[each]!.level !== 'project') ?? true;
}

function entryChange({ plan }: PlanState, { sheet, row, was, cells, tail }: TouchedRow, list: keyof typeof LISTS): ListedChange | null | undefined {
  const read = entryReaders(plan.years)[list]({ rows: sheet.rows, index: numberOf(plan, sheet) });
  const rowNumber = sheet.rows.top + row;
  const next = read(cells, rowNumber);
  if (!next && !read(was, rowNumber)) return undefined;
  const place = { sheet: numberOf(plan, sheet), row: rowNumber };
  const known = indexOf(plan.lists[list].entries, place.sheet, rowNumber);
  const index = known < 0 ? tail.entryComes(list, place) : known;
  const isFollowed = index >= 0 && (next !== null || tail.entryGoes(list, index));
  return isFollowed ? { list, index, old: plan.lists[list].entries[known] ?? null, next } : null;
}

function hasOtherDepartement({ sheet: { layout, rows }, was, cells }: TouchedRow): boolean {
  const column = rows.column('departement');
  return layout.kind === 'diensten' && textOf(cellAt(was, column)) !== textOf(cellAt(cells, column));
}

/** Entries stand in the order of their sheets and rows. */
function indexOf(entries: readonly ListEntry[], sheet: number, row: number): number {
  let [low, high] = [0, entries.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    const entry = entries[middle]!;
    if (entry.sheet < sheet || (entry.sheet === sheet && entry.row < row)) low = middle + 1;
    else high = middle;
  }
  const found = entries[low];
  return found && found.sheet === sheet && found.row === row ? low : -1;
}

function numberOf({ sheets }: PlanState['plan'], { layout }: SheetState): number {
  return sheets.indexOf(layout);
}
