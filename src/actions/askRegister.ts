import { previousOf } from '#core/plan/previousOf';
import { planIdOf } from '#actions/planIdentity';
import type { Room } from '#actions/Room';
import { showAgain } from '#actions/showAgain';

/**
 * Asks the register what it knows of this plan, and what codes stood for in its newest version there; without a sign-in
 * or a plan there is nothing to ask. A register that is not reached says nothing, and then nothing is held against it.
 */
export async function askRegister(room: Room): Promise<void> {
  const { store, desk } = room;
  const { plan, account } = store.state;
  if (!plan || !account) return;
  const known = await desk.register.plan(planIdOf(plan));
  if (!known.ok) {
    if (known.refusal.code === 'register-offline') store.change({ isOnline: false });
    return;
  }
  store.change({ register: { planId: known.value.planId, versions: known.value.versions }, isOnline: true });
  const [newest] = known.value.versions;
  if (newest && newest.number !== room.previous?.number) await learnPrevious(room, known.value.planId, newest.number);
}

/** Checks the plan anew against that version, without reading the workbook. */
async function learnPrevious(room: Room, planId: string, number: string): Promise<void> {
  const asked = await room.desk.register.codesOf(number);
  if (!asked.ok) return;
  const { codes, version } = asked.value;
  room.previous = { planId, number, plan: previousOf(codes, version) };
  if (room.live && planIdOf(room.live.plan) === planId) await showAgain(room);
}
