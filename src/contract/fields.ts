import * as v from 'valibot';
import { LIMITS } from './limits';

/** The small pieces that every schema of the contract is made of. Unpaired surrogates are left to `canonicalJson`. */

export const whole = v.pipe(v.number(), v.safeInteger());
export const count = v.pipe(v.number(), v.safeInteger(), v.minValue(0));
/** Index of a row or column of a sheet, or -1 where there is none. */
export const place = v.pipe(v.number(), v.safeInteger(), v.minValue(-1), v.maxValue(1_048_576));
export const jaar = v.pipe(v.number(), v.safeInteger(), v.minValue(1900), v.maxValue(2200));

export const code = v.pipe(v.string(), v.maxLength(LIMITS.code));
export const title = v.pipe(v.string(), v.maxLength(LIMITS.title));
export const cellText = v.pipe(v.string(), v.maxLength(LIMITS.cell));
/** The name of a rule, a field or a kind: ours, never a person's text, so it may be an object's key. */
export const name = v.pipe(v.string(), v.maxLength(60), v.regex(/^[A-Za-z][A-Za-z0-9-]*$/));

/** One line that a person wrote, without control characters, and not blank. */
export function line(longest: number) {
  return v.pipe(v.string(), v.maxLength(longest), v.regex(/^[^\u0000-\u001f\u007f]*\S[^\u0000-\u001f\u007f]*$/));
}

/** Stable id of a plan: what a workbook keeps through all its versions. */
export const planId = v.pipe(v.string(), v.regex(/^[A-Za-z0-9][A-Za-z0-9_-]{3,63}$/));
export const hash = v.pipe(v.string(), v.regex(/^[0-9a-f]{64}$/));
export const submissionNumber = v.pipe(v.string(), v.regex(/^DB-\d{4}-\d{6,9}$/));
/** A day of the calendar, as `2026-12-31`. */
export const day = v.pipe(v.string(), v.isoDate());
/** A moment in UTC, to the millisecond. */
export const moment = v.pipe(v.string(), v.regex(/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}Z$/));

/**
 * A cell's content. Whole numbers, texts and booleans stand as they are; another number is `{ decimal }`, its shortest
 * decimal text, so that it stays a number and yet no float travels.
 */
export const cell = v.union([
  cellText, whole, v.boolean(),
  v.strictObject({ decimal: v.pipe(v.string(), v.maxLength(30), v.regex(/^-?\d+(\.\d+)?(e[+-]\d+)?$/)) }),
]);
export type TravellingCell = v.InferOutput<typeof cell>;
