import type { Plan, PlanElement } from '#core/plan/Plan';
import { levelById } from '#core/scheme/schemes';
import { cellName } from '#core/values/address';
import { maybeCoded } from '#core/plan/maybeCoded';
import type { Left, StructureRow } from './StructurePreview';
import type { SheetSite } from './SheetSite';
import type { ColumnWork } from './wantedColumns';

/** What a flat sheet has no place for: parents that stand beside their first action have no row for a total, or to fold under. */
export function tellLeft(site: SheetSite, { plan, parts }: ColumnWork, rows: StructureRow[]): void {
  if (!site.flat) return;
  const own = plan.elements.filter(({ sheet, isListed }) => sheet === site.index && !isListed);
  const tell = (part: StructureRow['part'], is: Left, of: readonly PlanElement[]): void => {
    const [first] = of;
    if (first && parts[part]) rows.push({ part, sheet: site.layout.name, is, place: cellName(first.row, site.layout.columns[0]?.column ?? 0), count: of.length, text: `${first.code} ${first.title}`.trim() });
  };
  const doubtful = maybeCoded(plan);
  tell('codes', 'coded-elsewhere', own.filter(({ index }) => doubtful.has(index)));
  const beside = own.filter((element) => isBeside(plan, site, element));
  if (site.column('bedrag')) tell('totalen', 'parents-beside', beside);
  tell('groepen', 'parents-beside', beside);
}

function isBeside({ scheme }: Plan, { elements, layout }: SheetSite, { index, row, level }: PlanElement): boolean {
  return row >= layout.firstRow && elements.get(row)?.index !== index && levelById(scheme, level)?.carriesMeans === false;
}
