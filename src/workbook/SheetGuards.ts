import type { Edit } from '#core/edits/Edit';
import { cellName } from '#core/values/address';
import type { Refusal } from '#core/values/Result';
import type { FoundCell } from '#workbook/locate';
import { needsFormat, type Target } from '#workbook/Target';

/**
 * Which cells a protected sheet does not let be written. Excel would refuse all edits together at the first of them;
 * asked before, each is refused by name and the others are done. Without protection it costs no round trip.
 */
export class SheetGuards {
  private readonly sheets: ReadonlyMap<string, Excel.Worksheet>;

  /** Asks along with the next round trip. */
  constructor(private readonly context: Excel.RequestContext, edits: readonly Edit[]) {
    this.sheets = new Map([...new Set(edits.map(({ place }) => place.sheetId))].map((id) => {
      const sheet = context.workbook.worksheets.getItemOrNullObject(id);
      sheet.load('name,protection/protected');
      return [id, sheet];
    }));
  }

  /** The refusal of each target that may not be written; after that round trip. */
  async refusals(targets: readonly Target[]): Promise<ReadonlyMap<Target, Refusal>> {
    const asked = targets.filter(({ cell }) => this.isProtected(cell)).map((target) => {
      const { sheetId, row, column } = target.cell;
      const { protection } = this.context.workbook.worksheets.getItem(sheetId).getRangeByIndexes(row, column, 1, 1).format;
      protection.load('locked');
      return { target, protection };
    });
    if (asked.length > 0) await this.context.sync();
    // Formats do not change on a protected sheet, not even of cells that may be filled in.
    const refused = asked.filter(({ target, protection }) => protection.locked !== false || needsFormat(target));
    return new Map(refused.map(({ target }) => [target, this.refusalOf(target.cell)]));
  }

  private isProtected({ sheetId }: FoundCell): boolean {
    const sheet = this.sheets.get(sheetId);
    return sheet !== undefined && !sheet.isNullObject && sheet.protection.protected;
  }

  private refusalOf({ sheetId, row, column }: FoundCell): Refusal {
    const cell = cellName(row, column);
    return { code: 'sheet-protected', data: { cell, place: `${this.sheets.get(sheetId)?.name ?? ''}!${cell}` } };
  }
}
