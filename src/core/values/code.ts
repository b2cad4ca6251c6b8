const BLANKS = /[\s\u00a0\u1680\u2000-\u200d\u202f\u205f\u2060\u3000\ufeff]+/g;
const ASCII_BLANKS = /[\t-\r ]+/g;

/** A code as a person wrote it, without the blanks (also hard and zero-width ones) around and doubled inside. */
export function tidyCode(text: string): string {
  return isTidy(text) ? text : text.normalize('NFC').replace(BLANKS, ' ').trim();
}

/**
 * The form in which codes are compared: tidy, upper case, without blanks, accents composed.
 * `sd 20014` and `SD20014` are one code; '' stands for no code. Use it with a Map, never as an object's key.
 */
export function codeKey(text: string): string {
  if (isKey(text)) return text;
  return isAscii(text) ? text.replace(ASCII_BLANKS, '').toUpperCase() : text.replace(BLANKS, '').toUpperCase().normalize('NFC');
}

// Nearly every code is plain already; looking is many times cheaper than making it so.

function isTidy(text: string): boolean {
  let previous = 32;
  for (let i = 0; i < text.length; i += 1) {
    const char = text.charCodeAt(i);
    if (char < 32 || char > 126 || (char === 32 && previous === 32)) return false;
    previous = char;
  }
  return previous !== 32 || text.length === 0;
}

function isAscii(text: string): boolean {
  for (let i = 0; i < text.length; i += 1) if (text.charCodeAt(i) > 126) return false;
  return true;
}

function isKey(text: string): boolean {
  return keyHashOf(text) >= 0;
}

/** FNV-1a over a text's code units, its high bits folded in: 31 bits, never negative. */
export function hashOf(text: string): number {
  let hash = SEED;
  for (let i = 0; i < text.length; i += 1) hash = Math.imul(hash ^ text.charCodeAt(i), PRIME);
  return folded(hash);
}

/** The `hashOf` a text that is a `codeKey` as it stands; -1 for one that must first be made so. One look at each character. */
export function keyHashOf(text: string): number {
  let hash = SEED;
  for (let i = 0; i < text.length; i += 1) {
    const char = text.charCodeAt(i);
    if (IS_OF_KEY[char] !== 1) return -1;
    hash = Math.imul(hash ^ char, PRIME);
  }
  return folded(hash);
}

/** Of each character of ASCII whether it stands in a `codeKey`: all that are seen, but small letters. */
const IS_OF_KEY = Uint8Array.from({ length: 127 }, (_, char) => Number(char > 32 && (char < 97 || char > 122)));
const SEED = -2128831035;
const PRIME = 16777619;

function folded(hash: number): number {
  return (hash ^ (hash >>> 15)) & 0x7fffffff;
}
