/** The word for one, or that for several. */
export function many(count: number, one: string, more: string): string {
  return count === 1 ? one : more;
}
