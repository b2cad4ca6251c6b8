import type { ChangeBuilder } from '#core/edits/change/ChangeBuilder';
import type { Field } from '#core/layout/Layout';
import { gent2020Template } from '#core/layout/template/gent2020';
import type { CellValue } from '#core/values/CellValue';
import type { Jaar } from '#core/values/units';
import { listNames } from '#core/write/listNames';
import type { PlanContent, RowContent } from '#core/write/PlanContent';
import { sheetDraft } from '#core/write/sheetDraft';
import type { ListDifference } from './compareLists';
import { freeName } from './herkomst';
import { listTemplate, type ListKind } from './ListKind';

/** Adds the sheet of a list that the workbook does not have yet, as the template has it, with the names of its dropdowns. */
export function addListSheet(builder: ChangeBuilder, kind: ListKind, entries: readonly ListDifference[], years: readonly Jaar[]): void {
  const content = contentOfList(kind, entries, years);
  const taken = new Set(builder.now.sheets.map(({ name }) => name.toLowerCase()));
  const wanted = listTemplate(kind);
  const template = { ...gent2020Template, sheets: gent2020Template.sheets.map((sheet) => (sheet.kind === kind ? { ...sheet, name: freeName(sheet.name, taken) } : sheet)) };
  const sheet = template.sheets.find((each) => each.kind === kind) ?? wanted;
  const names = listNames(template, content, new Map()).filter(({ name }) => template.lists.some((list) => list.name === name && list.from === 'sheet' && list.sheet === kind));
  const draft = sheetDraft(template, sheet, content);
  const known = new Set(builder.now.names.map(({ name }) => name));
  const added = names.filter(({ name }) => !known.has(name));
  // A dropdown can only offer a name that there is: those of the sheet itself come after it.
  builder.addSheet({ ...draft, validations: draft.validations.filter(({ listName }) => known.has(listName)) });
  for (const { name, refersTo, comment } of added) builder.name(name, refersTo, comment);
  for (const { top, bottom, column, listName, isStrict } of draft.validations.filter((each) => added.some(({ name }) => name === each.listName))) {
    builder.dropdown({ sheetId: draft.name, top, left: column, rows: bottom - top + 1, columns: 1, listName, isStrict });
  }
}

/** A list as content for the template's sheet; departementen go before their diensten. */
export function contentOfList(kind: ListKind, entries: readonly ListDifference[], years: readonly Jaar[]): PlanContent {
  const inOrder = kind === 'diensten' ? [...entries.filter(isDepartement), ...entries.filter((each) => !isDepartement(each))] : entries;
  return { title: '', years, sheets: { [kind]: inOrder.map((entry) => rowContent(entry, years)) } };
}

export function isDepartement({ key }: { readonly key: string }): boolean {
  return !key.includes('\n');
}

function rowContent({ changes }: ListDifference, years: readonly Jaar[]): RowContent {
  const cells: Partial<Record<Field, CellValue>> = {};
  const amounts = years.map((): CellValue => '');
  for (const { meaning: { field, jaar }, to } of changes) {
    if (jaar === undefined) cells[field] = to;
    else if (years.includes(jaar)) amounts[years.indexOf(jaar)] = to;
  }
  return { cells, amounts };
}
