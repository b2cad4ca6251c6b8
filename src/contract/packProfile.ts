import { isEmptyProfile } from '#core/rules/profile/changeProfile';
import type { Profile } from '#core/rules/profile/Profile';
import { tidyCode } from '#core/values/code';
import type { ProfileForm } from './profileForm';

/** A profile as it travels; left out where it says nothing. */
export function packProfile(profile: Profile): { readonly profile?: ProfileForm } {
  if (isEmptyProfile(profile)) return {};
  const waivers = profile.waivers.map((waiver) => ({ ...waiver, reason: tidyCode(waiver.reason), by: tidyCode(waiver.by) }));
  return { profile: { weights: { ...profile.weights }, waivers } };
}
