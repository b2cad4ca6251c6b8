import type { CodeColumn } from './Plan';

/** Ghent's mark for money that follows unchanged policy (gelijkblijvend beleid): no action, and meant so. */
const UNCHANGED_POLICY = /^GBB(?:[-/.]|$)/;

/** Whether a code of the column (by its id) stands for unchanged policy; each distinct code is looked at once. */
export function createPolicyLookup({ keys }: CodeColumn): (id: number) => boolean {
  const known: boolean[] = [];
  return (id) => known[id] ??= UNCHANGED_POLICY.test(keys[id]!);
}
