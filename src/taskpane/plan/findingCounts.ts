import type { Finding } from '#core/rules/Finding';
import { addToParents } from './rollUp';
import type { PlanTree } from './planTree';

/** By node, how many findings stand on it and below it. */
export interface FindingCounts { readonly errors: Float64Array; readonly warnings: Float64Array; readonly infos: Float64Array }

export function countFindings(tree: PlanTree, findings: readonly Finding[], elementOf: (finding: Finding) => number): FindingCounts {
  const empty = (): Float64Array => new Float64Array(tree.nodes.length);
  const counts = { error: empty(), warning: empty(), info: empty() };
  for (const finding of findings) {
    const node = tree.nodeOf[elementOf(finding)] ?? -1;
    if (node >= 0) counts[finding.severity][node]! += 1;
  }
  for (const each of Object.values(counts)) addToParents(each, tree);
  return { errors: counts.error, warnings: counts.warning, infos: counts.info };
}
