/** The two languages of the product. Numbers in Dutch are written as in Belgium. */
export type Tongue = 'nl' | 'en';

/** A number from its whole hundredths, never negative, grouped by three; digit by digit, so that it is exact at any size. */
export function formatHundredth(hundredths: number, tongue: Tongue, most: 0 | 2, least: 0 | 2): string {
  const shown = most === 0 ? Math.floor(hundredths / 100 + 0.5) * 100 : hundredths;
  const rest = shown % 100;
  const whole = grouped(String((shown - rest) / 100), tongue === 'nl' ? '.' : ',');
  const decimals = least === 2 ? String(rest).padStart(2, '0') : String(rest).padStart(2, '0').replace(/0+$/, '');
  if (most === 0 || decimals === '') return whole;
  return `${whole}${tongue === 'nl' ? ',' : '.'}${decimals}`;
}

function grouped(digits: string, separator: string): string {
  return digits.replace(/\B(?=(\d{3})+$)/g, separator);
}
