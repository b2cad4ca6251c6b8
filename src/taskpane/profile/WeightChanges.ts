import type { Weight } from '#core/rules/profile/Profile';

/** What was chosen and not kept yet, by rule; null gives it back to the scheme. */
export type WeightChanges = Readonly<Record<string, Weight | null>>;
