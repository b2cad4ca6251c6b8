import type { Plan } from '#core/plan/Plan';
import { ownAmounts, type AmountChoice, type YearChoice } from './amountChoice';
import type { PlanTree } from './planTree';

export interface TreeSums {
  /** By node: its own amount and those below it. */
  readonly byNode: Float64Array;
  /** All roots together: each euro of the plan once, whichever the strand. */
  readonly total: number;
}

/** Adds up from the leaves; nodes stand behind their parents, so one walk backwards does it. */
export function rollUpAmounts(plan: Plan, tree: PlanTree, choice: AmountChoice, year: YearChoice): TreeSums {
  const { byElement, unlinked } = ownAmounts(plan, choice, year);
  const byNode = new Float64Array(tree.nodes.length);
  const outside = sumOutside(byElement, tree);
  tree.nodes.forEach((node, index) => {
    if (node.element >= 0) byNode[index] = byElement[node.element] ?? 0;
    else if (node.group === 'buitenProgramma' || node.group === 'buitenDoelstelling') byNode[index] = outside;
    else if (node.group === 'zonderActie') byNode[index] = unlinked;
  });
  addToParents(byNode, tree);
  return { byNode, total: tree.roots.reduce((sum, root) => sum + (byNode[root] ?? 0), 0) };
}

function sumOutside(byElement: Float64Array, tree: PlanTree): number {
  let sum = 0;
  byElement.forEach((amount, element) => { if (tree.nodeOf[element] === -1) sum += amount; });
  return sum;
}

/** Turns own numbers by node into numbers of whole subtrees, in place. */
export function addToParents(byNode: Float64Array, tree: PlanTree): void {
  for (let index = tree.nodes.length - 1; index >= 0; index -= 1) {
    const parent = tree.nodes[index]!.parent;
    if (parent >= 0) byNode[parent] = byNode[parent]! + byNode[index]!;
  }
}
