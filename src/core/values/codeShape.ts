/** Where a code has figures, and where letters. */
export function codeShape(key: string): string {
  return key.replace(/\d/gu, '9').replace(/\p{L}/gu, 'A');
}
