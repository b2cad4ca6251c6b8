import { textOf } from '#core/values/text';
import type { SheetSnapshot } from './Snapshot';

/** How the line begins that tells when a report was written to a sheet. */
export const MADE_BY_DOELBOOM = 'Gemaakt met Doelboom op ';

/** Above the header stand a title, that line and nothing. */
const ROWS = 3;

/** Whether a sheet is a report that was written on request: it says again what the plan says, and would count twice. */
export function isOwnReport({ values }: Pick<SheetSnapshot, 'values'>): boolean {
  return values.slice(0, ROWS).some((row) => row.some((content) => textOf(content).startsWith(MADE_BY_DOELBOOM)));
}
