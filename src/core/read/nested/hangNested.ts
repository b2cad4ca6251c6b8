import type { PlanElement } from '#core/plan/Plan';
import type { LevelId } from '#core/scheme/Scheme';
import type { PlanState, SheetState } from '#core/read/PlanState';
import { isTied } from '#core/read/linesNow';
import { isNested } from '#core/read/readPlanSheet';
import { parentCodeOf } from '#core/read/resolve';
import type { RowChange } from '#core/read/RowChange';
import { hangByCode, staysByCode } from './hangByCode';
import { hangByPlace } from './hangByPlace';
import { isTreeChange, keysTouched } from './isTreeChange';
import type { Hung, NestedChange } from './NestedChange';
import { countLevels, topOf, type NestedSheet } from './NestedSheet';
import { parentByCode } from './parentByCode';
import { RowsAfter } from './RowsAfter';
import { staysAgainst } from './staysAgainst';
import { staysUncounted } from './staysUncounted';

/**
 * Adds to some changes what they do on sheets without a column for parents: which rows hang under something else then.
 * Null where that would be told by something else than before, for then all rows tell.
 * @param isTold of which sheets that is known
 */
export function hangNested(state: PlanState, changes: readonly RowChange[], isTold: (sheet: number) => boolean = () => false): readonly RowChange[] | null {
  const { sheets, builder } = state.own;
  const others = changes.filter(isTreeChange);
  if (others.length === 0) return changes;
  const keys = keysTouched(others);
  let all = changes;
  for (const [index, sheet] of sheets.entries()) {
    if (isTold(index) || !isPlaced(sheet)) continue;
    const nested = builder.nested.get(index);
    const after = new RowsAfter(builder.elements, sheet, changes.filter((change) => change.sheet === sheet));
    const hung = nested ? hungOn(state, { nested, index, ...deepAfter(state, nested, after), after, keys }) : null;
    if (!hung) return null;
    all = [...all.filter((change) => change.sheet !== sheet), ...withHung(state, after, hung)];
  }
  return all;
}

function isPlaced({ layout, rows }: SheetState): boolean {
  return layout.kind === 'plan' && isNested(rows);
}

/** What hangs elsewhere on a sheet; on one of which no row changes that is nothing, as long as what tells its parents stays what it is. */
function hungOn(state: PlanState, change: NestedChange): Hung | null {
  const hung = hungBy(state, change);
  return hung && !areNamed(state, change.after, hung) ? hung : null;
}

function hungBy(state: PlanState, change: NestedChange): Hung | null {
  if (!change.after.changes.some(isTreeChange)) return staysTold(state, change) ? NOTHING : null;
  if (isAlone(change)) return hangAlone(state, change);
  return (change.isAsDeep || change.nested.by === 'place') && staysUncounted(state, change) && staysTold(state, change) ? HANG[change.nested.by](state, change) : null;
}

function staysTold(state: PlanState, change: NestedChange): boolean {
  return change.nested.by === 'code' ? staysByCode(state, change) : staysAgainst(state, change);
}

const HANG = { code: hangByCode, place: hangByPlace, nothing: hangNowhere } as const;
const NOTHING: Hung = new Map();

/** How deep the highest level of a sheet lies then. */
function deepAfter({ own: { builder: { scheme } } }: PlanState, nested: NestedSheet, after: RowsAfter): Pick<NestedChange, 'top' | 'isAsDeep'> {
  const top = topOf(scheme, levelsAfter({ nested, after }));
  return { top, isAsDeep: top === topOf(scheme, nested.levels) };
}

/** Whether a sheet has at most one element then: it is of the highest level, whatever that is. */
function isAlone(change: NestedChange): boolean {
  return [...levelsAfter(change).values()].reduce((sum, count) => sum + count, 0) <= 1;
}

/** How many elements a sheet has of each level then. */
function levelsAfter({ nested, after }: Pick<NestedChange, 'nested' | 'after'>): ReadonlyMap<LevelId, number> {
  const levels = new Map(nested.levels);
  countLevels(levels, after.changes);
  return levels;
}

/** The only element of a sheet hangs under nothing, unless its code goes on from one elsewhere. */
function hangAlone({ own: { builder } }: PlanState, { nested, after }: NestedChange): Hung | null {
  const [only] = after.all();
  if (nested.by !== 'place' || (only && (only.level === '' || isTied(only) || parentByCode(builder, only.key)))) return null;
  return new Map(only ? [[only.row - after.sheet.rows.top, null]] : []);
}

/** Where place tells no parents, it does not as long as a row stands above of which it is not certain. */
function hangNowhere(_: PlanState, { nested: { unsure }, after }: NestedChange): Hung | null {
  if (!unsure || !after.keeps(unsure) || unsure.row - after.sheet.rows.top > after.first) return null;
  return new Map(after.changes.filter(isTreeChange).map(({ row }) => [row, null]));
}

/** Whether rows of a flat sheet name some of those that hang under something else then: what they say otherwise is noted. */
function areNamed({ own: { builder: { elements, timesNamed } } }: PlanState, after: RowsAfter, hung: Hung): boolean {
  return [...hung].some(([row, above]) => {
    const old = after.before(row);
    return old && (timesNamed[old.index] ?? 0) > 0 && elements[old.parent] !== (above && after.objectOf(above));
  });
}

/** The changes of a sheet, with what they hang elsewhere. */
function withHung(state: PlanState, after: RowsAfter, hung: Hung): readonly RowChange[] {
  const changed = new Set(after.changes.map(({ row }) => row));
  const others = [...hung.keys()].filter((row) => !changed.has(row)).map((row): RowChange => ({ sheet: after.sheet, row, cells: after.sheet.rows.rows[row] ?? [] }));
  return [...after.changes, ...others].map((change) => {
    const above = hung.get(change.row);
    return above === undefined || change.gone ? change : hungUnder(state, after, change, above);
  });
}

function hungUnder({ own: { builder } }: PlanState, after: RowsAfter, change: RowChange, above: PlanElement | null): RowChange {
  const old = after.before(change.row);
  const element = change.element ?? (old ? { old, next: { ...old } } : undefined);
  const next = change.came ?? element!.next;
  next.parentCode = above ? above.code : parentCodeOf(builder, { ...next, parentCode: '' });
  next.parent = -1;
  return { ...change, ...(element && { element }), under: above && after.objectOf(above) };
}
