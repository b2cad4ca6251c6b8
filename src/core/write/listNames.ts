import type { ListTemplate, SheetTemplate, Template } from '#core/layout/template/Template';
import { sheetOfKind } from '#core/layout/template/Template';
import type { Field } from '#core/layout/Layout';
import { columnName } from '#core/values/address';
import type { PlanContent } from './PlanContent';
import type { WorkbookDraft } from '#core/layout/Draft';
import { readyRows } from './sheetRoom';

type NameDraft = WorkbookDraft['names'][number];
/** Rows of the guide, by the name of the list of choices that stands there. */
export type ChoiceRows = ReadonlyMap<string, { readonly top: number; readonly bottom: number }>;

/**
 * The named ranges behind the dropdowns. One that follows a sheet ends at the last row that is filled in: a row that is
 * added counts at once and no blank choices hang below, also in spreadsheets that do not grow tables. It is built with
 * INDEX and COUNTA rather than OFFSET, which would recalculate at every key.
 */
export function listNames(template: Template, content: PlanContent, choiceRows: ChoiceRows): NameDraft[] {
  return template.lists.flatMap((list) => {
    const refersTo = list.from === 'choices' ? choicesRange(template, list.name, choiceRows) : sheetRange(template, content, list);
    return refersTo === null ? [] : [{ name: list.name, refersTo, comment: `Keuzelijst: ${describe(template, list)}` }];
  });
}

function choicesRange(template: Template, name: string, choiceRows: ChoiceRows): string | null {
  const rows = choiceRows.get(name);
  return rows ? `${quoted(template.guide.name)}!$A$${rows.top + 1}:$A$${rows.bottom + 1}` : null;
}

function sheetRange(template: Template, content: PlanContent, list: ListTemplate & { from: 'sheet' }): string | null {
  const sheet = sheetOfKind(template, list.sheet);
  if (!sheet) return null;
  const bottom = readyRows(list.sheet, content.sheets[list.sheet]?.length ?? 0);
  const column = (field: Field): string => columnRange(sheet, field, bottom);
  const filled = `COUNTA(${column(list.rows === 'diensten' ? 'departement' : list.field)})`;
  const own = column(list.field);
  const withDienst = `COUNTA(${column('dienst')})`;
  if (list.rows === 'departementen') return spread(own, '1', `${filled}-${withDienst}`);
  if (list.rows === 'diensten') return spread(own, `${filled}-${withDienst}+1`, filled);
  return spread(own, '1', filled);
}

/** From the n-th to the m-th cell of a column; at least one cell, because a range cannot be empty. */
function spread(column: string, from: string, to: string): string {
  const first = from === '1' ? column.replace(/:.*$/, '') : `INDEX(${column},MAX(1,${from}))`;
  return `${first}:INDEX(${column},MAX(1,${to}))`;
}

function columnRange(sheet: SheetTemplate, field: Field, bottom: number): string {
  const letters = columnName(sheet.columns.findIndex((column) => column.field === field));
  return `${quoted(sheet.name)}!$${letters}$2:$${letters}$${bottom}`;
}

function describe(template: Template, list: ListTemplate): string {
  return list.from === 'choices' ? list.header : (sheetOfKind(template, list.sheet)?.name ?? list.name);
}

/** A sheet's name as a formula wants it. */
export function quoted(sheetName: string): string {
  return /^[A-Za-z_][A-Za-z0-9_]*$/.test(sheetName) && !/^[A-Za-z]{1,3}\d+$/.test(sheetName) ? sheetName : `'${sheetName.replaceAll("'", "''")}'`;
}
