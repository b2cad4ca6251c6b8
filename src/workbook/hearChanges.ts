import type { Result } from '#core/values/Result';
import type { ExcelQueue } from '#workbook/runExcel';

/** A hint that something changed: events may be missed, doubled or late, so they never carry a value that is counted. */
export type WorkbookHint =
  | { readonly kind: 'cells'; readonly sheetId: string; readonly address: string; readonly isRemote: boolean }
  /** Rows, columns or sheets came, went or moved: what was read must be read anew. */
  | { readonly kind: 'structure' }
  | { readonly kind: 'selection'; readonly sheetId: string; readonly address: string };

/** Starts listening to the whole workbook; gives what ends it. Handlers end with the pane. */
export async function hearChanges(queue: ExcelQueue, listener: (hint: WorkbookHint) => void): Promise<Result<() => void>> {
  const heard = await queue.read(async (context) => {
    const { worksheets } = context.workbook;
    const structure = async () => listener({ kind: 'structure' });
    const handlers: OfficeExtension.EventHandlerResult<never>[] = [
      worksheets.onChanged.add(async (event) => listener(hintOf(event))),
      worksheets.onSelectionChanged.add(async ({ worksheetId, address }) => listener({ kind: 'selection', sheetId: worksheetId, address })),
      worksheets.onAdded.add(structure),
      worksheets.onDeleted.add(structure),
    ] as unknown as OfficeExtension.EventHandlerResult<never>[];
    await context.sync();
    return handlers;
  });
  if (!heard.ok) return heard;
  return { ok: true, value: () => endHandlers(heard.value) };
}

function hintOf(event: Excel.WorksheetChangedEventArgs): WorkbookHint {
  if (event.changeType !== 'RangeEdited') return { kind: 'structure' };
  return { kind: 'cells', sheetId: event.worksheetId, address: event.address, isRemote: event.source === 'Remote' };
}

/** A handler is removed in the context in which it was added; when the workbook is gone there is nothing left to remove. */
function endHandlers(handlers: readonly OfficeExtension.EventHandlerResult<never>[]): void {
  const [first] = handlers;
  if (!first) return;
  for (const handler of handlers) handler.remove();
  first.context.sync().catch(() => undefined);
}
