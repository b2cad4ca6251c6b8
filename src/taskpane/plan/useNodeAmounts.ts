import { useMemo } from 'react';
import type { Session } from '#actions/Session';
import type { Plan, PlanElement } from '#core/plan/Plan';
import { AMOUNT_KINDS, type Amounts } from '#core/totals/Totals';
import { usePane } from '../state/PaneContext';
import { choicesFor, pickAmount, type AmountChoice, type YearChoice } from './amountChoice';
import { rollUpAmounts } from './rollUp';
import type { PlanOutline } from './usePlanTree';

export interface NodeAmount { readonly choice: AmountChoice; readonly amount: number }

/** What hangs on a node and below it, kind by kind; looked up, but for headings of our own, which are summed. */
export function useNodeAmounts(plan: Plan, outline: PlanOutline, node: number, year: YearChoice): readonly NodeAmount[] {
  const { session } = usePane();
  return useMemo(() => {
    const { tree } = outline;
    const element = plan.elements[tree.nodes[node]?.element ?? -1];
    const known = element ? amountsOf(session, tree.strand, element) : null;
    const amounts = known ? partsOf(known).map((choice) => ({ choice, amount: pickAmount(known, choice, year) }))
      : PARTS.map((choice) => ({ choice, amount: rollUpAmounts(plan, tree, choice, year).byNode[node] ?? 0 }));
    return amounts.filter(({ amount }) => amount !== 0);
  }, [session, plan, outline, node, year]);
}

const PARTS: readonly AmountChoice[] = ['GD', 'BD', 'VTE', 'onbekend', 'GD-O', 'BD-O', 'afschrijving'];

/** In the horizontal strand only a programme and a project are groups of a cut; other elements are summed. */
function amountsOf(session: Session, strand: PlanOutline['tree']['strand'], { index, level, code }: PlanElement): Amounts | null {
  if (strand === 'verticaal') return session.subtree(index);
  const cut = (['programma', 'project'] as const).find((each) => each === level);
  return cut ? session.group(cut, code) : null;
}

/** The kinds apart, without the sums of kinds. */
function partsOf(amounts: Amounts): readonly AmountChoice[] {
  const kinds = new Set(AMOUNT_KINDS.filter((kind) => amounts[kind]));
  const parts = choicesFor(kinds).filter((choice) => choice !== 'uitgaven' && choice !== 'ontvangsten');
  return parts.length > 0 ? parts : ['uitgaven'];
}
