import type { Plan, PlanElement } from './Plan';

type Ordered = Pick<Plan, 'elements' | 'elementOrder'>;

// As a plan is read, its elements are numbered row by row, and sheet by sheet: first those of lists, then the tree. In a
// plan that is kept up to date elements come and go in the midst of their sheet, or of their list, and take the numbers that there are. Who
// minds the order of the rows asks here, as `lineOrder` is asked for lines.

/** Compares two elements by where they stand, as they are read. */
export function compareElements({ elementOrder }: Pick<Plan, 'elementOrder'>, a: number, b: number): number {
  return elementOrder ? elementOrder.compare(a, b) : a - b;
}

/** Elements in the order in which they stand. */
export function inElementOrder(plan: Ordered, indices: Iterable<number>): number[] {
  return [...indices].sort((a, b) => compareElements(plan, a, b));
}

/** All elements in the order in which they stand. */
export function elementsInOrder({ elements, elementOrder }: Ordered): readonly PlanElement[] {
  return elementOrder ? elementOrder.all().map((index) => elements[index]!) : elements;
}

/** The element that stands right before (-1) or after (1) this one on its sheet; none where it is the first, or the last. */
export function elementBeside({ elements, elementOrder }: Ordered, { index, sheet }: PlanElement, step: 1 | -1): PlanElement | undefined {
  const other = elements[elementOrder ? elementOrder.beside(index, step) : index + step];
  return other?.sheet === sheet ? other : undefined;
}

/** Those before (-1) or after (1) an element on its sheet, the nearest first, and at most so many. */
export function* elementsBeside(plan: Ordered, element: PlanElement, step: 1 | -1, most: number): Generator<PlanElement, void> {
  let other = elementBeside(plan, element, step);
  for (let count = 0; other && count < most; count += 1) {
    yield other;
    other = elementBeside(plan, other, step);
  }
}

/** Tells the first element of each sheet, also once others have come before it. */
export function firstElements(plan: Ordered): (sheet: number) => number {
  let known: Map<number, number> | null = null;
  const asRead = (): ReadonlyMap<number, number> => {
    if (known) return known;
    known = new Map();
    for (const { sheet, index } of plan.elements) if (!known.has(sheet)) known.set(sheet, index);
    return known;
  };
  return (sheet) => plan.elementOrder?.firstOf(sheet) ?? asRead().get(sheet) ?? -1;
}
