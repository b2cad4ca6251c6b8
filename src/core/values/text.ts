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
  if (IS_ASCII.test(text)) return text.toLowerCase().replace(/[^a-z0-9]+/g, '');
  return text.normalize('NFKD').toLowerCase().replace(/[^\p{L}\p{N}]+/gu, '');
}

/** The words of a text as they are searched: letters and digits, lower case, without accents. `Één K-10` gives een, k, 10. */
export function foldedWords(text: string): string[] {
  const plain = IS_ASCII.test(text) ? text : text.normalize('NFKD').replace(/\p{M}+/gu, '');
  return plain.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];
}

// ASCII has no accents to take away.
const IS_ASCII = /^[\x00-\x7f]*$/;
