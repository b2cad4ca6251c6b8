import type { BookValidation } from '#xlsx/book/Book';
import { area, intersect, type Area } from '#core/values/grid/Area';
import { valueOf } from '../book/cells';
import { eachCell } from '../engine/readCells';
import { evaluate, type Asked } from '../engine/evaluate';
import { movedFormula } from '../engine/movedFormula';
import type { HostContext } from '../HostContext';
import { anchorOf, within } from './ruleRanges';
import { isTextList } from './validations';
import { isRight, type Operand } from './validationCheck';

type Cell = [row: number, column: number];
interface Checked { row: number; column: number; value: string | number | boolean | null }

/** The cells of some blocks whose values break their rules, row by row. */
export async function invalidCells(host: HostContext, sheetId: string, blocks: Area[]): Promise<Cell[]> {
  const found: Cell[] = [];
  for (const rule of host.sheetState(sheetId).validations) {
    const cells = within(rule.ranges, blocks).flatMap((of) => cellsToCheck(host, sheetId, of, rule));
    found.push(...await brokenBy(host, sheetId, rule, cells));
  }
  return found.sort(([row1, column1], [row2, column2]) => row1 - row2 || column1 - column2);
}

/** Filled cells; where blanks are not ignored, every cell of the grid in use. */
function cellsToCheck(host: HostContext, sheetId: string, of: Area, { type, allowBlank }: BookValidation): Checked[] {
  if (type === 'any') return [];
  const sheet = host.sheet(sheetId);
  const cells: Checked[] = [];
  const filled = new Set<string>();
  eachCell(sheet, of, (cell, row, column) => {
    const value = valueOf(cell);
    if (value === null || value === '') return;
    filled.add(`${row} ${column}`);
    cells.push({ row, column, value });
  });
  const grid = allowBlank ? null : intersect(of, area(0, 0, sheet.getRowCount() - 1, sheet.getColumnCount() - 1));
  if (grid) for (const [row, column] of cellsOf(grid)) if (!filled.has(`${row} ${column}`)) cells.push({ row, column, value: null });
  return cells;
}

function* cellsOf(of: Area): Generator<Cell> {
  for (let row = of.top; row <= of.bottom; row += 1) for (let column = of.left; column <= of.right; column += 1) yield [row, column];
}

async function brokenBy(host: HostContext, sheetId: string, rule: BookValidation, cells: Checked[]): Promise<Cell[]> {
  if (cells.length === 0) return [];
  const first = await operandsOf(host, sheetId, rule, rule.formula1, cells);
  const second = await operandsOf(host, sheetId, rule, rule.formula2, cells);
  return cells.filter(({ value }, index) => !isRight(rule, value, first(index), second(index))).map(({ row, column }) => [row, column]);
}

/** What a rule's formula gives for each cell. One that reads alike everywhere is worked out once. */
async function operandsOf(host: HostContext, sheetId: string, rule: BookValidation, formula: string | undefined, cells: Checked[]): Promise<(index: number) => Operand> {
  if (formula === undefined || isTextList(rule)) return () => formula ?? null;
  const { row, column } = anchorOf(rule.ranges);
  const isRelative = movedFormula(formula, 1, 1) !== formula;
  const asked: Asked[] = isRelative
    ? cells.map((cell) => ({ row: cell.row, column: cell.column, formula: movedFormula(formula, cell.row - row, cell.column - column) }))
    : [{ row, column, formula }];
  const answers = await evaluate(host.engine, sheetId, asked);
  return (index) => answers[isRelative ? index : 0];
}
