/* eslint-disable max-lines-per-function -- a step is one object, whose parts share what they read */
import type { WriteCells } from '#core/edits/change/Change';
import { asText, isFormula, type Content } from '#core/edits/change/Contents';
import type { CellValue } from '#core/values/CellValue';
import { cellName } from '#core/values/address';
import { changedCell, contentsOf, isAsWritten, unwrittenCell, written } from '#workbook/change/cellTexts';
import { sheetOf, type Ground, type Step } from '#workbook/change/Step';

/** Writes a block of cells, reading what is overwritten in the same batch right before. */
export function writeStep(ground: Ground, act: WriteCells): Step {
  const { top, left, after } = act;
  const [rows, columns] = [after.length, after[0]?.length ?? 0];
  const block = (): Excel.Range => sheetOf(ground, act.sheetId).getRangeByIndexes(top, left, rows, columns);
  const expected = after.map((row, down) => row.map((content, right) => (content === null ? null : act.before[down]?.[right] ?? '')));
  let before: Excel.Range;
  let now: Excel.Range;
  let kept: Excel.Range;
  let seen: Excel.Range;
  const formats = (): string[][] => before.numberFormat as string[][];
  const formatOf = (down: number, right: number): string => act.numberFormats?.[down]?.[right] ?? (seen.numberFormat as string[][])[down]?.[right] ?? '';
  return {
    place: cellName(top, left),
    look() {
      seen = block();
      seen.load('numberFormat');
    },
    queue(mark) {
      before = block();
      before.load('formulas,values,numberFormat');
      kept = block();
      mark();
      if (act.numberFormats) kept.numberFormat = act.numberFormats as string[][];
      kept.formulas = written(after, formatOf);
      // A formula takes over the number format of what it refers to.
      if (act.numberFormats && hasFormula(after)) kept.numberFormat = act.numberFormats as string[][];
      now = block();
      now.load('formulas');
    },
    objection: () => changedCell(before, expected, act) ?? unwrittenCell(now, after, act),
    done: () => ({ ...act, before: contentsOf(before), ...(act.numberFormats && { numberFormatsBefore: formats().map((row, down) => row.map((format, right) => ((act.numberFormats?.[down]?.[right] ?? null) === null ? null : format))) }) }),
    lookBack() {
      if (!ground.keeps) kept = block();
      kept.load('formulas');
    },
    back() {
      const texts = kept.formulas as CellValue[][];
      const held = contentsOf(before);
      for (const { at, from } of ownRows(texts, after)) {
        const line = kept.getRow(at);
        if (act.numberFormats) line.numberFormat = [formats()[from] ?? []];
        line.formulas = written([(after[from] ?? []).map((content, right) => (content !== null && isAsWritten(texts[at]?.[right] ?? '', content) ? held[from]?.[right] ?? '' : null))], (_, right) => formats()[from]?.[right] ?? '');
        if (act.numberFormats) line.numberFormat = [formats()[from] ?? []];
      }
    },
  };
}

function hasFormula(cells: WriteCells['after']): boolean {
  return cells.some((row) => row.some((content) => content !== null && isFormula(content)));
}

/** Which rows of the block are those that we wrote: somebody may have put rows in between meanwhile. */
function ownRows(texts: readonly (readonly CellValue[])[], after: readonly (readonly (Content | null)[])[]): { at: number; from: number }[] {
  if (texts.length === after.length) return after.map((_, from) => ({ at: from, from }));
  const own: { at: number; from: number }[] = [];
  let from = 0;
  for (const [at, row] of texts.entries()) {
    const isOurs = after[from]?.every((content, right) => content === null || asText(content) === '' || isAsWritten(row[right] ?? '', content));
    if (isOurs) own.push({ at, from: from++ });
  }
  return own;
}
