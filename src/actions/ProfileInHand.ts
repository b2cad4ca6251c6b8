import { NO_PROFILE, type Profile } from '#core/rules/profile/Profile';
import { profileOfParts } from '#core/rules/profile/keptProfile';
import type { Refusal } from '#core/values/Result';

/** What the open workbook says of the rules. */
export interface ProfileInHand {
  readonly profile: Profile;
  /** The part as it was read: what must still stand there when it is written. */
  readonly texts: readonly string[];
  /** Why what is kept is not used; null where it is, or where nothing is kept. */
  readonly refusal: Refusal | null;
}

export const NO_PROFILE_IN_HAND: ProfileInHand = { profile: NO_PROFILE, texts: [], refusal: null };

export function profileInHand(texts: readonly string[]): ProfileInHand {
  const kept = profileOfParts(texts);
  return { profile: kept?.ok ? kept.value : NO_PROFILE, texts, refusal: kept && !kept.ok ? kept.refusal : null };
}
