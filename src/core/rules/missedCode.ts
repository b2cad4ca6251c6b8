import type { Plan, PlanElement } from '#core/plan/Plan';
import type { Named } from '#core/rules/CodeUses';
import type { Finding } from '#core/rules/Finding';
import { allowedParents } from '#core/rules/levelNames';
import { elementOf } from '#core/rules/told/elementOf';
import { codeKey } from '#core/values/code';

/** A code that a finding says is not there. */
export interface MissedCode {
  readonly named: Named;
  readonly key: string;
  readonly code: string;
  /** The dienst of which it is said, for a departement. */
  readonly dienst?: string;
}

/** What the code would have to name, by the rule that misses it. */
const MISSING: Readonly<Record<string, Named>> = {
  'parent-unknown': 'elements', 'means-without-element': 'elements', 'project-unknown': 'elements', 'programma-unknown': 'elements', 'hsd-unknown': 'elements',
  'kostenplaats-unknown': 'kostenplaatsen', 'budgetplaats-kostenplaats-unknown': 'kostenplaatsen', 'budgetplaats-unknown': 'budgetplaatsen',
  'beleidsveld-unknown': 'beleidsvelden', 'beleidsnota-unknown': 'beleidsnotas', 'dienst-unknown': 'diensten', 'departement-unknown': 'departementen',
};

const LEVELS: Readonly<Record<string, string>> = { 'project-unknown': 'project', 'programma-unknown': 'programma', 'hsd-unknown': 'hsd' };

/** What a finding misses; null for one that misses nothing. */
export function missedCode({ rule, data }: Finding): MissedCode | null {
  const named = Object.hasOwn(MISSING, rule) ? MISSING[rule] : undefined;
  const code = String(data.value ?? '');
  const key = codeKey(code);
  if (key === '') return null;
  // All say another departement of a dienst than its list.
  if (rule === 'dienst-of-other-departement') return { named: 'departementen', key: `${codeKey(String(data.departement))}\n${key}`, code: String(data.departement), dienst: code };
  return named ? { named, key, code } : null;
}

/** Whether an element may be what a finding misses: of a level that may stand there. */
export function mayBeMissed(plan: Plan, finding: Finding, { level }: PlanElement): boolean {
  const { rule } = finding;
  if (Object.hasOwn(LEVELS, rule)) return LEVELS[rule] === level;
  if (rule === 'means-without-element') return plan.scheme.levels.some(({ id, carriesMeans }) => id === level && carriesMeans);
  return parentsFor(plan, finding)?.includes(level) ?? true;
}

/** Levels that the element of a finding may hang under; null where any may stand there. */
function parentsFor(plan: Plan, finding: Finding): readonly string[] | null {
  const user = elementOf(plan, finding) ?? plan.elements[plan.byKey.get(codeKey(finding.element))?.[0] ?? -1];
  return user ? allowedParents(plan, user.level) : null;
}
