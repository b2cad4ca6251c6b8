import type { PointingFormula, PointingName } from '#core/edits/change/Change';
import { contentAt, isFormula, type SheetContents, type WorkbookContents } from '#core/edits/change/Contents';

/** Where a row of a sheet stands after the act; null when it is gone. */
export type RowAfter = (sheetId: string, row: number) => number | null;

/** The formulas that read otherwise in `after`, of those that `isTold`, with both places. */
export function pointingFormulas(before: WorkbookContents, after: WorkbookContents, rowAfter: RowAfter, isTold: (before: string, after: string) => boolean): PointingFormula[] {
  return before.sheets.flatMap((sheet) => {
    const changed = after.sheets.find(({ id }) => id === sheet.id);
    return changed ? [...changedFormulas(sheet, changed, rowAfter)].filter((each) => isTold(each.before, each.after)) : [];
  });
}

function* changedFormulas(sheet: SheetContents, changed: SheetContents, rowAfter: RowAfter): Generator<PointingFormula> {
  for (const [down, cells] of sheet.cells.entries()) {
    const rowBefore = sheet.top + down;
    const to = rowAfter(sheet.id, rowBefore);
    if (to === null) continue;
    for (const [right, content] of cells.entries()) {
      if (!isFormula(content)) continue;
      const column = sheet.left + right;
      const now = contentAt(changed, to, column);
      if (isFormula(now)) yield { sheetId: sheet.id, column, rowBefore, rowAfter: to, before: content.formula, after: now.formula };
    }
  }
}

/** The names that refer otherwise in `after`. */
export function pointingNames(before: WorkbookContents, after: WorkbookContents): PointingName[] {
  return before.names.flatMap(({ name, refersTo }) => {
    const now = after.names.find((each) => each.name === name)?.refersTo ?? refersTo;
    return now === refersTo ? [] : [{ name, before: refersTo, after: now }];
  });
}
