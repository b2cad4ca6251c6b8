import type { CheckDraft, SheetDraft, ValidationDraft } from '#core/layout/Draft';
import { LOOKS } from '#core/write/looks';
import { applyLook } from '#workbook/applyLook';
import { setList } from '#workbook/setList';

/** One past the last row that is ready to be filled in. */
function endOf({ rows, table, validations, checks = [] }: SheetDraft): number {
  const ready = [...validations, ...checks].reduce((last, { bottom }) => Math.max(last, bottom + 1), 0);
  return Math.max(rows.length, table ? table.headerRow + table.rows : 0, ready);
}

/** The first row below the header: from there on a column has its own look. */
export function bodyTop({ table, frozenRows }: SheetDraft): number {
  return table ? table.headerRow + 1 : frozenRows;
}

/** The looks of whole columns. They go before the cells: a code is text because its cell says so when it is written. */
export function dressColumns(sheet: Excel.Worksheet, draft: SheetDraft): void {
  const top = bodyTop(draft);
  const rows = endOf(draft) - top;
  if (rows <= 0) return;
  draft.columns.forEach(({ style }, column) => {
    if (style) applyLook(sheet.getRangeByIndexes(top, column, rows, 1), LOOKS[style]);
  });
}

/** The table, dropdowns, checks and page of a sheet whose cells are in. The table's name must be free. */
export function furnishSheet(sheet: Excel.Worksheet, draft: SheetDraft, tableName = draft.table?.name): void {
  const { table, validations, checks = [], tabColor } = draft;
  if (table && tableName) addTable(sheet, table, tableName);
  validations.forEach((each) => addDropdown(sheet, each));
  checks.forEach((each) => addCheck(sheet, each));
  if (tabColor) sheet.tabColor = tabColor;
  setPage(sheet, draft);
}

function setPage(sheet: Excel.Worksheet, { print: { isLandscape, titleRow } }: SheetDraft): void {
  sheet.pageLayout.orientation = isLandscape ? 'Landscape' : 'Portrait';
  if (titleRow !== null) sheet.pageLayout.setPrintTitleRows(`$${titleRow + 1}:$${titleRow + 1}`);
}

function addTable(sheet: Excel.Worksheet, { headerRow, rows, columns }: NonNullable<SheetDraft['table']>, name: string): void {
  const table = sheet.tables.add(sheet.getRangeByIndexes(headerRow, 0, rows, columns), true);
  table.name = name;
  table.style = 'TableStyleLight1';
  table.showBandedRows = false;
}

function addDropdown(sheet: Excel.Worksheet, { top, bottom, column, listName, isStrict, prompt }: ValidationDraft): void {
  const { dataValidation } = sheet.getRangeByIndexes(top, column, bottom - top + 1, 1);
  setList(dataValidation, { listName, isStrict });
  if (prompt) dataValidation.prompt = { ...prompt, showPrompt: true };
}

const CHECKED = { decimal: 'decimal', whole: 'wholeNumber', textLength: 'textLength' } as const;

function addCheck(sheet: Excel.Worksheet, { top, bottom, left, right, type, from, to, title, message }: CheckDraft): void {
  const { dataValidation } = sheet.getRangeByIndexes(top, left, bottom - top + 1, right - left + 1);
  dataValidation.rule = { [CHECKED[type]]: { formula1: from, formula2: to, operator: 'Between' } };
  dataValidation.errorAlert = { title, message: `${message} Toch zo laten?`, style: 'Warning', showAlert: true };
}
