import { AARDEN, RICHTINGEN } from '#core/values/aard';

/** Sums of one column: expenses, receipts, and people, in cents and hundredths. */
export interface PartSums { expenses: number; receipts: number; people: number }

const VTE = AARDEN.indexOf('VTE');
const RECEIPT = RICHTINGEN.indexOf('O');

/** Where amounts of a kind and direction, by their indices, are added up. */
export function slotOf(aard: number, richting: number): keyof PartSums {
  if (aard === VTE) return 'people';
  return richting === RECEIPT ? 'receipts' : 'expenses';
}

/** A whole euro, or a whole VTE. */
const UNIT = 100;

export const NOTHING: PartSums = { expenses: 0, receipts: 0, people: 0 };

export function plus(a: PartSums, b: PartSums): PartSums {
  return { expenses: a.expenses + b.expenses, receipts: a.receipts + b.receipts, people: a.people + b.people };
}

/**
 * What a total over these may say, in whole hundredths of what the cells of a column show: all money, the balance, one of
 * the three, or all together. `scale` is what one unit in the column is worth.
 */
export function waysOf({ expenses, receipts, people }: PartSums, scale: number): number[] {
  const money = [expenses + receipts, expenses - receipts, receipts - expenses, expenses, receipts].map((sum) => Math.round(sum / scale));
  return [...new Set(people === 0 ? money : [...money, people, money[0]! + people])];
}

/** Exact, but for what was rounded by itself: a whole euro stated, and not by a formula over whole euros. */
export function isSameTotal(stated: number, sum: number, isFormula: boolean | null): boolean {
  const isRounded = stated % UNIT === 0 && (isFormula !== true || sum % UNIT !== 0);
  return stated === sum || (isRounded && Math.abs(stated - sum) <= UNIT);
}

/** The sum that a total was meant to be: the nearest that differs by a quarter of it at most; else the first, which is the plainest way to understand it. */
export function meantSum(stated: number, sums: readonly number[]): number {
  const near = sums.filter((sum) => Math.abs(sum - stated) * 4 <= Math.abs(stated));
  return near.reduce((best, sum) => (Math.abs(sum - stated) < Math.abs(best - stated) ? sum : best), near[0] ?? sums[0]!);
}
