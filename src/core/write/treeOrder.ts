import type { PlanElement } from '#core/plan/Plan';

export interface PlacedElement { readonly element: PlanElement; readonly depth: number }

/**
 * Elements with parents above their children and siblings as they stood; each once, also where parents go round in a
 * circle. What hangs on nothing among these stands at the top. Depth counts from 0.
 */
export function treeOrder(elements: readonly PlanElement[]): PlacedElement[] {
  const children = childrenOf(elements);
  const seen = new Set<number>();
  const order: PlacedElement[] = [];
  const place = (root: PlanElement): void => {
    const stack: PlacedElement[] = [{ element: root, depth: 0 }];
    for (let next = stack.pop(); next; next = stack.pop()) {
      if (seen.has(next.element.index)) continue;
      seen.add(next.element.index);
      order.push(next);
      const below = children.get(next.element.index) ?? [];
      for (let i = below.length - 1; i >= 0; i -= 1) stack.push({ element: below[i]!, depth: next.depth + 1 });
    }
  };
  const indexes = new Set(elements.map(({ index }) => index));
  for (const element of elements) if (!indexes.has(element.parent)) place(element);
  for (const element of elements) if (!seen.has(element.index)) place(element);
  return order;
}

function childrenOf(elements: readonly PlanElement[]): Map<number, PlanElement[]> {
  const children = new Map<number, PlanElement[]>();
  for (const element of elements) {
    const siblings = children.get(element.parent);
    if (siblings) siblings.push(element);
    else children.set(element.parent, [element]);
  }
  return children;
}
