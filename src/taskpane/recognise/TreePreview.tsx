import { useMemo, type ReactElement } from 'react';
import type { Plan } from '#core/plan/Plan';
import { TreeList } from '../plan/TreeList';
import { useAmountChoice } from '../plan/useAmountChoice';
import { useFolding } from '../plan/useFolding';
import { usePlanTree } from '../plan/usePlanTree';
import { visibleRows } from '../plan/visibleRows';
import { usePane } from '../state/PaneContext';
import { useKept } from '../state/useKept';
import { IconButton } from '../ui/IconButton';
import type { RecogniseWords } from './words';

/** The tree as it is read now, at the foot: it follows every change at once. */
export function TreePreview({ plan, words }: { plan: Plan; words: RecogniseWords }): ReactElement {
  const { format } = usePane();
  const [isShown, show] = useKept('herken.tree', true);
  const elements = plan.elements.length;
  return (
    <section className={isShown ? 'tree-preview' : 'tree-preview is-folded'} aria-label={words.preview}>
      <div className="tree-preview-head">
        <p role="status">{words.elements(format.count(elements))}</p>
        <IconButton icon={isShown ? 'chevronDown' : 'chevron'} label={isShown ? words.hidePreview : words.showPreview} onPress={() => show(!isShown)} />
      </div>
      {!isShown ? null : elements > 0 ? <Tree plan={plan} /> : <p className="nothing">{words.noTree}</p>}
    </section>
  );
}

function Tree({ plan }: { plan: Plan }): ReactElement {
  const { session, state } = usePane();
  const amounts = useAmountChoice(plan);
  const outline = usePlanTree(plan, state, 'verticaal', amounts.choice, amounts.year);
  const folding = useFolding(outline.tree);
  const rows = useMemo(() => visibleRows(outline.tree, { expanded: folding.expanded, matches: null }), [outline.tree, folding.expanded]);
  const open = (node: number): void => {
    const { element } = outline.tree.nodes[node]!;
    if (element >= 0) void session.goToElement(element);
  };
  return <TreeList plan={plan} outline={outline} rows={rows} unit={amounts.unit} chosenNode={-1} onOpen={open} folding={folding} />;
}
