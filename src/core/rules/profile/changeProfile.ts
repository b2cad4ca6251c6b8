import type { Profile, Waiver, Weight } from './Profile';

/** A profile with one more waiver; an older one of the same finding makes way. */
export function withWaiver(profile: Profile, waiver: Waiver): Profile {
  return { ...profile, waivers: [...profile.waivers.filter(({ finding }) => finding !== waiver.finding), waiver] };
}

/** A profile without the waivers of these findings: they are told again. */
export function withoutWaivers(profile: Profile, findings: readonly string[]): Profile {
  const gone = new Set(findings);
  return { ...profile, waivers: profile.waivers.filter(({ finding }) => !gone.has(finding)) };
}

/** A profile with other weights; null gives a rule back to the scheme. */
export function withWeights(profile: Profile, changes: Readonly<Record<string, Weight | null>>): Profile {
  const merged = { ...profile.weights, ...changes };
  return { ...profile, weights: Object.fromEntries(Object.keys(merged).sort().flatMap((rule) => { const weight = merged[rule]; return weight ? [[rule, weight]] : []; })) };
}

export function isEmptyProfile({ weights, waivers }: Profile): boolean {
  return Object.keys(weights).length === 0 && waivers.length === 0;
}
