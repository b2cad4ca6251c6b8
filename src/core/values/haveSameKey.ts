import { codeKey } from './code';

/**
 * Whether two texts have the same `codeKey`, or the same first characters of it, without making either: titles are
 * long, and many stand beside each other.
 */
export function haveSameKey(one: string, two: string, length = Infinity): boolean {
  for (let [i, j, left] = [0, 0, length]; ; i += 1, j += 1, left -= 1) {
    while (isBlank(one.charCodeAt(i))) i += 1;
    while (isBlank(two.charCodeAt(j))) j += 1;
    const [a, b] = [charAt(one, i), charAt(two, j)];
    // Such a character may be written in two ways, and one that comes after the last may be a part of it.
    if (a > 126 || b > 126) return codeKey(one).slice(0, length) === codeKey(two).slice(0, length);
    if (left <= 0) return true;
    if (a !== b) return false;
    if (a === END) return true;
  }
}

const END = -1;

/** In capitals; `END` behind the last. */
function charAt(text: string, at: number): number {
  if (at >= text.length) return END;
  const char = text.charCodeAt(at);
  return char >= 97 && char <= 122 ? char - 32 : char;
}

/** Of the plain ones. */
function isBlank(char: number): boolean {
  return char === 32 || (char >= 9 && char <= 13);
}
