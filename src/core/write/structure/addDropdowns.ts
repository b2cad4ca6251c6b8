import type { ChangeBuilder } from '#core/edits/change/ChangeBuilder';
import type { Field, SheetLayout } from '#core/layout/Layout';
import type { Plan } from '#core/plan/Plan';
import { cellName } from '#core/values/address';
import type { AddedColumns } from './addColumns';
import { isOfList, listOfField, listRange, referenceOf, type ListRange } from './listRanges';
import type { StructureParts } from './StructureParts';
import type { StructureRow } from './StructurePreview';
import type { SheetSite } from './SheetSite';

/** A column of a sheet that may get a dropdown, and rows `top` to the one before `end`. */
export interface DropdownPlace { readonly sheetId: string; readonly column: number; readonly top: number; readonly end: number; readonly list: ListRange }

/** The columns that a dropdown over one of the workbook's lists would suit. */
export function dropdownPlaces(plan: Plan): DropdownPlace[] {
  return plan.sheets.flatMap((layout) => (STRUCTURED.has(layout.kind) ? placesOn(layout, plan) : []));
}

function placesOn(layout: SheetLayout, plan: Plan): DropdownPlace[] {
  return layout.columns.flatMap(({ field, column, level }) => {
    const list = level === undefined ? rangeOf(field, plan) : null;
    return list ? [{ sheetId: layout.id, column, top: layout.firstRow, end: layout.endRow, list }] : [];
  });
}

const STRUCTURED: ReadonlySet<string> = new Set(['plan', 'vlak', 'middelen']);

function rangeOf(field: Field, { sheets }: Plan): ListRange | null {
  const list = listOfField(field);
  return list && listRange(list, sheets);
}

export class Dropdowns {
  private readonly usable = new Map<string, boolean>();

  constructor(private readonly builder: ChangeBuilder, private readonly plan: Plan, private readonly sites: readonly SheetSite[], private readonly rows: StructureRow[]) {}

  /** Dropdowns for the columns that the sheet had, where nothing else says what may stand in them. */
  addTo(site: SheetSite, isTaken: (sheetId: string, column: number) => boolean): void {
    for (const { column, list } of placesOn(site.layout, this.plan)) if (!isTaken(site.layout.id, column)) this.add(site, 'keuzelijsten', site.now(column), list);
  }

  /** The dropdown of an HSD column that was added. */
  addToNew(site: SheetSite, added: AddedColumns): void {
    const [column, list] = [added.get('hsd'), rangeOf('hsd', this.plan)];
    if (column !== undefined && list) this.add(site, 'hsd', column, list);
  }

  private add(site: SheetSite, part: keyof StructureParts, column: number, list: ListRange): void {
    const { id, name, firstRow, endRow } = site.layout;
    if (endRow <= firstRow || !this.hasName(list, part, name)) return;
    this.builder.dropdown({ sheetId: id, top: firstRow, left: column, rows: endRow - firstRow, columns: 1, listName: list.name, isStrict: list.isStrict });
    this.rows.push({ part, sheet: name, is: 'new-dropdown', place: cellName(firstRow, column), count: endRow - firstRow, text: list.name });
  }

  /** Makes the name where there is none; one that points elsewhere stays, and is told once. */
  private hasName(list: ListRange, part: keyof StructureParts, sheet: string): boolean {
    const known = this.usable.get(list.name);
    if (known !== undefined) return known;
    const { now } = this.builder;
    const found = now.names.find(({ name }) => name.toLowerCase() === list.name);
    const here = this.asItStands(list);
    const isUsable = !found || isOfList(found.refersTo, here);
    if (!found) {
      this.builder.name(list.name, referenceOf(here, now));
      this.rows.push({ part, sheet: list.layout.name, is: 'new-name', place: cellName(list.layout.firstRow, here.column), count: 1, text: list.name });
    } else if (!isUsable) {
      this.rows.push({ part, sheet, is: 'name-elsewhere', place: '', count: 1, text: `${list.name} = ${found.refersTo}` });
    }
    this.usable.set(list.name, isUsable);
    return isUsable;
  }

  /** The plan's own codes are a list too, and their column may have moved. */
  private asItStands(list: ListRange): ListRange {
    const site = this.sites.find(({ layout }) => layout.id === list.layout.id);
    return site ? { ...list, column: site.now(list.column) } : list;
  }
}
