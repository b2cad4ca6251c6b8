import type { CellValue } from '#core/values/CellValue';

/** A content as a refusal says it: a number stays one, for each language writes it in its own way. */
export function said(content: CellValue): string | number {
  return typeof content === 'number' ? content : String(content);
}
