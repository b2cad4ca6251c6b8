import type { PointingFormula, PointingName } from '#core/edits/change/Change';
import { sheetOf, type Ground } from '#workbook/change/Step';

export interface Rewritten { readonly sheetId: string; readonly row: number; readonly column: number; readonly formula: string }

/** Where a row of a sheet stands before the change begins; null when the change itself puts it in. */
export type OriginalRowOf = (sheetId: string, row: number) => number | null;

/**
 * Makes formulas and names read as they must. A cell that gets its formula anew keeps its number format, which Excel
 * would otherwise take over from what the formula refers to; it is read before anything is written.
 */
export class Rewriter {
  private readonly runs: { readonly run: readonly Rewritten[]; readonly original: number | null; formats: Excel.Range | null }[];

  constructor(private readonly ground: Ground, formulas: readonly Rewritten[], originalRow: OriginalRowOf, private readonly names: readonly { name: string; refersTo: string }[] = []) {
    this.runs = runsOf(formulas).map((run) => ({ run, original: originalRow(run[0]?.sheetId ?? '', run[0]?.row ?? 0), formats: null }));
  }

  look(): void {
    for (const each of this.runs) {
      if (each.original === null) continue;
      each.formats = this.range(each.run, each.original);
      each.formats.load('numberFormat');
    }
  }

  queue(): void {
    for (const { run, formats } of this.runs) {
      const range = this.range(run, run[0]?.row ?? 0);
      range.formulas = [run.map(({ formula }) => formula)];
      if (formats) range.numberFormat = formats.numberFormat as string[][];
    }
    for (const { name, refersTo } of this.names) this.ground.context.workbook.names.getItem(name).formula = `=${refersTo}`;
  }

  private range(run: readonly Rewritten[], row: number): Excel.Range {
    const [first] = run as readonly [Rewritten];
    return sheetOf(this.ground, first.sheetId).getRangeByIndexes(row, first.column, 1, run.length);
  }
}

/** Cells of one row that stand beside each other. */
function runsOf(formulas: readonly Rewritten[]): Rewritten[][] {
  const sorted = [...formulas].sort((one, other) => one.sheetId.localeCompare(other.sheetId) || one.row - other.row || one.column - other.column);
  const runs: Rewritten[][] = [];
  for (const each of sorted) {
    const last = runs.at(-1)?.at(-1);
    if (last && last.sheetId === each.sheetId && last.row === each.row && last.column === each.column - 1) runs.at(-1)?.push(each);
    else runs.push([each]);
  }
  return runs;
}

/** What pointed at rows, where it stands before the act and as it read then. */
export function before(pointing: readonly PointingFormula[]): Rewritten[] {
  return pointing.map(({ sheetId, rowBefore, column, before: formula }) => ({ sheetId, row: rowBefore, column, formula }));
}

export function after(pointing: readonly PointingFormula[]): Rewritten[] {
  return pointing.map(({ sheetId, rowAfter, column, after: formula }) => ({ sheetId, row: rowAfter, column, formula }));
}

export function namesBefore(names: readonly PointingName[]): { name: string; refersTo: string }[] {
  return names.map(({ name, before: refersTo }) => ({ name, refersTo }));
}

export function namesAfter(names: readonly PointingName[]): { name: string; refersTo: string }[] {
  return names.map(({ name, after: refersTo }) => ({ name, refersTo }));
}
