/** How much the others may differ from their middle one, and what share of them; the rest must still be nearer to it than to ten times it. */
export interface Likeness { readonly spread: number; readonly share: number }

/** Beyond this many times their middle one, another amount is high itself. */
const FAR = 3;
/** How near to ten or a hundred times the middle of the others an amount must be. */
const NEAR = 0.15;

/** What stands out is at least so many times another amount, or the other way round. */
export const LEAST_TIMES = 10 * (1 - NEAR);

export interface StandingOut { readonly usual: number; readonly times: number }

/**
 * Whether an amount is ten or a hundred times the others, or a tenth or a hundredth of them, where the others are alike:
 * measured from their middle one, which one odd amount among them does not move. Null where it is not.
 * @param others at least one, in order
 */
export function standingOut(amount: number, others: readonly number[], { spread, share }: Likeness): StandingOut | null {
  const usual = others[others.length >> 1]!;
  const within = (times: number): number => others.filter((each) => each <= usual * times && each * times >= usual).length;
  if (within(FAR) < others.length || within(spread) < others.length * share) return null;
  const times = [10, 100, 0.1, 0.01].find((factor) => Math.abs(amount / usual / factor - 1) <= NEAR);
  return times === undefined ? null : { usual, times };
}
