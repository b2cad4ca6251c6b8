import type { Act } from '#core/edits/change/Change';
import type { Refusal } from '#core/values/Result';
import { lookAtTables } from '#workbook/change/lookAtTables';
import type { Ground } from '#workbook/change/Step';

/** What of the touched sheets themselves stands in the way: one that is gone, protected, or shows only some of its rows. */
export class SheetsLook {
  private readonly sheets: Excel.Worksheet[];
  private readonly tables: Excel.TableCollection;

  constructor({ context }: Ground, acts: readonly Act[]) {
    // A sheet that the change itself adds is known by its name, and is not there yet.
    const added = new Set(acts.flatMap((act) => (act.kind === 'add-sheet' ? [act.draft.name] : [])));
    const ids = new Set(acts.flatMap((act) => ('sheetId' in act && !added.has(act.sheetId) ? [act.sheetId] : [])));
    this.sheets = [...ids].map((id) => {
      const sheet = context.workbook.worksheets.getItemOrNullObject(id);
      sheet.load('id,name,protection/protected,autoFilter/isDataFiltered');
      return sheet;
    });
    this.tables = lookAtTables(context);
  }

  refusal(): Refusal | null {
    for (const sheet of this.sheets) {
      if (sheet.isNullObject) return { code: 'sheet-gone', data: {} };
      const data = { sheet: sheet.name };
      if (sheet.protection.protected) return { code: 'sheet-protected', data };
      const isFiltered = sheet.autoFilter.isDataFiltered || this.tables.items.some((table) => table.worksheet.id === sheet.id && table.autoFilter.isDataFiltered);
      if (isFiltered) return { code: 'rows-filtered', data };
    }
    return null;
  }
}
