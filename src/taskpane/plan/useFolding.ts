import { useCallback, useMemo } from 'react';
import { useKept } from '../state/useKept';
import type { PlanTree } from './planTree';

export interface Folding {
  readonly expanded: ReadonlySet<string>;
  fold(node: number, isOpen: boolean): void;
  unfoldAll(nodes: readonly number[]): void;
  /** Unfolds all that stands above a node. */
  openWayTo(node: number): void;
  /** What was kept by a code that is another one now. */
  rename(renamed: ReadonlyMap<string, string>): void;
}

/** What is unfolded, kept by key so that it survives reading anew; at first the roots are. */
export function useFolding(tree: PlanTree): Folding {
  const [kept, keep] = useKept<ReadonlySet<string> | null>(`plan.expanded.${tree.strand}`, null);
  const expanded = useMemo(() => kept ?? new Set(tree.roots.map((root) => tree.nodes[root]!.key)), [kept, tree]);
  const fold = useCallback((node: number, isOpen: boolean) => keep(withKey(expanded, tree.nodes[node]!.key, isOpen)), [keep, expanded, tree]);
  const unfoldAll = useCallback((nodes: readonly number[]) => {
    keep(nodes.reduce<ReadonlySet<string>>((set, node) => withKey(set, tree.nodes[node]!.key, true), expanded));
  }, [keep, expanded, tree]);
  const openWayTo = useCallback((node: number) => {
    let set = expanded;
    for (let at = tree.nodes[node]?.parent ?? -1; at >= 0; at = tree.nodes[at]!.parent) {
      if (!set.has(tree.nodes[at]!.key)) set = withKey(set, tree.nodes[at]!.key, true);
    }
    if (set !== expanded) keep(set);
  }, [keep, expanded, tree]);
  const rename = useCallback((renamed: ReadonlyMap<string, string>) => { if (kept) keep(renamedKeys(kept, renamed)); }, [keep, kept]);
  return useMemo(() => ({ expanded, fold, unfoldAll, openWayTo, rename }), [expanded, fold, unfoldAll, openWayTo, rename]);
}

/** `-key` remembers what was folded by hand, which a filter must not open again. */
function withKey(set: ReadonlySet<string>, key: string, isOpen: boolean): ReadonlySet<string> {
  const next = new Set(set);
  next.delete(isOpen ? `-${key}` : key);
  next.add(isOpen ? key : `-${key}`);
  return next;
}

function renamedKeys(set: ReadonlySet<string>, renamed: ReadonlyMap<string, string>): ReadonlySet<string> {
  return new Set([...set].map((key) => (renamed.has(key) || !key.startsWith('-') ? renamed.get(key) ?? key : `-${renamed.get(key.slice(1)) ?? key.slice(1)}`)));
}
