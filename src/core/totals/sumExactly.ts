import type { Plan } from '#core/plan/Plan';
import type { Slots } from '#core/totals/Slots';

/**
 * The same sums with integers of any size, for a plan in which somebody typed an absurd amount: slow, and exact.
 * A sum that cannot be told exactly as a number is NaN: shown as too large, and never as a wrong figure.
 */
export function sumExactly({ means, years }: Plan, { kinds, ofLine }: Slots, groupOf: (line: number) => number, groupCount: number): Float64Array {
  const sums = new Array<bigint | null>(groupCount * kinds.length * years.length).fill(0n);
  for (let line = 0; line < means.count; line += 1) {
    const to = (groupOf(line) * kinds.length + ofLine[line]!) * years.length;
    for (let year = 0; year < years.length; year += 1) {
      sums[to + year] = add(sums[to + year]!, means.amounts[line * years.length + year]!);
    }
  }
  return Float64Array.from(sums, (sum) => (sum === null ? Number.NaN : asSafeNumber(sum)));
}

function add(sum: bigint | null, amount: number): bigint | null {
  return sum === null || !Number.isSafeInteger(amount) ? null : sum + BigInt(amount);
}

function asSafeNumber(sum: bigint): number {
  const number = Number(sum);
  return Number.isSafeInteger(number) ? number : Number.NaN;
}
