import type { WorkbookContents } from '#core/edits/change/Contents';
import type { Field, SheetLayout } from '#core/layout/Layout';
import { gent2020Template } from '#core/layout/template/gent2020';
import { sheetOfKind, type ListName, type ListTemplate } from '#core/layout/template/Template';
import { columnName } from '#core/values/address';
import { quotedSheet } from '#core/values/grid/address';
import { withReferences } from '#core/values/grid/shiftedFormula';
import { contentAt } from '#core/edits/change/Contents';

/** The list of choices for a field of a plan or means sheet; null for a field without one. */
export function listOfField(field: Field): ListTemplate | null {
  for (const kind of ['plan', 'middelen'] as const) {
    const name = sheetOfKind(gent2020Template, kind)?.columns.find((column) => column.field === field)?.list;
    const list = name && gent2020Template.lists.find((each) => each.name === name);
    if (list) return list;
  }
  return null;
}

/** A list that the workbook has: its name, the sheet and column where it stands. */
export interface ListRange { readonly name: ListName; readonly isStrict: boolean; readonly layout: SheetLayout; readonly column: number }

/** Where a list stands in this workbook; null where it has none, or where fixed choices would need a sheet of their own. */
export function listRange(list: ListTemplate, sheets: readonly SheetLayout[]): ListRange | null {
  if (list.from === 'choices' || list.rows === 'departementen') return null;
  const layout = sheets.find(({ kind }) => kind === list.sheet);
  const column = layout?.columns.find(({ field, level }) => field === list.field && level === undefined)?.column;
  return layout && column !== undefined && layout.endRow > layout.firstRow ? { name: list.name, isStrict: list.isStrict, layout, column } : null;
}

/** How far below a list rows that are added still count. */
const ROOM = 200;

/**
 * What a name for a list refers to: as far as it is filled, so that no blank choices hang below and a row that is added
 * counts at once. Where cells in between are blank, or something stands below, it is just the rows that are there.
 */
export function referenceOf({ layout, column }: ListRange, { sheets }: WorkbookContents): string {
  const sheet = sheets.find(({ id }) => id === layout.id);
  const letters = columnName(column);
  const of = (first: number, last: number): string => `${quotedSheet(layout.name)}!$${letters}$${first + 1}:$${letters}$${last + 1}`;
  const isFilled = (row: number): boolean => sheet !== undefined && contentAt(sheet, row, column) !== '';
  const rows = Array.from({ length: layout.endRow - layout.firstRow }, (_, down) => layout.firstRow + down);
  const below = Array.from({ length: ROOM }, (_, down) => layout.endRow + down);
  if (!rows.every(isFilled) || below.some(isFilled)) return of(layout.firstRow, layout.endRow - 1);
  const whole = of(layout.firstRow, layout.endRow - 1 + ROOM);
  return `${whole.replace(/:.*$/u, '')}:INDEX(${whole},MAX(1,COUNTA(${whole})))`;
}

/** Whether a name that is there refers to this list. */
export function isOfList(refersTo: string, { layout, column }: ListRange): boolean {
  let isFound = false;
  withReferences(refersTo, { readOn: '', on: layout.name }, (area) => {
    isFound ||= area.left <= column && area.right >= column && area.bottom >= layout.firstRow;
    return area;
  });
  return isFound;
}
