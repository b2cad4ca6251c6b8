import type { PlanTree } from './planTree';

/** One row of the tree as it is drawn, with what a screen reader is told of its place. */
export interface TreeRow {
  readonly node: number;
  readonly depth: number;
  readonly position: number;
  readonly setSize: number;
  /** Null for a leaf. */
  readonly isExpanded: boolean | null;
  /** Shown for what stands below it, while it doesn't match the filter itself. */
  readonly isContext: boolean;
}

export interface RowsWanted {
  /** Keys of the nodes that are unfolded. */
  readonly expanded: ReadonlySet<string>;
  /** Null where nothing is filtered. */
  readonly matches: ((node: number) => boolean) | null;
}

/** The rows in sight of an endless screen: with a filter, what matches and the way to it, unfolded. */
export function visibleRows(tree: PlanTree, { expanded, matches }: RowsWanted): TreeRow[] {
  const kept = matches ? keptNodes(tree, matches) : null;
  const rows: TreeRow[] = [];
  const waiting: { node: number; position: number; setSize: number }[] = [];
  const unfold = (nodes: readonly number[]): void => {
    const shown = kept ? nodes.filter((node) => kept.has(node)) : nodes;
    for (let at = shown.length - 1; at >= 0; at -= 1) waiting.push({ node: shown[at]!, position: at + 1, setSize: shown.length });
  };
  unfold(tree.roots);
  for (let next = waiting.pop(); next; next = waiting.pop()) {
    const { key, depth, children } = tree.nodes[next.node]!;
    const below = kept ? children.filter((child) => kept.has(child)) : children;
    const isExpanded = below.length === 0 ? null : expanded.has(key) || leadsToMatch(kept, below, expanded, key);
    rows.push({ ...next, depth, isExpanded, isContext: matches !== null && !matches(next.node) });
    if (isExpanded) unfold(children);
  }
  return rows;
}

/** While filtering, the way to each match is open unless it was folded by hand (`-` before its key). */
function leadsToMatch(kept: ReadonlySet<number> | null, below: readonly number[], expanded: ReadonlySet<string>, key: string): boolean {
  return kept !== null && below.length > 0 && !expanded.has(`-${key}`);
}

function keptNodes(tree: PlanTree, matches: (node: number) => boolean): ReadonlySet<number> {
  const kept = new Set<number>();
  tree.nodes.forEach((_node, index) => {
    if (!matches(index)) return;
    for (let at = index; at >= 0 && !kept.has(at); at = tree.nodes[at]!.parent) kept.add(at);
  });
  return kept;
}
