/**
 * Ten million million: 100 miljard euro in cents. One amount beyond it is a slip of the hand, and below it some nine
 * hundred amounts add up exactly.
 */
export const LARGEST = 1e13;

/**
 * A hundred times a number, as a whole number: euro to cents, VTE to hundredths. Exact for what has two decimals or a
 * floating-point tail (68.67999999999 gives 6868); what has more is rounded half away from zero, as it is written in
 * decimals (1.005 gives 101). NaN for what is not a number of this world (NaN, infinite, beyond `LARGEST`). Never -0.
 */
export function hundredfold(value: number): number {
  const scaled = value * 100;
  if (!(Math.abs(scaled) <= LARGEST)) return NaN;
  const near = Math.round(scaled);
  const off = Math.abs(scaled - near);
  if (off !== 0 && Math.abs(off - 0.5) <= tail(scaled)) return Math.sign(scaled) * Math.ceil(Math.abs(scaled) - 0.25) || 0;
  return near || 0;
}

/** Whether a number has more than two decimals, its floating-point tail not counted. */
export function hasMoreThanTwoDecimals(value: number): boolean {
  const scaled = value * 100;
  return Math.abs(scaled - Math.round(scaled)) > tail(scaled);
}

/** What arithmetic on doubles may leave behind: a millionth of a cent, or a few of the last bits of a large number. */
function tail(scaled: number): number {
  return 1e-6 + Math.abs(scaled) * 1e-15;
}
