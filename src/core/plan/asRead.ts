import type { Plan } from './Plan';

/**
 * The plan with its elements numbered as a reading would number them, for who writes or sends all of it. The plan itself
 * where nothing came or went in the midst of it; else a copy, which is not kept up to date.
 */
export function asRead(plan: Plan): Plan {
  const { elementOrder, ...others } = plan;
  if (!elementOrder) return plan;
  const order = elementOrder.all();
  const numbers = new Int32Array(order.length);
  order.forEach((index, number) => { numbers[index] = number; });
  const numberOf = (index: number): number => (index < 0 ? index : numbers[index]!);
  return {
    ...others,
    elements: order.map((index, number) => ({ ...plan.elements[index]!, index: number, parent: numberOf(plan.elements[index]!.parent) })),
    byKey: new Map([...plan.byKey].map(([key, same]) => [key, same.map(numberOf)])),
    means: { ...plan.means, element: plan.means.element.map(numberOf) },
    ...(plan.repeats && { repeats: plan.repeats.map((repeat) => ({ ...repeat, element: numberOf(repeat.element) })) }),
  };
}
