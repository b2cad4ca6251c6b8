import type { PlanElement, PreviousElement, PreviousPlan } from './Plan';

/** A plan as the previous version of another; the first row with a code is what it stood for. */
export function previousOf({ elements }: { readonly elements: readonly Pick<PlanElement, 'key' | 'title' | 'level'>[] }, name: string): PreviousPlan {
  const byKey = new Map<string, PreviousElement>();
  for (const { key, title, level } of elements) if (key !== '' && !byKey.has(key)) byKey.set(key, { title, level });
  return { name, elements: byKey };
}
