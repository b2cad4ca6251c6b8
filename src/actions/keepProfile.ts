import { isEmptyProfile } from '#core/rules/profile/changeProfile';
import { profilePart } from '#core/rules/profile/keptProfile';
import { PROFILE_SORT, type Profile } from '#core/rules/profile/Profile';
import type { Result } from '#core/values/Result';
import { ok } from '#core/values/Result';
import { bookNow } from '#actions/bookNow';
import { keepInWorkbook } from '#actions/keepInWorkbook';
import { openPlan } from '#actions/openPlan';
import { profileInHand } from '#actions/ProfileInHand';
import { publish, type Room } from '#actions/Room';
import type { AppliedChange } from '#actions/SessionState';
import { showAgain } from '#actions/showAgain';

/**
 * Keeps in the workbook what it says of the rules: one small custom XML part, the only thing that is written. It can be
 * taken back. What a newer Doelboom kept is not written over; what another kept meanwhile is read first.
 */
export async function keepProfile(room: Room, profile: Profile, title: string): Promise<Result<AppliedChange>> {
  const texts = textsOf(profile, room);
  if (!texts.ok) {
    room.store.change({ notice: texts.refusal });
    return texts;
  }
  const kept = await keepInWorkbook(room, PROFILE_SORT.namespace, texts.value, title, { expected: room.profile.texts, done: (now) => adopt(room, now) });
  if (!kept.ok && kept.refusal.code === 'part-changed') {
    await openPlan(room);
    room.store.change({ notice: kept.refusal });
  }
  return kept;
}

/** What is to stand there: no part for a profile that says nothing. */
function textsOf(profile: Profile, { profile: { refusal } }: Room): Result<readonly string[]> {
  if (refusal?.code === 'kept-newer') return { ok: false, refusal };
  if (isEmptyProfile(profile)) return ok([]);
  const part = profilePart(profile);
  return part.ok ? ok([part.value]) : part;
}

/** Judges by what now stands there. Waivers part what was found; other weights check the plan again, without reading the workbook. */
async function adopt(room: Room, texts: readonly string[]): Promise<void> {
  const before = JSON.stringify(room.profile.profile.weights);
  room.profile = profileInHand(texts);
  if (room.snapshot) room.snapshot = { ...room.snapshot, parts: new Map([...room.snapshot.parts ?? [], [PROFILE_SORT.namespace, texts]]) };
  if (!room.live) return;
  if (JSON.stringify(room.profile.profile.weights) === before) {
    room.live.waive(bookNow(room, room.live.plan.scheme).waiverOf);
    return publish(room);
  }
  await showAgain(room);
}
