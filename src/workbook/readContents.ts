import { contentsOf, type WorkbookContents } from '#core/edits/change/Contents';
import type { SheetSnapshot, WorkbookSnapshot } from '#core/layout/Snapshot';
import type { CellArea } from '#core/layout/SheetFacts';
import type { Result } from '#core/values/Result';
import { ok } from '#core/values/Result';
import { areaOf } from '#workbook/readFacts';
import { readFormulas, type FormulaBlock } from '#workbook/readFormulas';
import type { ExcelQueue } from '#workbook/runExcel';

/** With more blocks than this the rows that hold formulas are read whole. */
const BLOCKS = 200;

/**
 * A snapshot with the formulas among its cells: which cells hold one in one round trip for all sheets, their texts in a
 * second, and more only where there are very many.
 */
export async function readContents(queue: ExcelQueue, snapshot: WorkbookSnapshot): Promise<Result<WorkbookContents>> {
  const sheets = snapshot.sheets.filter(({ values }) => values.length > 0);
  const places = await queue.read(async (context) => {
    const areas = sheets.map((sheet) => {
      const found = frameOf(context, sheet).getSpecialCellsOrNullObject('Formulas');
      found.load('areaCount,areas/items/rowIndex,areas/items/columnIndex,areas/items/rowCount,areas/items/columnCount');
      return found;
    });
    await context.sync();
    return areas.map((found) => (found.isNullObject ? [] : found.areas.items.map(areaOf)));
  });
  if (!places.ok) return places;
  const formulas = await readFormulas(queue, sheets.flatMap((sheet, index) => blocksOf(sheet, places.value[index] ?? [])));
  return formulas.ok ? ok(contentsOf(snapshot, formulas.value)) : formulas;
}

function frameOf(context: Excel.RequestContext, { id, top, left, values }: SheetSnapshot): Excel.Range {
  return context.workbook.worksheets.getItem(id).getRangeByIndexes(top, left, values.length, Math.max(1, values[0]?.length ?? 1));
}

/** Scattered formulas are read with what stands between them: many small ranges take longer than one large one. */
function blocksOf(sheet: SheetSnapshot, areas: readonly CellArea[]): FormulaBlock[] {
  return (areas.length <= BLOCKS ? areas : [around(areas)]).map((area) => formulaBlock(sheet, area));
}

/** These cells of a sheet, with their values as they were read. */
export function formulaBlock({ id, top, left, values }: SheetSnapshot, area: CellArea): FormulaBlock {
  return { ...area, sheetId: id, valueAt: (row, column) => values[row - top]?.[column - left] };
}

function around(areas: readonly CellArea[]): CellArea {
  const top = Math.min(...areas.map((each) => each.top));
  const left = Math.min(...areas.map((each) => each.left));
  return {
    top, left,
    rows: Math.max(...areas.map((each) => each.top + each.rows)) - top,
    columns: Math.max(...areas.map((each) => each.left + each.columns)) - left,
  };
}
