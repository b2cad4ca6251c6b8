import { codeKey } from './code';

/** Whether what stands in the place of an action's code says that there is none: `GBB`, `GBB-CBS`, unchanged policy (gelijkblijvend beleid). */
export function isUnchangedPolicy(code: string): boolean {
  return /^GBB(?:[-_./]|$)/u.test(codeKey(code));
}
