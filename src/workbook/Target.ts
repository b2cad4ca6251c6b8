import type { Edit } from '#core/edits/Edit';
import type { CellValue } from '#core/values/CellValue';
import type { FoundCell } from '#workbook/locate';
import { TEXT_FORMAT } from '#workbook/typedText';

/** An edit with the cell where it is to be done. */
export interface Target {
  readonly edit: Edit;
  readonly cell: FoundCell;
  /** What is written where that is a formula, or what stood in place of one. */
  readonly formula?: CellValue;
}

/** Whether a number goes in only by changing the format: written as it is, it would become text again. */
export function needsFormat({ edit: { value }, cell: { numberFormat } }: Target): boolean {
  return typeof value === 'number' && numberFormat === TEXT_FORMAT;
}
