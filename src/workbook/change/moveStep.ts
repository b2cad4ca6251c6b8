import type { MoveRows } from '#core/edits/change/Change';
import { isFormula, type ContentGrid } from '#core/edits/change/Contents';
import { changedCell, contentsOf, inGrid, written } from '#workbook/change/cellTexts';
import { after, before, namesAfter, namesBefore, Rewriter, type OriginalRowOf, type Rewritten } from '#workbook/change/Rewriter';
import { queueComments, queueRows, RowLooks } from '#workbook/change/RowLooks';
import { backStep, bareInsertStep } from '#workbook/change/rowSteps';
import { rowsOf, sheetOf, type Ground, type Step } from '#workbook/change/Step';

/**
 * Moves whole rows: new rows where they go, the move, and the emptied rows out, each of which can be taken back by
 * itself. What pointed at the rows, and ranges that Excel's own move stretches, are written as they must read.
 */
export function moveRowsSteps(ground: Ground, act: MoveRows, originalRow: OriginalRowOf): Step[] {
  const place = `${act.row + 1}:${act.row + act.count}`;
  const from = act.to > act.row ? act.row : act.row + act.count;
  const landed = act.to > act.row ? act.to - act.count : act.to;
  const looks = ground.canMove ? null : looksOf(ground, act, originalRow);
  const own = ground.canMove ? [] : formulasOf(act.sheetId, landed, act.cellsAfter).filter((each) => !isTold(act, each));
  const first = new Rewriter(ground, before(act.pointing), originalRow, namesBefore(act.names));
  const last = new Rewriter(ground, [...after(act.pointing), ...own], (sheetId, row) => originalRow(sheetId, rowBefore(act, sheetId, row, landed)), namesAfter(act.names));
  const dress = (row: number): void => dressCopy(ground, act, row, looks);
  return [
    backStep(place, () => { first.queue(); dress(act.row); }, { look: () => first.look() }),
    bareInsertStep(ground, { ...act, row: act.to }),
    blockStep(ground, act, from),
    emptiedStep(ground, act, from),
    {
      ...backStep(place, () => undefined, { look: () => { looks?.look(); last.look(); }, lookMore: () => looks?.lookMore() }),
      queue(mark) {
        mark();
        dress(landed);
        last.queue();
      },
    },
  ];
}

function widthOf({ cells }: MoveRows): number {
  return Math.max(1, cells[0]?.length ?? 1);
}

function looksOf(ground: Ground, act: MoveRows, originalRow: OriginalRowOf): RowLooks | null {
  const row = originalRow(act.sheetId, act.row);
  return row === null ? null : new RowLooks(ground, { ...act, row, width: widthOf(act) });
}

/** A copy brings cells and formats; heights and comments it leaves. */
function dressCopy(ground: Ground, act: MoveRows, row: number, looks: RowLooks | null): void {
  const kept = looks?.taken();
  if (!kept) return;
  queueRows(sheetOf(ground, act.sheetId).getRangeByIndexes(row, 0, act.count, widthOf(act)), kept, null);
  queueComments(ground, act.sheetId, row, kept);
}

/** Where a formula's row stands before the move. */
function rowBefore({ pointing, row: from }: MoveRows, sheetId: string, row: number, landed: number): number {
  return pointing.find((each) => each.sheetId === sheetId && each.rowAfter === row)?.rowBefore ?? row - landed + from;
}

function blockStep(ground: Ground, act: MoveRows, from: number): Step {
  const sheet = sheetOf(ground, act.sheetId);
  const block = (row: number): Excel.Range => sheet.getRangeByIndexes(row, 0, act.count, widthOf(act));
  const move = (source: number, target: number): void => {
    if (ground.canMove) rowsOf(sheet, source, act.count).moveTo(rowsOf(sheet, target, act.count));
    else block(target).copyFrom(block(source), 'All');
  };
  let cells: Excel.Range;
  return {
    place: `${act.row + 1}:${act.row + act.count}`,
    queue(mark) {
      cells = block(from);
      cells.load('formulas,values,numberFormat');
      move(from, act.to);
      mark();
    },
    objection: () => changedCell(cells, act.cells, { top: from, left: 0 }),
    done: () => act,
    back() {
      if (ground.canMove) move(act.to, from);
      else block(from).formulas = written(contentsOf(cells), inGrid(cells.numberFormat as string[][]));
    },
  };
}

/** The rows that are left empty: what a copy leaves in them goes too. */
function emptiedStep(ground: Ground, act: MoveRows, from: number): Step {
  const sheet = sheetOf(ground, act.sheetId);
  return {
    place: `${act.row + 1}:${act.row + act.count}`,
    queue(mark) {
      rowsOf(sheet, from, act.count).delete('Up');
      mark();
    },
    done: () => null,
    back() {
      rowsOf(sheet, from, act.count).insert('Down');
      if (!ground.canMove) sheet.getRangeByIndexes(from, 0, act.count, widthOf(act)).copyFrom(sheet.getRangeByIndexes(act.to, 0, act.count, widthOf(act)), 'All');
    },
  };
}

/** A copy's own formulas read as seen from their new place; a move's do not. */
function formulasOf(sheetId: string, landed: number, cells: ContentGrid): Rewritten[] {
  return cells.flatMap((row, down) => row.flatMap((content, column) => (isFormula(content) ? [{ sheetId, row: landed + down, column, formula: content.formula }] : [])));
}

function isTold({ pointing }: MoveRows, { sheetId, row, column }: Rewritten): boolean {
  return pointing.some((each) => each.sheetId === sheetId && each.rowAfter === row && each.column === column);
}
