import type { ListEntry, Lists, PlanElement } from '#core/plan/Plan';
import type { SheetKind } from '#core/layout/Layout';
import { entryReaders } from './entryReaders';
import type { MutableElement } from './Mutable';
import type { PlanState, SheetState } from './PlanState';
import { listedElement } from './readListedElements';
import { hasSameToInherit } from './reach';
import type { ListedChange, RowChange, TouchedRow } from './rowChanges';

type Evaluated = Pick<RowChange, 'element' | 'listed'>;

/** The lists whose rows are followed, by the kind of sheet on which they stand. */
const LISTS = {
  kostenplaatsen: 'kostenplaatsen', budgetplaatsen: 'budgetplaatsen', diensten: 'diensten', beleidsnotas: 'beleidsnotas', beleidsvelden: 'beleidsvelden', programmas: 'programmas',
} as const satisfies Partial<Record<SheetKind, keyof Lists>>;
/** The lists of what are elements of the plan too. */
const OF_ELEMENTS: ReadonlySet<SheetKind> = new Set(['hsd', 'programmas', 'projecten']);

/**
 * What a changed row of a master list does: another value of its entry, of its element, or of both. Structural (null)
 * where an entry comes or goes, or where more hangs on it than those who name its code.
 */
export function evaluateListRow(state: PlanState, touched: TouchedRow): Evaluated | null {
  const { kind } = touched.sheet.layout;
  const element = OF_ELEMENTS.has(kind) ? elementChange(state, touched) : undefined;
  const listed = kind in LISTS ? entryChange(state, touched, LISTS[kind as keyof typeof LISTS]) : undefined;
  return element === null || listed === null ? null : { ...(element && { element }), ...(listed && { listed }) };
}

/** HSDs, programmes and projects: what is taken over from them, and by which code, reaches as far as the plan. */
function elementChange({ plan }: PlanState, { sheet, row, cells }: TouchedRow): RowChange['element'] | null {
  const old = plan.elements[sheet.elementOfRow[row] ?? -1];
  const next = listedElement(sheet.rows, numberOf(plan, sheet), sheet.fields, cells, sheet.rows.top + row);
  if (!old && !next) return undefined;
  if (!old || !next) return null;
  const kept: MutableElement = { ...next, parentCode: old.parentCode, parent: old.parent };
  return isParentSame(sheet, old, next) && hasSameToInherit(old, kept) ? { old, next: kept } : null;
}

/** The parent's code is worked out where the row does not say it. */
function isParentSame(sheet: SheetState, old: PlanElement, { parentCode }: PlanElement): boolean {
  return sheet.rows.column('parent') < 0 || parentCode === '' || parentCode === old.parentCode;
}

function entryChange({ plan }: PlanState, { sheet, row, was, cells }: TouchedRow, list: keyof typeof LISTS): ListedChange | null | undefined {
  const read = entryReaders(plan.years)[list]({ rows: sheet.rows, index: numberOf(plan, sheet) });
  const rowNumber = sheet.rows.top + row;
  const next = read(cells, rowNumber);
  if (!next && !read(was, rowNumber)) return undefined;
  const index = indexOf(plan.lists[list].entries, numberOf(plan, sheet), rowNumber);
  const old = plan.lists[list].entries[index];
  return old && next && REACH[list].every((field) => valueOf(old, field) === valueOf(next, field)) ? { list, index, old, next } : null;
}

/** What reaches further than those who name an entry: the name of a dienst is written in many ways, a policy field may have digits behind it. */
const REACH: Readonly<Record<keyof typeof LISTS, readonly string[]>> = {
  kostenplaatsen: [], budgetplaatsen: [], diensten: ['code', 'departement'], beleidsnotas: ['code'], beleidsvelden: ['code', 'departement'], programmas: ['code'],
};

function valueOf(entry: ListEntry, field: string): unknown {
  return (entry as unknown as Readonly<Record<string, unknown>>)[field];
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
