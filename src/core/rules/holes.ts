import { elementsBeside } from '#core/plan/elementOrder';
import type { Plan, PlanElement } from '#core/plan/Plan';
import type { Finding } from '#core/rules/Finding';
import type { PlanLinks } from '#core/rules/PlanLinks';
import { elementWhere } from '#core/rules/where';
import { isInOrder } from '#core/rules/isInOrder';
import { codeKey } from '#core/values/code';

/** An element that may have lost its code, and what is said of it. */
export interface Hole { readonly finding: Finding; readonly element: PlanElement }

const ROWS: ReadonlySet<string> = new Set(['code-missing', 'code-duplicate']);
/** What stands in the place of a code and is none. */
const SPOILT: ReadonlySet<string> = new Set(['cell-error', 'text-that-looks-like-a-formula']);
const IDLE: ReadonlySet<string> = new Set(['sd-empty', 'od-empty', 'action-without-means']);

/** What tells that an element may have lost its code: it has none, or that of another; none could stand there; nothing hangs on it. */
export type Sign = 'none' | 'spoilt' | 'idle';

/** The sign that a finding is of that; null for one that is of none. A code that is missing is one, but not where that is said of a whole sheet. */
export function signOf({ rule, data, where }: Finding): Sign | null {
  if (ROWS.has(rule)) return data.sheet === undefined ? 'none' : null;
  if (SPOILT.has(rule)) return where.field === 'code' ? 'spoilt' : null;
  return IDLE.has(rule) ? 'idle' : null;
}

/** The element on whose row it was found; where two rows bear one code, either may have lost its own. */
export function holesOf(plan: Plan, { titles }: Pick<PlanLinks, 'titles'>, finding: Finding): readonly Hole[] {
  const { where, element: code, data, rule } = finding;
  const same = code === '' ? titles.of(codeKey(String(data.title ?? ''))) : plan.byKey.get(codeKey(code)) ?? [];
  const bearers = [...same].map((index) => plan.elements[index]!);
  const found = rule === 'code-duplicate' ? bearers : bearers.filter((element) => isThere(plan, element, where));
  return found.map((element) => ({ finding, element }));
}

/** Whether what is said of the code of an element is said there. */
export function isThere(plan: Plan, element: PlanElement, where: Finding['where']): boolean {
  return element.sheet === where.sheet && element.row === where.row && elementWhere(plan, element, 'code').column === where.column;
}

/** The only hole; of several, the one below which all of these rows stand, with no other between. */
export function nearestAbove<Of extends Pick<Hole, 'element'>>(users: ReadonlySet<Finding>, holes: readonly Of[]): Of | null {
  if (holes.length < 2) return holes[0] ?? null;
  const nearest = new Set([...users].map(({ where }) => above(where, holes)));
  const [only] = nearest;
  return nearest.size === 1 ? only ?? null : null;
}

function above<Of extends Pick<Hole, 'element'>>({ sheet, row }: Finding['where'], holes: readonly Of[]): Of | null {
  const before = holes.filter(({ element }) => element.sheet === sheet && element.row < row);
  return before.reduce<Of | null>((last, each) => (last && last.element.row > each.element.row ? last : each), null);
}

/** Further away than this is no neighbour. */
const FAR = 200;

/** Whether the code of a row that bears nothing is out of order, so that it may stand in the place of another. */
export function isOutOfOrder(plan: Plan, element: PlanElement): boolean {
  return !standsBetween(plan, element, element.key);
}

/** Whether a code is one that counts on from the row of that level before, up to the one after. */
export function standsBetween(plan: Plan, element: PlanElement, key: string): boolean {
  return isInOrder(key, neighbour(plan, element, -1), neighbour(plan, element, 1));
}

/** Whether rows stand below an element, above the next of its level. */
export function areInBlock(plan: Plan, element: PlanElement, users: ReadonlySet<Finding>): boolean {
  const { sheet, row, level } = element;
  for (const { where } of users) if (where.sheet !== sheet || where.row <= row) return false;
  let last = row;
  for (const below of elementsBeside(plan, element, 1, FAR)) {
    if (below.level === level) break;
    last = below.row;
  }
  return [...users].every(({ where }) => where.row <= last);
}

function neighbour(plan: Plan, element: PlanElement, step: 1 | -1): string | undefined {
  for (const other of elementsBeside(plan, element, step, FAR)) if (other.level === element.level && other.key !== '') return other.key;
  return undefined;
}
