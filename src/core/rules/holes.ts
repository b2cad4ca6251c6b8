import type { Plan, PlanElement } from '#core/plan/Plan';
import type { Finding } from '#core/rules/Finding';
import type { PlanLinks } from '#core/rules/PlanLinks';
import { elementWhere } from '#core/rules/where';
import { codeKey } from '#core/values/code';

/** An element without a code of its own, and what is said of that. */
export interface Hole { readonly finding: Finding; readonly element: PlanElement }

const ROWS: ReadonlySet<string> = new Set(['code-missing', 'code-duplicate']);

/** Whether a finding says that an element has no code of its own; not where that is said of a whole sheet. */
export function isHole({ rule, data }: Finding): boolean {
  return ROWS.has(rule) && data.sheet === undefined;
}

export function holeElement(plan: Plan, { titles }: Pick<PlanLinks, 'titles'>, finding: Finding): Hole | null {
  const { where, element: code, data } = finding;
  const same = code === '' ? titles.of(codeKey(String(data.title ?? ''))) : plan.byKey.get(codeKey(code)) ?? [];
  for (const index of same) {
    const element = plan.elements[index]!;
    if (element.sheet === where.sheet && element.row === where.row && elementWhere(plan, element, 'code').column === where.column) return { finding, element };
  }
  return null;
}

/** The only hole; of several, the one below which all of these rows stand, with no other between. */
export function nearestAbove(users: ReadonlySet<Finding>, holes: readonly Hole[]): Hole | null {
  if (holes.length < 2) return holes[0] ?? null;
  const nearest = new Set([...users].map(({ where }) => above(where, holes)));
  const [only] = nearest;
  return nearest.size === 1 ? only ?? null : null;
}

function above({ sheet, row }: Finding['where'], holes: readonly Hole[]): Hole | null {
  const before = holes.filter(({ element }) => element.sheet === sheet && element.row < row);
  return before.reduce<Hole | null>((last, each) => (last && last.element.row > each.element.row ? last : each), null);
}

/** Further away than this is no neighbour. */
const FAR = 200;

/** Whether a code is one that counts on from the row of that level before, up to the one after: that of just this row. */
export function standsBetween(plan: Plan, element: PlanElement, key: string): boolean {
  const [before, after] = [neighbour(plan, element, -1), neighbour(plan, element, 1)];
  if (before === undefined && after === undefined) return false;
  return [before, after].every((other) => other === undefined || other.length === key.length) && (before ?? '') < key && (after === undefined || key < after);
}

/** Whether rows stand below an element, above the next of its level. */
export function areInBlock({ elements }: Plan, { index, sheet, row, level }: PlanElement, users: ReadonlySet<Finding>): boolean {
  let end = index + 1;
  while (elements[end]?.sheet === sheet && elements[end]!.level !== level && end - index <= FAR) end += 1;
  const last = elements[end - 1]!.row;
  return [...users].every(({ where }) => where.sheet === sheet && where.row > row && where.row <= last);
}

function neighbour({ elements }: Plan, { index, sheet, level }: PlanElement, step: 1 | -1): string | undefined {
  for (let at = index + step, steps = 0; elements[at]?.sheet === sheet && steps < FAR; at += step, steps += 1) {
    const other = elements[at]!;
    if (other.level === level && other.key !== '') return other.key;
  }
  return undefined;
}
