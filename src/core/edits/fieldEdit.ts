import type { Field } from '#core/layout/Layout';
import type { ColumnLayout } from '#core/layout/Layout';
import type { Plan, RowPlace } from '#core/plan/Plan';
import type { Edit } from '#core/edits/Edit';
import { editOfElement, editOfLine } from '#core/edits/editOf';
import type { CellValue } from '#core/values/CellValue';
import { ok, refuse, type Result } from '#core/values/Result';

/** The row that a field stands on: that of an element, or of a means line. */
export type RowTarget = { readonly element: number } | { readonly line: number };

/** Fields of a row that are chosen from a list or typed, one cell each. */
export type RowField = Extract<Field, 'hsd' | 'parent' | 'project' | 'programma' | 'beleidsnota' | 'departement' | 'dienst' | 'owner' | 'from' | 'to' | 'kostenplaats' | 'budgetplaats'>;

export interface FieldCell extends RowPlace { readonly column: number }

/**
 * The cell of a field in a row; or why nothing can be written there: the sheet has no such column (`no-column`), or the
 * sheet is a flat list that says of each action again what stands above it (`flat-list`).
 */
export function fieldCell(plan: Plan, target: RowTarget, field: RowField): Result<FieldCell> {
  const place = placeOfTarget(plan, target);
  const sheet = plan.sheets[place?.sheet ?? -1];
  if (!place || !sheet) return refuse('row-gone');
  if (sheet.kind === 'vlak' && 'element' in target) return refuse('flat-list', { sheet: sheet.name });
  const column = columnOf(sheet.columns, field);
  return column ? ok({ sheet: place.sheet, row: place.row, column: column.column }) : refuse('no-column', { sheet: sheet.name, field });
}

/** The edit of that cell, which refuses when it no longer holds `expected`. */
export function fieldEdit(plan: Plan, target: RowTarget, field: RowField, { expected, value }: Pick<Edit, 'expected' | 'value'>): Result<Edit> {
  const cell = fieldCell(plan, target, field);
  if (!cell.ok) return cell;
  const change: { column: number; expected: CellValue; value: CellValue } = { column: cell.value.column, expected, value };
  return ok('line' in target ? editOfLine(plan, target.line, change) : editOfElement(plan, plan.elements[target.element]!, change));
}

/** Which row says a field for an element, and in which column: an HSD is said by the objective above that hangs under it. */
export function fieldHolder({ elements, scheme }: Plan, element: number, field: RowField): { readonly element: number; readonly field: RowField } {
  if (field !== 'hsd') return { element, field };
  const underHsd = new Set(scheme.levels.filter(({ parents }) => parents.includes('hsd')).map(({ id }) => id));
  const seen = new Set<number>();
  for (let each = elements[element]; each && !seen.has(each.index); each = elements[each.parent]) {
    seen.add(each.index);
    if (elements[each.parent]?.level === 'hsd') return { element: each.index, field: 'parent' };
    if (each.hsdCodes.length > 0 || underHsd.has(each.level)) return { element: each.index, field: 'hsd' };
  }
  return { element, field };
}

function placeOfTarget({ elements, means }: Plan, target: RowTarget): RowPlace | undefined {
  if ('element' in target) return elements[target.element];
  return target.line < means.count ? { sheet: means.sheet[target.line]!, row: means.row[target.line]! } : undefined;
}

function columnOf(columns: readonly ColumnLayout[], field: RowField): ColumnLayout | undefined {
  return columns.find((column) => column.field === field && column.level === undefined);
}
