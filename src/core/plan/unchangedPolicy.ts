import { isUnchangedPolicy } from '#core/values/unchangedPolicy';
import type { CodeColumn } from './Plan';

/** Whether a code of the column (by its id) stands for unchanged policy; each distinct code is looked at once. */
export function createPolicyLookup({ keys }: CodeColumn): (id: number) => boolean {
  const known: boolean[] = [];
  return (id) => known[id] ??= isUnchangedPolicy(keys[id]!);
}
