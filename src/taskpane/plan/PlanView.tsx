import { lazy, Suspense, useMemo, type ReactElement } from 'react';
import type { Plan } from '#core/plan/Plan';
import { usePane } from '../state/PaneContext';
import { useKept } from '../state/useKept';
import { ElementDetails } from './ElementDetails';
import { NO_FILTER, isFiltering, nodeMatcher, type PlanFilter } from './planFilter';
import { PlanTools } from './PlanTools';
import { TreeList } from './TreeList';
import { useAmountChoice } from './useAmountChoice';
import { useTreeWork } from './useTreeWork';
import { useChosenRow } from './useChosenRow';
import { useFolding } from './useFolding';
import { useRecoded } from './useRecoded';
import { usePlanTree } from './usePlanTree';
import { visibleRows } from './visibleRows';
import type { Strand } from './parentsInStrand';

const TreeWork = lazy(async () => ({ default: (await import('../tree/TreeWork')).TreeWork }));

export function PlanView(): ReactElement | null {
  const { state } = usePane();
  return state.plan ? <PlanOf plan={state.plan} /> : null;
}

function PlanOf({ plan }: { plan: Plan }): ReactElement {
  const { session, state, words } = usePane();
  const [strand, setStrand] = useKept<Strand>('plan.strand', 'verticaal');
  const [filter, setFilter] = useKept<PlanFilter>('plan.filter', NO_FILTER);
  const amounts = useAmountChoice(plan);
  const outline = usePlanTree(plan, state, strand, amounts.choice, amounts.year);
  const { tree } = outline;
  const folding = useFolding(tree);
  const matches = useMemo(() => (isFiltering(filter) ? nodeMatcher(plan, outline, filter) : null), [plan, outline, filter]);
  const rows = useMemo(() => visibleRows(tree, { expanded: folding.expanded, matches }), [tree, folding.expanded, matches]);
  const chosen = useChosenRow(tree, folding);
  useRecoded(plan, tree, (renamed) => {
    folding.rename(renamed);
    chosen.rename(renamed);
  });
  const open = (node: number): void => {
    const { key, element } = tree.nodes[node]!;
    chosen.choose(key);
    if (element >= 0) void session.goToElement(element);
  };
  const work = useTreeWork();
  const { wish, setWish, close } = work;
  return (
    <>
      <PlanTools plan={plan} strand={strand} onStrand={setStrand} filter={filter} onFilter={setFilter} amounts={amounts} outline={outline} found={matches ? rows.filter(({ isContext }) => !isContext).length : -1} />
      {rows.length > 0
        ? <TreeList plan={plan} outline={outline} rows={rows} unit={amounts.unit} chosenNode={chosen.node} onOpen={open} folding={folding} work={work} />
        : <p className="nothing">{matches ? words.plan.nothing : words.plan.noElements}</p>}
      {wish ? <Suspense fallback={null}><TreeWork plan={plan} wish={wish} onWish={setWish} onClose={close} /></Suspense> : null}
      {chosen.isShown ? <ElementDetails plan={plan} outline={outline} node={chosen.node} line={chosen.line} year={amounts.year} onClose={chosen.close} onWish={setWish} /> : null}
    </>
  );
}
