import type { Person } from '#contract/answers';
import type { PreviousPlan } from '#core/plan/Plan';
import { previousOf } from '#core/plan/previousOf';
import { codesOf } from './codesOf';
import { canSubmitFor } from './rights';
import type { Store } from './store/Store';

/**
 * The newest version of a plan, for a package to be held against. Undefined where there is none yet; where the package
 * itself is stored already, for then it was judged when it was; and where the newest is not the sender's to follow,
 * whom the store refuses: nothing of it may show before.
 */
export async function previousVersion(store: Store, person: Person, planId: string, hash: string): Promise<PreviousPlan | undefined> {
  const versions = await store.list({ planId });
  const [newest] = versions;
  if (!newest || versions.some((each) => each.hash === hash) || !canSubmitFor(person, newest.departementen)) return undefined;
  const text = await store.readPackage(newest.number);
  return text === undefined ? undefined : previousOf(codesOf(text), newest.version);
}
