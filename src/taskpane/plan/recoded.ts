import type { Plan } from '#core/plan/Plan';
import type { PlanTree } from './planTree';

/** What a tree said of each element, by index: a plan may change in itself. */
export interface SeenElements { readonly strand: string; readonly keys: readonly string[]; readonly titles: readonly string[] }

export function seenElements(plan: Plan, tree: PlanTree): SeenElements {
  return {
    strand: tree.strand,
    keys: Array.from(tree.nodeOf, (node) => tree.nodes[node]?.key ?? ''),
    titles: plan.elements.map(({ level, title }) => `${level} ${title}`),
  };
}

/** The new key by the old one, where the very same elements stand in the same order and only codes are other ones; empty where anything else changed too. */
export function recoded(before: SeenElements, now: SeenElements): ReadonlyMap<string, string> {
  const renamed = new Map<string, string>();
  if (before.strand !== now.strand || before.titles.length !== now.titles.length || before.titles.some((title, at) => title !== now.titles[at])) return renamed;
  before.keys.forEach((key, at) => { if (key !== now.keys[at]) renamed.set(key, now.keys[at]!); });
  return renamed;
}
