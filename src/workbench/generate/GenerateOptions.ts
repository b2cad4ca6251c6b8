import { LAST_SHEET_ROW } from '#core/write/sheetRoom';
import { ok, refuse, type Result } from '#core/values/Result';

/** What plan to make. The same options give the same plan, to the byte. */
export interface GenerateOptions {
  /** Actions and activities together. */
  readonly actions: number;
  /** Rows of means. */
  readonly lines: number;
  /** How many years. */
  readonly years: number;
  readonly seed: number;
  /** How many mistakes to put in. */
  readonly mistakes: number;
  /** First year of the plan; 2026 when not given. */
  readonly firstYear?: number;
}

export const FIRST_YEAR = 2026;
const MOST_YEARS = 20;

/**
 * Whether a plan can be made so. Refuses with `not-a-count` what is no whole number of its kind, and with
 * `too-many-rows` what does not fit on a sheet of Excel.
 */
export function checkOptions(options: GenerateOptions): Result<GenerateOptions> {
  const bounds = { actions: [1, Infinity], lines: [0, Infinity], years: [1, MOST_YEARS], seed: [0, 2 ** 32 - 1], mistakes: [0, Infinity] } as const;
  for (const [name, [least, most]] of Object.entries(bounds)) {
    const value = options[name as keyof typeof bounds];
    if (!Number.isInteger(value) || value < least || value > most) return refuse('not-a-count', { option: name, value, least, most });
  }
  // A mistake may put in a row: one below an OD at most.
  const planRows = options.actions + odCount(options.actions) + sdCount(options.actions) + Math.min(options.mistakes, odCount(options.actions));
  if (planRows > LAST_SHEET_ROW) return refuse('too-many-rows', { sheet: 'Plan', rows: planRows, most: LAST_SHEET_ROW });
  if (options.lines > LAST_SHEET_ROW) return refuse('too-many-rows', { sheet: 'Middelen', rows: options.lines, most: LAST_SHEET_ROW });
  return ok(options);
}

/** As many ODs and SDs for so many actions as the sample has. */
export function odCount(actions: number): number {
  return Math.max(1, Math.round((actions * 138) / 454));
}

export function sdCount(actions: number): number {
  return Math.max(1, Math.min(odCount(actions), Math.round((actions * 56) / 454)));
}
