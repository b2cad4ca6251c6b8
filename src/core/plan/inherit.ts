import type { LevelId } from '#core/scheme/Scheme';
import { codeKey } from '#core/values/code';
import type { Plan, PlanElement } from './Plan';

/**
 * What an element says itself goes first; what it does not say, it takes over from the nearest element above it.
 * Parents that go round in a circle end the walk. One walk up per question; sums over a whole plan keep their own.
 */

/** The element itself and those above it, nearest first, each once. */
export function* upwards(plan: Plan, index: number): Generator<PlanElement> {
  const seen = new Set<number>();
  for (let each = plan.elements[index]; each && !seen.has(each.index); each = plan.elements[each.parent]) {
    seen.add(each.index);
    yield each;
  }
}

/** Index of the nearest element of a level, the element itself included; -1 when none stands above it. */
export function ancestorAt(plan: Plan, index: number, level: LevelId): number {
  for (const each of upwards(plan, index)) if (each.level === level) return each.index;
  return -1;
}

/** The departement (or dienst) that answers for an element, as written; '' when nobody says. */
export function effective(plan: Plan, index: number, field: 'departement' | 'dienst'): string {
  // Most say it themselves: then there is nothing to walk.
  const own = plan.elements[index]?.[field] ?? '';
  if (own !== '') return own;
  for (const each of upwards(plan, index)) if (each[field] !== '') return each[field];
  return '';
}

/** Code of the project that an element is or belongs to; '' when it belongs to none. */
export function effectiveProject(plan: Plan, index: number): string {
  for (const each of upwards(plan, index)) {
    const code = each.level === 'project' ? each.code : each.projectCode;
    if (code !== '') return code;
  }
  return '';
}

/** Code of the programme of an element: that of its project first, else its own or that of what it hangs under. */
export function effectiveProgramma(plan: Plan, index: number): string {
  const element = plan.elements[index];
  const project = element && element.level !== 'project' ? found(plan, element.projectCode, 'project') : null;
  return (project && programmaAbove(plan, project.index)) || programmaAbove(plan, index);
}

/** Codes of the HSDs of an element: its own or those of what it hangs under; else those of its programme. */
export function effectiveHsd(plan: Plan, index: number): readonly string[] {
  const own = hsdAbove(plan, index);
  if (own.length > 0) return own;
  const programma = found(plan, effectiveProgramma(plan, index), 'programma');
  return programma ? hsdAbove(plan, programma.index) : [];
}

function programmaAbove(plan: Plan, index: number): string {
  for (const each of upwards(plan, index)) {
    const code = each.level === 'programma' ? each.code : each.programmaCode;
    if (code !== '') return code;
  }
  return '';
}

function hsdAbove(plan: Plan, index: number): readonly string[] {
  for (const each of upwards(plan, index)) {
    if (each.hsdCodes.length > 0) return each.hsdCodes;
    if (each.level === 'hsd' && each.code !== '') return [each.code];
  }
  return [];
}

function found(plan: Plan, code: string, level: LevelId): PlanElement | null {
  const indices = code === '' ? [] : plan.byKey.get(codeKey(code)) ?? [];
  const index = indices.find((each) => plan.elements[each]?.level === level);
  return index === undefined ? null : plan.elements[index] ?? null;
}
