import type { Cents } from './units';
import type { CellValue } from './CellValue';
import { hundredfold } from './hundredfold';
import { isNothing, parseNumberText } from './flemishNumber';
import { formatHundredth, type Tongue } from './format';

/** Euro to whole cents; NaN for what is no amount (NaN, infinite, above 100 miljard euro). */
export function centsFromEuro(euro: number): Cents {
  return hundredfold(euro);
}

/** Euro of whole cents, as a cell wants it: the nearest number. */
export function euroFromCents(cents: Cents): number {
  return cents / 100;
}

/**
 * Whole cents that a cell's content certainly means: a number, nothing at all (empty, `-`, `n.v.t.`: 0), or a text in
 * Flemish or English notation that can be read in one way only. Null when it is not certain.
 */
export function centsFromCell(content: CellValue): Cents | null {
  const euro = typeof content === 'number' ? content : euroFromText(content);
  const cents = euro === null ? NaN : hundredfold(euro);
  return Number.isNaN(cents) ? null : cents;
}

function euroFromText(content: string | boolean): number | null {
  if (typeof content === 'boolean') return null;
  return isNothing(content) ? 0 : parseNumberText(content);
}

/** `€ 1.234,50`, negative `€ -1.234,50` (nl) or `€1,234.50`, `-€1,234.50` (en); rounded half away from zero to 0 decimals. */
export function formatCents(cents: Cents, tongue: Tongue, decimals: 0 | 2 = 2): string {
  const text = formatHundredth(Math.abs(cents), tongue, decimals, decimals);
  const minus = cents < 0 && /[1-9]/.test(text) ? '-' : '';
  return tongue === 'nl' ? `€\u00a0${minus}${text}` : `${minus}€${text}`;
}
