import type { Edit } from '#core/edits/Edit';
import { isSameContent } from '#core/edits/sameContent';
import type { CellValue } from '#core/values/CellValue';
import type { Refusal, Result } from '#core/values/Result';
import { cellName } from '#core/values/address';
import type { ExcelQueue } from '#workbook/runExcel';
import { needsFormat, type Target } from '#workbook/Target';
import { SheetGuards } from '#workbook/SheetGuards';
import { locate, type FoundCell } from '#workbook/locate';
import { HALF_WRITTEN, refusalOf } from '#workbook/refusals';
import { typedText } from '#workbook/typedText';

export interface AppliedEdits {
  readonly done: readonly Edit[];
  readonly refused: readonly { readonly edit: Edit; readonly refusal: Refusal }[];
}

/** How often putting back is tried before it is said which cells to look at. */
const TRIES = 3;

/**
 * Writes these edits in one step: each cell is found again and must still hold what was read. Cells that do not are
 * refused by name and left alone. When Excel fails half-way, what was written is put back before the refusal is given.
 */
export function applyEdits(queue: ExcelQueue, edits: readonly Edit[]): Promise<Result<AppliedEdits>> {
  return queue.write(async (context) => {
    const guards = new SheetGuards(context, edits);
    const located = await locate(context, edits.map(({ place }) => place));
    const targets: Target[] = [];
    const refused: { edit: Edit; refusal: Refusal }[] = [];
    edits.forEach((edit, index) => {
      const found = located[index];
      const refusal = found?.ok ? objection(edit, found.cell) : found?.refusal;
      if (found?.ok && !refusal) targets.push({ edit, cell: found.cell });
      else refused.push({ edit, refusal: refusal ?? { code: 'row-gone', data: {} } });
    });
    const locked = await guards.refusals(targets);
    const open = targets.filter((target) => !locked.has(target));
    const covered = await writeTargets(context, open);
    for (const [{ edit }, refusal] of [...locked, ...covered]) refused.push({ edit, refusal });
    return { done: moved(open.filter((target) => !covered.has(target))), refused };
  });
}

function objection(edit: Edit, cell: FoundCell): Refusal | null {
  const where = cellName(cell.row, cell.column);
  if (typeof cell.formula === 'string' && cell.formula.startsWith('=')) return { code: 'cell-has-formula', data: { cell: where } };
  return isSameContent(cell.value, edit.expected) ? null
    : { code: 'cell-changed', data: { cell: where, found: String(cell.value), expected: String(edit.expected) } };
}

/** The edits as they were done, so that taking them back looks where each cell is now, and for what its row says now. */
function moved(targets: readonly Target[]): Edit[] {
  const keyOf = (sheetId: string, row: number, column: number): string => `${sheetId} ${row} ${column}`;
  const written = new Map(targets.map(({ edit, cell }) => [keyOf(cell.sheetId, cell.row, cell.column), edit.value]));
  return targets.map(({ edit, cell }) => ({
    ...edit,
    // The very content of the cell, blanks and all: taking back gives exactly that.
    expected: cell.value,
    place: {
      ...edit.place, row: cell.row, column: cell.column, headerRow: cell.headerRow,
      identity: edit.place.identity.map(({ header, value }, index) => {
        const column = cell.identityColumns[index] ?? -1;
        return { column, header, value: written.get(keyOf(cell.sheetId, cell.row, column)) ?? value };
      }),
    },
  }));
}

/** Gives those that Excel did not take. */
async function writeTargets(context: Excel.RequestContext, targets: readonly Target[]): Promise<ReadonlyMap<Target, Refusal>> {
  if (targets.length === 0) return new Map();
  try {
    const written = targets.map((target) => ({ target, range: writeCell(context, target) }));
    for (const { range } of written) range.load('values');
    await context.sync();
    const covered = written.filter(({ target, range }) => isCovered(target, range.values[0]?.[0] as CellValue)).map(({ target }) => target);
    await putFormatsBack(context, covered);
    return new Map(covered.map((target) => [target, { code: 'cells-merged', data: { cell: cellName(target.cell.row, target.cell.column) } }]));
  } catch (error) {
    if (refusalOf(error)) await putBack(context, targets, TRIES);
    throw error;
  }
}

/**
 * Excel says nothing of what is written into a merged cell behind its first, and does not keep it: the cell is as empty
 * as before. To ask which cells are merged would cost a person the undo list.
 */
function isCovered({ edit, cell }: Target, now: CellValue): boolean {
  return cell.value === '' && now === '' && edit.value !== '';
}

async function putFormatsBack(context: Excel.RequestContext, targets: readonly Target[]): Promise<void> {
  const changed = targets.filter(needsFormat);
  for (const { cell } of changed) rangeOf(context, cell).numberFormat = [[cell.numberFormat]];
  if (changed.length > 0) await context.sync();
}

/** Excel stops at the failing cell and leaves those before it written: they get back what they held. */
async function putBack(context: Excel.RequestContext, targets: readonly Target[], tries: number): Promise<void> {
  try {
    const now = targets.map(({ cell }) => ({ cell, range: rangeOf(context, cell) }));
    for (const { range } of now) range.load('values');
    await context.sync();
    for (const { cell, range } of now.filter((each) => each.range.values[0]?.[0] !== each.cell.value)) {
      range.numberFormat = [[cell.numberFormat]];
      range.values = [[asHeld(cell.value, cell.numberFormat)]];
    }
    await context.sync();
  } catch (error) {
    if (tries > 1) return putBack(context, targets, tries - 1);
    const cells = targets.map(({ cell }) => cellName(cell.row, cell.column)).join(', ');
    throw Object.assign(new Error('half written'), { code: HALF_WRITTEN, debugInfo: { errorLocation: cells }, cause: error });
  }
}

function rangeOf(context: Excel.RequestContext, { sheetId, row, column }: FoundCell): Excel.Range {
  return context.workbook.worksheets.getItem(sheetId).getRangeByIndexes(row, column, 1, 1);
}

function writeCell(context: Excel.RequestContext, target: Target): Excel.Range {
  const range = rangeOf(context, target.cell);
  // A number written into a cell of the text format would become text again.
  if (needsFormat(target)) range.numberFormat = [['General']];
  range.values = [[asHeld(target.edit.value, target.cell.numberFormat)]];
  return range;
}

function asHeld(value: CellValue, numberFormat: string): CellValue {
  return typeof value === 'string' ? typedText(value, numberFormat) : value;
}
