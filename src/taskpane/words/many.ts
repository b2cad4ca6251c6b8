/** The word for one, or that for several, of a count as it is or as it is written. */
export function many(count: number | string, one: string, more: string): string {
  return String(count) === '1' ? one : more;
}
