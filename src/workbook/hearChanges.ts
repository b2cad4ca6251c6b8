import type { Result } from '#core/values/Result';
import type { ExcelQueue } from '#workbook/runExcel';

/** A hint that something changed: events may be missed, doubled or late, so they never carry a value that is counted. */
export type WorkbookHint =
  | { readonly kind: 'cells'; readonly sheetId: string; readonly address: string; readonly isRemote: boolean }
  /** Rows, columns or sheets came, went or moved: what was read must be read anew. */
  | { readonly kind: 'structure' }
  /** Something beside the cells: rows that were hidden, protection. */
  | { readonly kind: 'besides' }
  /** Formulas have new results, after a change that was told or that was not. */
  | { readonly kind: 'calculated' }
  | { readonly kind: 'selection'; readonly sheetId: string; readonly address: string };

/** Starts listening to the whole workbook; gives what ends it. Handlers end with the pane. */
export async function hearChanges(queue: ExcelQueue, listener: (hint: WorkbookHint) => void): Promise<Result<() => void>> {
  const heard = await queue.read(async (context) => {
    const handlers = [...handlersOf(context.workbook.worksheets, listener), ...laterHandlers(context.workbook.worksheets, queue, listener)] as unknown as OfficeExtension.EventHandlerResult<never>[];
    await context.sync();
    return handlers;
  });
  if (!heard.ok) return heard;
  return { ok: true, value: () => endHandlers(heard.value) };
}

type Listener = (hint: WorkbookHint) => void;

function handlersOf(worksheets: Excel.WorksheetCollection, listener: Listener): object[] {
  const structure = async () => listener({ kind: 'structure' });
  const sorted = async (event: Excel.WorksheetRowSortedEventArgs | Excel.WorksheetColumnSortedEventArgs) => listener(cellsHint(event));
  return [
    worksheets.onChanged.add(async (event) => listener(hintOf(event))),
    worksheets.onSelectionChanged.add(async ({ worksheetId, address }) => listener({ kind: 'selection', sheetId: worksheetId, address })),
    worksheets.onAdded.add(structure),
    worksheets.onDeleted.add(structure),
    // A sort is no change of cells to Excel.
    worksheets.onRowSorted.add(sorted),
    worksheets.onColumnSorted.add(sorted),
    worksheets.onCalculated.add(async () => listener({ kind: 'calculated' })),
  ];
}

/** What only later versions of Excel tell; an earlier one is compared with what is known when it is quiet. */
function laterHandlers(worksheets: Excel.WorksheetCollection, { supports }: ExcelQueue, listener: Listener): object[] {
  const structure = async () => listener({ kind: 'structure' });
  const besides = async () => listener({ kind: 'besides' });
  return [
    ...supports('1.11') ? [worksheets.onRowHiddenChanged.add(besides)] : [],
    ...supports('1.14') ? [worksheets.onProtectionChanged.add(besides)] : [],
    ...supports('1.17') ? [worksheets.onNameChanged.add(structure), worksheets.onMoved.add(structure), worksheets.onVisibilityChanged.add(structure)] : [],
  ];
}

function hintOf(event: Excel.WorksheetChangedEventArgs): WorkbookHint {
  if (event.changeType !== 'RangeEdited') return { kind: 'structure' };
  return cellsHint(event);
}

function cellsHint({ worksheetId, address, source }: { readonly worksheetId: string; readonly address: string; readonly source: string }): WorkbookHint {
  return { kind: 'cells', sheetId: worksheetId, address, isRemote: source === 'Remote' };
}

/** A handler is removed in the context in which it was added; when the workbook is gone there is nothing left to remove. */
function endHandlers(handlers: readonly OfficeExtension.EventHandlerResult<never>[]): void {
  const [first] = handlers;
  if (!first) return;
  for (const handler of handlers) handler.remove();
  first.context.sync().catch(() => undefined);
}
