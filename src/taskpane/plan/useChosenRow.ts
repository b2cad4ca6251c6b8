import { useEffect, useMemo } from 'react';
import { usePane } from '../state/PaneContext';
import { useKept } from '../state/useKept';
import type { PlanTree } from './planTree';
import type { Folding } from './useFolding';

export interface ChosenNode {
  /** -1 for none, or for a means line that hangs on nothing. */
  readonly node: number;
  /** The means line that is selected in the sheet, where it belongs to what is chosen; -1 for none. */
  readonly line: number;
  readonly isShown: boolean;
  choose(key: string): void;
  /** What was chosen by a code that is another one now. */
  rename(renamed: ReadonlyMap<string, string>): void;
  close(): void;
}

/** What is selected in the sheet is chosen here too; the focus stays where it is. */
export function useChosenRow(tree: PlanTree, folding: Folding): ChosenNode {
  const { state: { selectedElement, selectedLine } } = usePane();
  const [chosen, choose] = useKept('plan.chosen', '');
  const [closedLine, closeLine] = useKept('plan.closedLine', -1);
  const node = useMemo(() => tree.nodes.findIndex(({ key }) => key === chosen), [tree, chosen]);
  const isStray = selectedElement < 0 && selectedLine >= 0;
  // Only a new selection counts: a tree that is built anew must not unfold what was folded since.
  useEffect(() => {
    const selected = tree.nodeOf[selectedElement] ?? -1;
    if (isStray) choose('');
    if (selected < 0) return;
    folding.openWayTo(selected);
    choose(tree.nodes[selected]!.key);
  }, [selectedElement, isStray, tree.strand]);
  const isOwnLine = node < 0 ? isStray : tree.nodes[node]!.element === selectedElement;
  return {
    node, line: isOwnLine ? selectedLine : -1, choose,
    isShown: node >= 0 || (isStray && closedLine !== selectedLine),
    rename: (renamed) => choose(renamed.get(chosen) ?? chosen),
    close: () => { choose(''); closeLine(selectedLine); },
  };
}
