import { AMOUNT_KINDS, type AmountKind, type Amounts } from '#core/totals/Totals';

/** Sums in columns: `sums[(group * kinds + slot) * years + year]`, and how many lines made them. */
export interface AmountColumns {
  readonly sums: Float64Array;
  readonly counts: Int32Array;
  /** By slot: index into `AMOUNT_KINDS`. */
  readonly kinds: readonly number[];
  readonly years: number;
}

/** The amounts of one group; a kind without lines is absent. */
export function amountsAt({ sums, counts, kinds, years }: AmountColumns, group: number): Amounts {
  const amounts: Partial<Record<AmountKind, readonly number[]>> = {};
  for (let slot = 0; slot < kinds.length; slot += 1) {
    const cell = group * kinds.length + slot;
    if (counts[cell] !== 0) put(amounts, kinds[slot]!, yearsAt(sums, cell * years, years));
  }
  return amounts;
}

/** Written out for the kinds that nearly all amounts have: a property of a known name is set in a tenth of the time. */
function put(amounts: Partial<Record<AmountKind, readonly number[]>>, kind: number, byYear: readonly number[]): void {
  if (kind === 0) amounts.GD = byYear;
  else if (kind === 1) amounts.BD = byYear;
  else if (kind === 2) amounts.VTE = byYear;
  else amounts[AMOUNT_KINDS[kind]!] = byYear;
}

function yearsAt(sums: Float64Array, from: number, years: number): number[] {
  if (years === 6) return [sums[from]!, sums[from + 1]!, sums[from + 2]!, sums[from + 3]!, sums[from + 4]!, sums[from + 5]!];
  const byYear: number[] = [];
  for (let year = 0; year < years; year += 1) byYear.push(sums[from + year]!);
  return byYear;
}
