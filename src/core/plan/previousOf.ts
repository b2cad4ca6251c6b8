import { codeKey } from '#core/values/code';
import type { PreviousElement, PreviousPlan } from './Plan';

/** An earlier version of a plan, to hold another against; the first row with a code is what it stood for. */
export function previousOf(elements: Iterable<PreviousElement & { readonly code: string }>, version: PreviousPlan['version']): PreviousPlan {
  const byKey = new Map<string, PreviousElement>();
  for (const { code, title, level } of elements) {
    const key = codeKey(code);
    if (key !== '' && !byKey.has(key)) byKey.set(key, { title, level });
  }
  return { version, elements: byKey };
}
