import { LAYOUT_SORT } from '#core/layout/memory/StoredLayout';
import type { WorkbookSnapshot } from '#core/layout/Snapshot';
import { PROFILE_SORT } from '#core/rules/profile/Profile';
import type { Result } from '#core/values/Result';
import type { ReadOptions } from '#workbook/readSnapshot';
import type { Room } from '#actions/Room';

/** The workbook as it now is, with all that reading a plan wants of it; one way of reading, so that two can be compared. */
export function readWorkbook({ desk }: Room, options: Omit<ReadOptions, 'parts'>): Promise<Result<WorkbookSnapshot>> {
  return desk.workbook.readSnapshot({ ...options, parts: [LAYOUT_SORT.namespace, PROFILE_SORT.namespace] });
}
