import type { Plan } from '#core/plan/Plan';
import type { Finding } from '#core/rules/Finding';
import type { PlanLinks } from '#core/rules/PlanLinks';
import type { RuleBook } from '#core/rules/profile/ruleBook';
import type { Rule } from '#core/rules/Rule';
import { bringBy, byElement } from './bringBy';
import { DOUBLED, tellDoubledCodes } from './doubledCodes';
import { Found } from './Found';
import { MOVED, tellMovedLines } from './movedLines';
import { LEVELLED, tellOtherLevels } from './otherLevels';
import { OUTVOTED, tellOutvoted } from './outvoted';
import { OVER } from './over';
import { SUSPECT, tellSumsOver } from './sumsOver';
import { Telling } from './Telling';
import type { Tie } from './Tie';
import { ABOVE_EACH_OTHER, PARENTED, tellWrongParents } from './wrongParents';

/** A rule as it weighs in a workbook. */
export type Weighed = Pick<Rule, 'id' | 'severity'>;

const byCell = ({ where: { sheet, row, column } }: Finding): string => `${sheet}-${row}-${column}`;

export const TIES: readonly Tie[] = [
  ...DOUBLED, ...LEVELLED, ...PARENTED, ...OUTVOTED, ...MOVED,
  { kind: 'dienst', rules: ['dienst-of-other-departement'], by: byElement, isCause: true },
  { kind: 'dienst', rules: ['kostenplaats-of-other-dienst'], by: byElement },
  { kind: 'cell', rules: ['amount-outside-period'], by: byCell, isCause: true },
  { kind: 'cell', rules: ['amount-outlier'], by: byCell },
  // What is over is no cause, but is to be found when an amount changes.
  { kind: 'over budgetplaatsen', rules: ['budget-exceeded'], by: ({ data }) => data.value },
  { kind: 'over diensten', rules: ['vte-over-capacity'], by: ({ data }) => data.value },
];

const RULES: ReadonlySet<string> = new Set([...TIES.flatMap(({ rules }) => rules), ...OVER, ...SUSPECT, ...ABOVE_EACH_OTHER]);

/** Whether a finding may have to do with another. */
export function isTied({ rule }: Finding): boolean {
  return RULES.has(rule);
}

/** Rules of which a finding that is waived goes on hiding what comes of it; those of the floor cannot be. */
const CAUSES: ReadonlySet<string> = new Set(['code-pattern', 'budgetplaats-duplicate', 'entry-duplicate', 'dienst-of-other-departement', 'amount-outside-period']);

/** Whether one that is waived may have hidden others. */
export function isCause({ rule }: Finding): boolean {
  return CAUSES.has(rule);
}

interface Around { readonly plan: Plan; readonly links: PlanLinks; readonly moved: Weighed | undefined; readonly waiverOf: RuleBook['waiverOf'] }
interface Instead { readonly told: Finding; readonly hidden: ReadonlySet<Finding> }

/** What is told of findings that have to do with each other, and of those that are told in the place of some; causes first: what is told of a sum depends on what is told of its amounts. */
export function tellTogether({ plan, links, moved, waiverOf }: Around, findings: readonly Finding[], insteads: readonly Instead[]): Telling['result'] {
  const [telling, causes] = [new Telling(waiverOf), new Found(findings)];
  const found = findings.some(waiverOf) ? new Found(findings.filter((each) => !waiverOf(each))) : causes;
  for (const { told, hidden } of insteads) telling.tell(told, hidden);
  tellDoubledCodes({ found, causes }, telling.result.added, telling);
  tellOtherLevels({ found, causes }, telling);
  tellWrongParents(plan, found, telling);
  // The means of an action need not go with a dienst that is not its own.
  bringBy(telling, causes.of('dienst-of-other-departement'), byElement, () => found.of('kostenplaats-of-other-dienst'));
  bringBy(telling, causes.of('amount-outside-period'), byCell, () => found.of('amount-outlier'));
  tellOutvoted(plan, links, found, telling);
  if (moved) tellMovedLines(plan, links, found, telling, moved);
  tellSumsOver(plan, links, found, telling);
  return telling.result;
}
