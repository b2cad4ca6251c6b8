import { codeShape } from '#core/values/codeShape';

/** Whether a code counts on from the one before it, up to the one after: that of just this row. A letter among figures counts on from nothing. */
export function isInOrder(key: string, before: string | undefined, after: string | undefined): boolean {
  if (before === undefined && after === undefined) return false;
  if ((before ?? '') >= key || (after !== undefined && after <= key)) return false;
  return [before, after].every((other) => other === undefined || codeShape(other) === codeShape(key));
}
