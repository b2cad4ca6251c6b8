import { planIdOf } from '#actions/planIdentity';
import type { Room } from '#actions/Room';

/** Asks the register what it knows of this plan; without a sign-in or a plan there is nothing to ask. */
export async function askRegister({ store, desk }: Room): Promise<void> {
  const { plan, account } = store.state;
  if (!plan || !account) return;
  const known = await desk.register.plan(planIdOf(plan));
  if (known.ok) store.change({ register: { planId: known.value.planId, versions: known.value.versions }, isOnline: true });
  else if (known.refusal.code === 'register-offline') store.change({ isOnline: false });
}
