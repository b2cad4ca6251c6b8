import { RULES } from '#core/rules/rules';
import { isFloor } from './floor';
import type { Profile, WaivedFinding } from './Profile';

/** The part of a profile that a judgement rests on: weights of rules that are known and may be weighed, waivers that cover something. */
export function inForce({ weights }: Profile, waived: readonly WaivedFinding[]): Profile {
  const known = new Set(RULES.map(({ id }) => id));
  const own = Object.entries(weights).filter(([rule]) => known.has(rule) && !isFloor(rule));
  return { weights: Object.fromEntries(own), waivers: [...new Map(waived.map(({ waiver }) => [waiver.finding, waiver])).values()] };
}
