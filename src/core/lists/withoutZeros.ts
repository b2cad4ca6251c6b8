/** A code of digits only, without the zeros before it, which other systems add and drop; any other code as it is. */
export function withoutZeros(key: string): string {
  return /^\d+$/.test(key) ? key.replace(/^0+(?=\d)/, '') : key;
}
