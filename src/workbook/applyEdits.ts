import type { Edit } from '#core/edits/Edit';
import { isSameContent } from '#core/edits/sameContent';
import type { CellValue } from '#core/values/CellValue';
import { ok, type Refusal, type Result } from '#core/values/Result';
import { totalFormula } from '#core/edits/totalFormula';
import { cellName } from '#core/values/address';
import { said } from '#workbook/said';
import type { ExcelQueue } from '#workbook/runExcel';
import { needsFormat, type Target } from '#workbook/Target';
import { SheetGuards } from '#workbook/SheetGuards';
import { locate, type FoundCell, type Located } from '#workbook/locate';
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
    const ends = await endsOf(context, edits);
    const targets: Target[] = [];
    const refused: { edit: Edit; refusal: Refusal }[] = [];
    edits.forEach((edit, index) => {
      const target = targetOf(edit, located[index]!, ends.get(edit));
      if (target.ok) targets.push(target.value);
      else refused.push({ edit, refusal: target.refusal });
    });
    const locked = await guards.refusals(targets);
    const open = targets.filter((target) => !locked.has(target));
    const covered = await writeTargets(context, open);
    for (const [{ edit }, refusal] of [...locked, ...covered]) refused.push({ edit, refusal });
    return { done: moved(open.filter((target) => !covered.has(target))), refused };
  });
}

/** Where the rows end that are to be added up, of the edits that write such a formula; mostly there are none. */
async function endsOf(context: Excel.RequestContext, edits: readonly Edit[]): Promise<ReadonlyMap<Edit, Located>> {
  const summing = edits.flatMap((edit) => (edit.sumTo ? [{ edit, place: edit.sumTo }] : []));
  const found = summing.length > 0 ? await locate(context, summing.map(({ place }) => place)) : [];
  return new Map(summing.map(({ edit }, index) => [edit, found[index]!]));
}

/** @param end the last row to add up, of an edit that writes such a formula */
function targetOf(edit: Edit, found: Located, end: Located | undefined): Result<Target> {
  if (!found.ok) return found;
  if (end && !end.ok) return end;
  const { cell } = found;
  const refusal = objection(edit, cell);
  if (refusal) return { ok: false, refusal };
  if (edit.formulas) return ok({ edit, cell, formula: edit.formulas.after });
  return ok(end ? { edit, cell, formula: totalFormula(cell.column, cell.row + 1, end.cell.row) } : { edit, cell });
}

function objection(edit: Edit, cell: FoundCell): Refusal | null {
  const where = cellName(cell.row, cell.column);
  if (edit.formulas) return cell.formula === edit.formulas.before ? null : { code: 'cell-changed', data: { cell: where, found: said(cell.formula), expected: said(edit.formulas.before) } };
  if (!edit.sumTo && isFormulaText(cell.formula)) return { code: 'cell-has-formula', data: { cell: where } };
  return isSameContent(cell.value, edit.expected) ? null
    : { code: 'cell-changed', data: { cell: where, found: said(cell.value), expected: said(edit.expected) } };
}

/** The edits as they were done, so that taking them back looks where each cell is now, and for what its row says now. */
function moved(targets: readonly Target[]): Edit[] {
  const keyOf = (sheetId: string, row: number, column: number): string => `${sheetId} ${row} ${column}`;
  const written = new Map(targets.map(({ edit, cell }) => [keyOf(cell.sheetId, cell.row, cell.column), edit.value]));
  return targets.map(({ edit: { sumTo: _, ...edit }, cell, formula }) => ({
    ...edit,
    ...(formula !== undefined && { formulas: { before: cell.formula, after: formula } }),
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
    const wrong = written.filter(({ target, range }) => isOtherSum(target, range.values[0]?.[0] as CellValue));
    await putFormulasBack(context, wrong.map(({ target }) => target));
    return new Map([
      ...covered.map((target): [Target, Refusal] => [target, { code: 'cells-merged', data: { cell: cellName(target.cell.row, target.cell.column) } }]),
      ...wrong.map(({ target, range }): [Target, Refusal] => [target, { code: 'sum-differs', data: { cell: cellName(target.cell.row, target.cell.column), found: said(range.values[0]?.[0] as CellValue), expected: said(target.edit.value) } }]),
    ]);
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

/** A formula that gives another sum than was shown: a filter is on, a row came or went, calculation is set to manual. */
function isOtherSum({ edit }: Target, now: CellValue): boolean {
  return edit.sumTo !== undefined && !(typeof now === 'number' && Math.abs(now - Number(edit.value)) < HALF_A_CENT);
}

const HALF_A_CENT = 0.005;

async function putFormulasBack(context: Excel.RequestContext, targets: readonly Target[]): Promise<void> {
  for (const { cell } of targets) rangeOf(context, cell).formulas = [[cell.formula]];
  if (targets.length > 0) await context.sync();
}

async function putFormatsBack(context: Excel.RequestContext, targets: readonly Target[]): Promise<void> {
  const changed = targets.filter(needsFormat);
  for (const { cell } of changed) rangeOf(context, cell).numberFormat = [[cell.numberFormat]];
  if (changed.length > 0) await context.sync();
}

/** Excel stops at the failing cell and leaves those before it written: they get back what they held. */
async function putBack(context: Excel.RequestContext, targets: readonly Target[], tries: number): Promise<void> {
  try {
    const now = targets.map(({ cell, formula }) => ({ cell, formula, range: rangeOf(context, cell) }));
    for (const { range } of now) range.load('values');
    await context.sync();
    for (const { cell, range } of now.filter((each) => each.range.values[0]?.[0] !== each.cell.value || each.formula !== undefined)) {
      range.numberFormat = [[cell.numberFormat]];
      if (isFormulaText(cell.formula)) range.formulas = [[cell.formula]];
      else range.values = [[asHeld(cell.value, cell.numberFormat)]];
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
  if (isFormulaText(target.formula)) range.formulas = [[target.formula]];
  else range.values = [[asHeld(target.edit.value, target.cell.numberFormat)]];
  return range;
}

function isFormulaText(content: CellValue | undefined): boolean {
  return typeof content === 'string' && content.startsWith('=');
}

function asHeld(value: CellValue, numberFormat: string): CellValue {
  return typeof value === 'string' ? typedText(value, numberFormat) : value;
}
