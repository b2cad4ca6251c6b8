import type { CellArea, RowSpan, SheetFacts } from '#core/layout/SheetFacts';
import type { ExcelQueue } from '#workbook/runExcel';

/** A sheet whose measures were read, with what was learnt beside them. */
export interface SheetToLookAt {
  readonly id: string;
  readonly top: number;
  readonly rows: number;
  readonly isProtected: boolean;
  /** Whether any of its rows is not shown. */
  readonly hasHidden: boolean;
}

export type FactsOfSheets = (SheetFacts | undefined)[];

/** What sheets do to their cells, in a round trip of its own. */
export async function readFacts(queue: ExcelQueue, sheets: readonly SheetToLookAt[]): Promise<FactsOfSheets> {
  const read = opened(sheets).length === 0 ? null : await queue.read(async (context) => {
    const answer = askFacts(context, sheets);
    await context.sync();
    return answer();
  });
  return read?.ok ? read.value : factsOf(sheets, new Map());
}

/**
 * Asks what sheets do to their cells, and gives what tells it after the next sync; it changes nothing. Excel looks for no
 * special cells on a protected sheet, and answers nothing where there are too many: then that is not known. Merged cells
 * are not asked for: that clears the undo list.
 */
export function askFacts(context: Excel.RequestContext, sheets: readonly SheetToLookAt[]): () => FactsOfSheets {
  const asked = opened(sheets).map((sheet) => {
    const whole = context.workbook.worksheets.getItem(sheet.id).getRange();
    const formulas = whole.getSpecialCellsOrNullObject('Formulas');
    formulas.load('areas/items/rowIndex,areas/items/columnIndex,areas/items/rowCount,areas/items/columnCount');
    const shown = sheet.hasHidden ? whole.getSpecialCellsOrNullObject('Visible') : null;
    shown?.load('areas/items/rowIndex,areas/items/rowCount');
    return { sheet, formulas, shown };
  });
  return () => factsOf(sheets, new Map(asked.map(({ sheet, formulas, shown }) => [sheet, {
    formulas: formulas.isNullObject ? [] : formulas.areas.items.map(areaOf),
    hiddenRows: shown ? hiddenIn(sheet, shown.isNullObject ? [] : shown.areas.items) : [],
  }])));
}

function opened(sheets: readonly SheetToLookAt[]): SheetToLookAt[] {
  return sheets.filter(({ isProtected, rows }) => !isProtected && rows > 0);
}

type Found = Pick<SheetFacts, 'formulas' | 'hiddenRows'>;

function factsOf(sheets: readonly SheetToLookAt[], found: ReadonlyMap<SheetToLookAt, Found>): FactsOfSheets {
  return sheets.map((sheet) => (sheet.rows === 0 ? undefined : {
    isProtected: sheet.isProtected, merged: null, formulas: found.get(sheet)?.formulas ?? null, hiddenRows: found.get(sheet)?.hiddenRows ?? [],
  }));
}

/** Where a range lies on its sheet. */
export function areaOf({ rowIndex, columnIndex, rowCount, columnCount }: Excel.Range): CellArea {
  return { top: rowIndex, left: columnIndex, rows: rowCount, columns: columnCount };
}

/** The rows between those that are shown. */
function hiddenIn({ top, rows }: SheetToLookAt, shown: readonly Excel.Range[]): RowSpan[] {
  const hidden: RowSpan[] = [];
  let next = top;
  for (const { rowIndex, rowCount } of [...shown].sort((a, b) => a.rowIndex - b.rowIndex)) {
    if (rowIndex > next) hidden.push({ first: next, last: rowIndex - 1 });
    next = Math.max(next, rowIndex + rowCount);
  }
  if (next < top + rows) hidden.push({ first: next, last: top + rows - 1 });
  return hidden;
}
