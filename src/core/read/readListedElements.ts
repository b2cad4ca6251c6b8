import type { SheetKind } from '#core/layout/Layout';
import type { LevelId } from '#core/scheme/Scheme';
import { codeKey } from '#core/values/code';
import type { CellValue } from '#core/values/CellValue';
import { textOf } from '#core/values/text';
import { isTotalRow, isTotalText } from '#core/values/totalText';
import { titleOf } from './CellTexts';
import type { ListSheet } from './entryReaders';
import type { MutableElement } from './Mutable';
import type { PlanBuilder } from './PlanBuilder';
import { RowFields } from './RowFields';
import { cellAt, type SheetRows } from './RowReader';

const LEVELS: Partial<Record<SheetKind, LevelId>> = { hsd: 'hsd', programmas: 'programma', projecten: 'project' };

/** The lists of what are elements of the plan too, in the order in which they are read. */
export const LISTED_KINDS = ['hsd', 'programmas', 'projecten'] as const satisfies readonly SheetKind[];

/** HSDs, programmes and projects of the list sheets are the first elements; the tree may place a project. */
export function readListedElements(builder: PlanBuilder, sheets: readonly ListSheet[]): void {
  for (const kind of LISTED_KINDS) {
    for (const sheet of sheets.filter(({ rows }) => rows.layout.kind === kind)) readSheet(builder, sheet, LEVELS[kind] ?? '');
  }
}

function readSheet(builder: PlanBuilder, { rows: sheet, index }: ListSheet, level: LevelId): void {
  const fields = new RowFields(sheet);
  for (let i = sheet.from; i < sheet.to; i += 1) {
    const element = elementOf({ sheet, index, fields, level }, sheet.rows[i] ?? [], sheet.top + i);
    if (element) keep(builder, element);
  }
}

/** What one row of a list sheet says of its element, in the place of what it said; null where it says none. */
export function listedElement(sheet: SheetRows, index: number, fields: RowFields, row: readonly CellValue[], rowNumber: number): MutableElement | null {
  return elementOf({ sheet, index, fields, level: LEVELS[sheet.layout.kind] ?? '' }, row, rowNumber);
}

interface Listed { readonly sheet: SheetRows; readonly index: number; readonly fields: RowFields; readonly level: LevelId }

function elementOf({ sheet, index, fields, level }: Listed, row: readonly CellValue[], rowNumber: number): MutableElement | null {
  const code = textOf(cellAt(row, sheet.column('code')));
  const title = titleOf(cellAt(row, sheet.column('title')));
  if (!isEntry(row, code, title)) return null;
  const parentCode = textOf(cellAt(row, sheet.column('parent')));
  const element = fields.element(row, { sheet: index, row: rowNumber, code, key: codeKey(code), level, title, parentCode, parent: -1, isListed: true });
  if (level === 'programma' && parentCode === '') element.parentCode = element.hsdCodes[0] ?? '';
  return element;
}

function isEntry(row: readonly CellValue[], code: string, title: string): boolean {
  return code === '' ? title !== '' && !isTotalRow(row) : !isTotalText(code);
}

function keep(builder: PlanBuilder, element: MutableElement): void {
  const isWaiting = element.level === 'project' && element.key !== '' && !builder.listedProjects.has(element.key);
  if (isWaiting) builder.listedProjects.set(element.key, element);
  builder.add(element);
}
