import type { ChangeBuilder } from '#core/edits/change/ChangeBuilder';
import { cellName } from '#core/values/address';
import type { StructureRow } from './StructurePreview';
import type { SheetSite } from './SheetSite';

/** Writes proposed codes into the empty cells of the code column that a plan sheet has. */
export function fillCodes(builder: ChangeBuilder, site: SheetSite, codes: ReadonlyMap<number, string>, rows: StructureRow[]): void {
  const column = site.column('code')?.column;
  if (column === undefined) return;
  const cells = [...site.elements.values()].flatMap(({ index, row }) => {
    const code = codes.get(index);
    return code !== undefined && site.content(row, column) === '' ? [{ row, code }] : [];
  }).sort((a, b) => a.row - b.row);
  const [first] = cells;
  const last = cells.at(-1);
  if (!first || !last) return;
  const byRow = new Map(cells.map(({ row, code }) => [row, code]));
  builder.write(site.layout.id, first.row, site.now(column), Array.from({ length: last.row - first.row + 1 }, (_, down) => [byRow.get(first.row + down) ?? null]));
  rows.push({ part: 'codes', sheet: site.layout.name, is: 'new-codes', place: cellName(first.row, site.now(column)), count: cells.length, text: first.code });
}
