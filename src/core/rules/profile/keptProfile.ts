import type { WorkbookSnapshot } from '#core/layout/Snapshot';
import { readFirstKept, writeKeptXml } from '#core/values/kept/keptXml';
import { broken } from '#core/values/kept/seal';
import { ok, type Result } from '#core/values/Result';
import { isDay } from './isDay';
import { NAME_LENGTH, PROFILE_SORT, REASON_LENGTH, WEIGHTS, type Profile, type Waiver } from './Profile';

/** The profile that a workbook keeps; null where it keeps none, a refusal where it is broken or newer. */
export function profileIn({ parts }: Pick<WorkbookSnapshot, 'parts'>): Result<Profile> | null {
  return profileOfParts(parts?.get(PROFILE_SORT.namespace) ?? []);
}

/** The same of the texts of the part. */
export function profileOfParts(texts: readonly string[]): Result<Profile> | null {
  const kept = readFirstKept(PROFILE_SORT, texts);
  return kept && (kept.ok ? checkProfile(kept.value) : kept);
}

/** The text of the part that keeps a profile in a workbook. */
export function profilePart(profile: Profile): Result<string> {
  return writeKeptXml(PROFILE_SORT, profile);
}

/** Takes kept contents for a profile where they have its shape; a whole checksum says only that nobody broke them since. */
function checkProfile(content: unknown): Result<Profile> {
  const { weights, waivers } = isObject(content) ? content : {};
  if (!isObject(weights) || !Object.values(weights).every(isWeight)) return broken(PROFILE_SORT.id);
  if (!Array.isArray(waivers) || !waivers.every(isWaiver)) return broken(PROFILE_SORT.id);
  return ok({ weights: weights as Profile['weights'], waivers });
}

function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function isWeight(value: unknown): boolean {
  return WEIGHTS.some((weight) => weight === value);
}

function isWaiver(value: unknown): value is Waiver {
  if (!isObject(value)) return false;
  const { finding, reason, by, until, at } = value;
  return isLine(finding, Infinity) && isLine(reason, REASON_LENGTH) && isLine(by, NAME_LENGTH) && [until, at].every((day) => typeof day === 'string' && isDay(day));
}

function isLine(value: unknown, longest: number): value is string {
  return typeof value === 'string' && value.trim() !== '' && value.length <= longest;
}
