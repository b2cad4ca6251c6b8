import { useMemo } from 'react';
import type { SessionState } from '#actions/SessionState';
import type { Plan } from '#core/plan/Plan';
import { countFindings, type FindingCounts } from './findingCounts';
import { createElementAt, elementOfFinding, inherited } from './placesOfElements';
import { buildPlanTree, type PlanTree } from './planTree';
import { rollUpAmounts, type TreeSums } from './rollUp';
import type { AmountChoice, YearChoice } from './amountChoice';
import type { Strand } from './parentsInStrand';

export interface PlanOutline {
  readonly tree: PlanTree;
  readonly sums: TreeSums;
  readonly counts: FindingCounts;
  /** By element; inherited from above. */
  readonly departementen: readonly string[];
}

/** Everything that the tree shows of this revision of the plan. */
export function usePlanTree(plan: Plan, state: SessionState, strand: Strand, choice: AmountChoice, year: YearChoice): PlanOutline {
  const { revision, findings } = state;
  // The revision tells of changes inside one and the same plan.
  const tree = useMemo(() => buildPlanTree(plan, strand), [plan, revision, strand]);
  const sums = useMemo(() => rollUpAmounts(plan, tree, choice, year), [plan, tree, choice, year]);
  const counts = useMemo(() => {
    const elementAt = createElementAt(plan);
    return countFindings(tree, findings, (finding) => elementOfFinding(plan, elementAt, finding));
  }, [plan, tree, findings]);
  const departementen = useMemo(() => inherited(plan, 'departement'), [plan, revision]);
  return { tree, sums, counts, departementen };
}
