/** Powers of ten that a double holds exactly. */
const powers = [1, 1e1, 1e2, 1e3, 1e4, 1e5, 1e6, 1e7, 1e8, 1e9, 1e10, 1e11, 1e12, 1e13, 1e14, 1e15, 1e16, 1e17, 1e18, 1e19, 1e20, 1e21, 1e22];
const exactDigits = 15;

/**
 * The number that stands in these bytes, or NaN when they hold anything but one.
 * Up to 15 digits, digits and power of ten are both exact, so one division rounds correctly; longer ones and exponents go the long way.
 */
// eslint-disable-next-line complexity -- called for every number of a sheet; the branches are the notation itself
export function readNumber(bytes: Uint8Array, start: number, end: number): number {
  let at = start;
  const isNegative = bytes[at] === 45;
  if (isNegative) at++;
  const first = at;
  let digits = 0;
  let point = -1;
  for (; at < end; at++) {
    const digit = bytes[at]! - 48;
    if (digit >= 0 && digit <= 9) digits = digits * 10 + digit;
    else if (digit === -2 && point < 0) point = at;
    else return readSlowly(bytes, start, end);
  }
  const count = end - first - (point < 0 ? 0 : 1);
  if (count === 0 || count > exactDigits) return readSlowly(bytes, start, end);
  const size = point < 0 ? digits : digits / powers[end - point - 1]!;
  return isNegative ? -size : size;
}

function readSlowly(bytes: Uint8Array, start: number, end: number): number {
  let text = '';
  for (let at = start; at < Math.min(end, start + 60); at++) text += String.fromCharCode(bytes[at]!);
  return /^\s*[-+]?(\d+\.?\d*|\.\d+)(e[-+]?\d+)?\s*$/i.test(text) ? Number(text) : NaN;
}
