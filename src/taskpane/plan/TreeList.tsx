import { useCallback, useEffect, useMemo, useRef, useState, type KeyboardEvent, type ReactElement } from 'react';
import type { Plan } from '#core/plan/Plan';
import type { Unit } from '../format/Format';
import { usePane } from '../state/PaneContext';
import { useWindow } from '../ui/useWindow';
import { TreeItem, TREE_ROW_HEIGHT } from './TreeItem';
import type { TreeWorking } from './useTreeWork';
import { useRowDrag } from './useRowDrag';
import { wishOfKey } from './workKeys';
import { answerTreeKey, findByTyping, type TreeStep } from './treeKeys';
import type { Folding } from './useFolding';
import type { PlanOutline } from './usePlanTree';
import { useTyping } from './useTyping';
import type { TreeRow } from './visibleRows';

export interface TreeListProps {
  plan: Plan;
  outline: PlanOutline;
  rows: readonly TreeRow[];
  unit: Unit;
  chosenNode: number;
  onOpen: (node: number) => void;
  folding: Folding;
  /** Where the tree can be worked in. */
  work?: TreeWorking;
}

const nothing = (): void => undefined;
const heightOf = (): number => TREE_ROW_HEIGHT;

/** The tree itself: only the rows in sight are drawn, one of them takes the Tab key, and arrows do the rest. */
export function TreeList({ plan, outline, rows, unit, chosenNode, onOpen, folding, work }: TreeListProps): ReactElement {
  const { words } = usePane();
  const viewport = useRef<HTMLDivElement>(null);
  const { at, takesFocus, moveTo } = useRovingRow(rows, outline, chosenNode);
  const { shown, totalHeight, sightHeight, styleOf, reveal } = useWindow(viewport, rows.length, heightOf, at);
  const typed = useTyping();
  const drag = useRowDrag(plan, work);

  useEffect(() => { reveal(at); }, [at, reveal]);
  // A row that was chosen, here or in the sheet, comes into sight, also when its details take a part of the height.
  useEffect(() => { reveal(rows.findIndex(({ node }) => node === chosenNode)); }, [chosenNode, sightHeight, reveal]);

  function take(step: TreeStep): void {
    if (step.kind === 'move') moveTo(step.to);
    else if (step.kind === 'unfoldAll') folding.unfoldAll(step.nodes);
    else if (step.kind === 'choose') onOpen(rows[step.row]!.node);
    else folding.fold(rows[step.row]!.node, step.kind === 'unfold');
  }
  const elementOf = (row: number): number => outline.tree.nodes[rows[row]?.node ?? -1]?.element ?? -1;
  function startWork(event: KeyboardEvent): boolean {
    const wish = work ? wishOfKey(plan, elementOf(at), event) : null;
    if (wish) {
      event.preventDefault();
      work?.setWish(wish);
    }
    return wish !== null;
  }
  function onKey(event: KeyboardEvent): void {
    if (!startWork(event) && !event.ctrlKey && !event.altKey && !event.metaKey) walk(event);
  }
  function walk(event: KeyboardEvent): void {
    const page = Math.max(1, Math.floor((viewport.current?.clientHeight ?? 400) / TREE_ROW_HEIGHT) - 1);
    const step = answerTreeKey(event.key, { tree: outline.tree, rows, at, page }) ?? typeAhead(event.key);
    if (!step) return;
    event.preventDefault();
    take(step);
  }
  function typeAhead(key: string): TreeStep | null {
    if (key.length !== 1) return null;
    const textsOf = (row: number): readonly string[] => {
      const element = plan.elements[outline.tree.nodes[rows[row]!.node]!.element];
      return element ? [element.code, element.title] : [];
    };
    const to = findByTyping(typed(key), at, textsOf, rows.length);
    return to < 0 ? null : { kind: 'move', to };
  }
  return (
    <div ref={viewport} className="list-viewport" tabIndex={-1}>
      <div role="tree" aria-label={words.plan.tree} className="list" style={{ height: totalHeight }} onKeyDown={onKey}>
        {shown.map((row) => (
          <TreeItem key={outline.tree.nodes[rows[row]!.node]!.key} plan={plan} outline={outline} row={rows[row]!} unit={unit} style={styleOf(row)}
            isCurrent={row === at} isChosen={rows[row]!.node === chosenNode} takesFocus={row === at && takesFocus}
            isRenamed={work?.wish?.kind === 'rename' && work.wish.element === elementOf(row)} drag={drag} onWorked={work?.close ?? nothing} onOpen={onOpen} onFold={folding.fold} />
        ))}
      </div>
    </div>
  );
}

/** The row that takes the Tab key, kept by node so that it survives folding; the focus follows only a key of the reader's. */
function useRovingRow(rows: readonly TreeRow[], { tree }: PlanOutline, chosenNode: number): { at: number; takesFocus: boolean; moveTo: (row: number) => void } {
  const [current, setCurrent] = useState({ node: -1, takesFocus: false });
  useEffect(() => { if (chosenNode >= 0) setCurrent((old) => ({ node: chosenNode, takesFocus: old.takesFocus && old.node === chosenNode })); }, [chosenNode]);
  const at = useMemo(() => {
    for (let node = current.node; node >= 0; node = tree.nodes[node]?.parent ?? -1) {
      const row = rows.findIndex((each) => each.node === node);
      if (row >= 0) return row;
    }
    return 0;
  }, [rows, tree, current.node]);
  const moveTo = useCallback((row: number) => setCurrent({ node: rows[row]?.node ?? -1, takesFocus: true }), [rows]);
  return { at, takesFocus: current.takesFocus, moveTo };
}
