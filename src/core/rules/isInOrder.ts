/** Whether a code counts on from the one before it, up to the one after: that of just this row. */
export function isInOrder(key: string, before: string | undefined, after: string | undefined): boolean {
  if (before === undefined && after === undefined) return false;
  return [before, after].every((other) => other === undefined || other.length === key.length) && (before ?? '') < key && (after === undefined || key < after);
}
