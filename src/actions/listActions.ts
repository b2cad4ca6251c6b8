import type { ListFile, ListReading } from '#core/lists/ListReading';
import type { TakeOver } from '#core/lists/TakeOver';
import type { Result } from '#core/values/Result';
import type { Room } from '#actions/Room';
import { previewList, type ListPreview } from '#actions/previewList';
import { readListFile } from '#actions/readListFile';
import { takeOverList, type TakenOver } from '#actions/takeOverList';

/** Taking a master list over from another system: open its file, see what it changes, write it in one step. */
export interface ListActions {
  /** Opens a file; it reads nothing of the workbook. */
  read(name: string, bytes: Uint8Array): Promise<Result<ListFile>>;
  /** Compares it with the workbook's list, and says what of the plan each difference touches. It writes nothing. */
  preview(file: ListFile, reading: ListReading): Promise<Result<ListPreview>>;
  /** Writes it: all of it or nothing. */
  takeOver(preview: ListPreview, how: TakeOver): Promise<Result<TakenOver>>;
}

/** Fetched when a list is first taken over. */
export function listActions(room: Room): ListActions {
  return {
    read: readListFile,
    preview: (file, reading) => previewList(room.desk.workbook, file, reading),
    takeOver: (preview, how) => takeOverList(room, preview, how),
  };
}
