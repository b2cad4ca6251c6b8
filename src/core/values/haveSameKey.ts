import { codeKey } from './code';

/**
 * Whether two texts have the same `codeKey`, or the same first characters of it, without making either: titles are
 * long, and many stand beside each other.
 */
export function haveSameKey(one: string, two: string, length = Infinity): boolean {
  let i = skipBlanks(one, 0);
  let j = skipBlanks(two, 0);
  for (let left = length; ; left -= 1) {
    const a = charAt(one, i);
    const b = charAt(two, j);
    // Such a character may be written in two ways, and one that comes after the last may be a part of it.
    if (a > 126 || b > 126) return codeKey(one).slice(0, length) === codeKey(two).slice(0, length);
    if (left <= 0) return true;
    if (a !== b || a === END) return a === b;
    i = skipBlanks(one, i + 1);
    j = skipBlanks(two, j + 1);
  }
}

const END = -1;

/** In capitals; `END` behind the last. */
function charAt(text: string, at: number): number {
  if (at >= text.length) return END;
  const char = text.charCodeAt(at);
  return char >= 97 && char <= 122 ? char - 32 : char;
}

/** Past the plain ones. */
function skipBlanks(text: string, from: number): number {
  let at = from;
  for (let char = text.charCodeAt(at); char === 32 || (char >= 9 && char <= 13); char = text.charCodeAt(at)) at += 1;
  return at;
}
