import type { CellValue } from '#core/values/CellValue';
import { tidyCode } from '#core/values/code';

/**
 * Whether a cell still holds what was read. Reading tidies blanks and takes a code for a text (`105010` in a cell of
 * numbers, `105010` in a plan), so those differences are none; anything else is a change by somebody.
 */
export function isSameContent(found: CellValue, expected: CellValue): boolean {
  return found === expected || tidyCode(String(found)) === tidyCode(String(expected));
}
