import type { ColumnKind, ColumnTemplate, SheetTemplate, Template } from '#core/layout/template/Template';
import { columnsOf } from '#core/layout/template/Template';
import { columnName } from '#core/values/address';
import type { CellValue } from '#core/values/CellValue';
import type { CellDraft, CheckDraft, RowStyleDraft, SheetDraft, StyleName, ValidationDraft } from '#core/layout/Draft';
import type { PlanContent, RowContent } from './PlanContent';
import { readyRows, roomOf } from './sheetRoom';
import { linesHeight, textLines } from './textHeight';

type Column = ColumnTemplate & { readonly jaar?: number };

const STYLES: Readonly<Record<ColumnKind, StyleName>> = {
  text: 'text', wrapped: 'wrapped', code: 'code', year: 'year', money: 'money', vte: 'vte', amount: 'money', term: 'term',
};
const LEVEL_STYLES: readonly StyleName[] = ['level1', 'level2', 'level3'];
/** Columns together wider than this, in characters, go on A3. */
const WIDE = 190;
const TAB_COLORS = { plan: '#1F5C99', middelen: '#2E7D5B', list: '#9AA5B1' };

/** One sheet of the template with its rows: header in row 1, a table around it, and room below. */
export function sheetDraft(template: Template, sheet: SheetTemplate, content: PlanContent): SheetDraft {
  const rows = content.sheets[sheet.kind] ?? [];
  const columns = columnsOf(sheet, content.years, (field) => rows.some(({ cells }) => (cells[field] ?? '') !== ''));
  const bottom = readyRows(sheet.kind, rows.length) - 1;
  const texts = columns.filter(({ kind }) => kind === 'text' || kind === 'wrapped');
  const isWide = columns.reduce((sum, { width }) => sum + width, 0) > WIDE;
  return {
    name: sheet.name,
    rows: [columns.map(headerCell), ...rows.map((row) => rowCells(columns, row))],
    columns: columns.map(({ width, kind }) => ({ width, style: STYLES[kind] })),
    rowHeights: [32, ...rows.map((row) => rowHeight(texts, row))],
    ...(sheet.kind === 'plan' ? { rowLevels: [0, ...rows.map(({ depth }) => depth ?? 0)] } : {}),
    frozenRows: 1,
    frozenColumns: sheet.frozenColumns,
    table: { name: sheet.tableName, headerRow: 0, rows: 1 + Math.max(rows.length, rows.length > 0 ? 1 : roomOf(sheet.kind).blank), columns: columns.length },
    validations: columns.flatMap((column, index) => validation(template, column, index, bottom)),
    checks: checksOf(columns, bottom),
    rowStyles: rowStyles(template, sheet, columns, bottom),
    notes: columns.map(({ help, isRequired }, column) => ({ row: 0, column, text: isRequired ? `${help}\nVerplicht.` : help })),
    print: { isLandscape: true, titleRow: 0, paper: isWide ? 'A3' : 'A4', heading: content.title },
    tabColor: sheet.kind === 'plan' || sheet.kind === 'middelen' ? TAB_COLORS[sheet.kind] : TAB_COLORS.list,
  };
}

function headerCell({ header, isRequired, isPerYear }: Column): CellDraft {
  return { value: header, style: isPerYear ? 'headerYear' : isRequired ? 'headerRequired' : 'header' };
}

/** Plain values where the column says the look: a large plan has millions of cells. */
function rowCells(columns: readonly Column[], row: RowContent): CellDraft[] {
  const isStaff = row.cells.aard === 'VTE';
  let year = 0;
  return columns.map((column) => {
    const value = column.isPerYear ? row.amounts?.[year++] : row.cells[column.field];
    if (value === undefined || value === '') return null;
    if (isStaff && column.kind === 'amount') return { value, style: 'vte' };
    return column.field === 'title' ? titleCell(value, row.depth) : value;
  });
}

function titleCell(value: CellValue, depth: number | undefined): CellDraft {
  return depth === undefined ? value : { value, style: LEVEL_STYLES[depth] ?? 'level3' };
}

/** A title is set in by its depth, and those of SDs and ODs are bold: both take from the width. */
function rowHeight(texts: readonly Column[], { cells, depth = 0 }: RowContent): number | null {
  let lines = 1;
  for (const { field, width } of texts) {
    const text = cells[field];
    if (typeof text === 'string') lines = Math.max(lines, textLines(text, field === 'title' ? titleWidth(width, depth) : width));
  }
  return linesHeight(lines);
}

function titleWidth(width: number, depth: number): number {
  return (depth < 2 ? 0.92 * width : width) - 1.5 * depth;
}

function validation(template: Template, column: Column, index: number, bottom: number): ValidationDraft[] {
  const list = template.lists.find(({ name }) => name === column.list);
  if (!list) return [];
  const prompt = list.from === 'choices' ? { prompt: { title: column.header, message: column.help.slice(0, 250) } } : {};
  return [{ top: 1, bottom, column: index, listName: list.name, isStrict: list.isStrict, ...prompt }];
}

function checksOf(columns: readonly Column[], bottom: number): CheckDraft[] {
  return columns.flatMap((column, index): CheckDraft[] => {
    const place = { top: 1, bottom, left: index, right: index, title: column.header };
    if (column.isPerYear) return [{ ...place, type: 'decimal', from: -1e11, to: 1e11, message: 'Vul een gewoon getal in, zonder euroteken of tekst.' }];
    if (column.kind === 'year') return [{ ...place, type: 'whole', from: 1990, to: 2100, message: 'Vul een jaartal in, bijvoorbeeld 2026.' }];
    if (column.kind === 'term') return [{ ...place, type: 'whole', from: 1, to: 99, message: 'Vul een aantal jaren in.' }];
    if (column.field === 'title') return [{ ...place, type: 'textLength', from: 0, to: 100, message: 'De digitale rapportering toont hoogstens 100 tekens.' }];
    return [];
  });
}

const HIGHLIGHTS: readonly StyleName[] = ['rowLevel1', 'rowLevel2'];

/** The rows of objectives stand out by what their level says, so that a row that moves or is added keeps looking right. */
function rowStyles({ highlights }: Template, sheet: SheetTemplate, columns: readonly Column[], bottom: number): RowStyleDraft[] {
  const place = { top: 1, bottom, left: 0, right: columns.length - 1 };
  const when = (field: Column['field'], value: string, style: StyleName): RowStyleDraft[] => {
    const column = columns.findIndex((each) => each.field === field);
    return column < 0 ? [] : [{ ...place, formula: `$${columnName(column)}2="${value}"`, style }];
  };
  if (sheet.kind === 'plan') return highlights.slice(0, HIGHLIGHTS.length).flatMap((word, at) => when('niveau', word.replaceAll('"', '""'), HIGHLIGHTS[at]!));
  return sheet.kind === 'middelen' ? when('richting', 'Ontvangst', 'rowReceipt') : [];
}
