import type { Plan } from '#core/plan/Plan';
import type { PlanTree } from './planTree';

/** What a tree said of each element, by index: a plan may change in itself. */
export interface SeenElements { readonly strand: string; readonly keys: readonly string[]; readonly levels: readonly string[]; readonly titles: readonly string[] }

export function seenElements(plan: Plan, tree: PlanTree): SeenElements {
  return {
    strand: tree.strand,
    keys: Array.from(tree.nodeOf, (node) => tree.nodes[node]?.key ?? ''),
    levels: plan.elements.map(({ level }) => level),
    titles: plan.elements.map(({ title }) => title),
  };
}

/** The new key by the old one, where the very same elements stand in the same order and only codes are other ones; empty where anything else changed too. */
export function recoded(before: SeenElements, now: SeenElements): ReadonlyMap<string, string> {
  const renamed = new Map<string, string>();
  if (before.strand !== now.strand || !areSame(before.levels, now.levels) || !areSame(before.titles, now.titles)) return renamed;
  before.keys.forEach((key, at) => { if (key !== now.keys[at]) renamed.set(key, now.keys[at]!); });
  return renamed;
}

function areSame(before: readonly string[], now: readonly string[]): boolean {
  return before.length === now.length && before.every((each, at) => each === now[at]);
}
