import type { Layout } from '#core/layout/Layout';
import type { FormulaCell } from '#core/layout/SheetFacts';
import type { WorkbookSnapshot } from '#core/layout/Snapshot';
import { textAreas } from '#core/layout/textCells';
import { isConstantFormula } from '#core/values/constantFormula';
import { ok, type Result } from '#core/values/Result';
import type { ExcelWorkbook } from '#workbook/ExcelWorkbook';
import { formulaBlock } from '#workbook/readContents';
import type { FormulaBlock } from '#workbook/readFormulas';

/** So many formulas of lists are read: what was pasted stands alone, a column that is looked up is long. */
const MOST = 5000;

/**
 * The snapshot with the formulas of its lists that speak of no cell, where texts and codes are to stand. Where no such
 * cell of a list holds a formula, nothing is asked of Excel; else it is one round trip. It writes nothing.
 */
export async function withConstants(workbook: ExcelWorkbook, snapshot: WorkbookSnapshot, layout: Layout): Promise<Result<WorkbookSnapshot>> {
  const blocks = blocksOf(snapshot, layout);
  if (blocks.length === 0) return ok(snapshot);
  const read = await workbook.readFormulas(blocks);
  if (!read.ok) return read;
  return ok({ ...snapshot, sheets: snapshot.sheets.map((sheet) => {
    const constants = (read.value.get(sheet.id) ?? []).filter(({ formula }) => isConstantFormula(formula)).sort(byPlace);
    return sheet.facts && constants.length > 0 ? { ...sheet, facts: { ...sheet.facts, constants } } : sheet;
  }) });
}

/** The small ones first. */
function blocksOf({ sheets }: WorkbookSnapshot, layout: Layout): FormulaBlock[] {
  const blocks = sheets.flatMap((sheet) => textAreas(layout, sheet.id, sheet.facts?.formulas ?? []).map((area) => formulaBlock(sheet, area))).sort((a, b) => a.rows - b.rows);
  let room = MOST;
  return blocks.filter(({ rows }) => (room -= rows) >= 0);
}

function byPlace(a: FormulaCell, b: FormulaCell): number {
  return a.row - b.row || a.column - b.column;
}
