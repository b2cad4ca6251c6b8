/** Nobody reads more rows than this in a sentence. */
const NAMED = 6;

/** Rows in a sentence: `rij 3`, `rijen 3, 5 en 9`, `rijen 1, 2, 3, 4, 5, 6 …`. */
export function rowsText(rows: readonly number[], one: string, several: string, and: string): string {
  if (rows.length < 2) return `${one} ${rows.join()}`;
  if (rows.length > NAMED) return `${several} ${rows.slice(0, NAMED).join(', ')} …`;
  return `${several} ${rows.slice(0, -1).join(', ')} ${and} ${rows.at(-1)}`;
}
