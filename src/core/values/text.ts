import type { CellValue } from './CellValue';
import { tidyCode } from './code';

/** A cell's content as one line of text without blanks around or doubled; '' for an empty cell. */
export function textOf(content: CellValue | undefined): string {
  if (typeof content === 'string') return content === '' ? '' : tidyCode(content);
  return content === undefined ? '' : String(content);
}

/**
 * The form in which headers and fixed words are compared: letters and digits only, lower case, without accents.
 * `Actie-code *`, `actie code` and `ACTIE\nCODE` are the same header.
 */
export function wordKey(text: string): string {
  return text.normalize('NFKD').toLowerCase().replace(/[^\p{L}\p{N}]+/gu, '');
}
