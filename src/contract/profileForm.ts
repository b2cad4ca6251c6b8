import * as v from 'valibot';
import { cellText, day, line, name } from './fields';
import { LIMITS } from './limits';

/** A finding that stands: without a reason, a name or an end it is no waiver. The register looks for itself whether it holds. */
const waiverForm = v.strictObject({ finding: cellText, reason: line(LIMITS.reason), by: line(LIMITS.title), until: day, at: day });

/** What the workbook says of the rules, as far as the package rests on it. */
export const profileForm = v.strictObject({
  weights: v.record(name, v.picklist(['error', 'warning', 'info', 'off'])),
  waivers: v.pipe(v.array(waiverForm), v.maxLength(LIMITS.reasons)),
});
export type ProfileForm = v.InferOutput<typeof profileForm>;
