import type { Hundredths } from './units';
import type { CellValue } from './CellValue';
import { isNothing, parseNumberText } from './flemishNumber';
import { hundredfold } from './hundredfold';
import { formatHundredth, type Tongue } from './format';

/** Full-time equivalents to whole hundredths: 8.5 gives 850; NaN for what is no number of people. */
export function hundredthsFromVte(vte: number): Hundredths {
  return hundredfold(vte);
}

/** Whole hundredths that a cell certainly means; null where it holds nothing, or nothing certain. */
export function hundredthsFromCell(content: CellValue): Hundredths | null {
  const vte = typeof content === 'number' ? content : typeof content === 'boolean' || isNothing(content) ? null : parseNumberText(content);
  const hundredths = vte === null ? NaN : hundredfold(vte);
  return Number.isNaN(hundredths) ? null : hundredths;
}

/** VTE of whole hundredths, as a cell wants it. */
export function vteFromHundredths(hundredths: Hundredths): number {
  return hundredths / 100;
}

/** `8,5 VTE` (nl) or `8.5 FTE` (en): no more decimals than it has. */
export function formatVte(hundredths: Hundredths, tongue: Tongue): string {
  const text = formatHundredth(Math.abs(hundredths), tongue, 2, 0);
  return `${hundredths < 0 ? '-' : ''}${text}\u00a0${tongue === 'nl' ? 'VTE' : 'FTE'}`;
}
