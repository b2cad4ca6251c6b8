import type { Plan, PlanElement, RowPlace } from '#core/plan/Plan';
import { firstLineOfRow } from '#core/plan/lineOrder';
import type { ColumnLayout, Field } from '#core/layout/Layout';
import type { Where } from '#core/rules/Finding';
import { cellName } from '#core/values/address';

/** The column of a field on a sheet: of that level where the sheet has one a level, else the one that names no level. */
export function columnFor(plan: Plan, sheet: number, field: Field, level = ''): ColumnLayout | undefined {
  const columns = plan.sheets[sheet]?.columns.filter((column) => column.field === field) ?? [];
  return columns.find((column) => level !== '' && column.level === level) ?? columns.find((column) => column.level === undefined);
}

/** The cell of a field in the row of an element; where its sheet has no such column, the cell of its code or of its title. */
export function elementWhere(plan: Plan, { sheet, row, level }: PlanElement, field: Field): Where {
  const fields: readonly Field[] = [field, 'code', 'title', 'outline'];
  const column = fields.reduce<ColumnLayout | undefined>((found, each) => found ?? columnFor(plan, sheet, each, level), undefined);
  return { sheet, row, field, column: column?.column ?? -1 };
}

/** The cell of a field in the row of a list's entry, of one year where the field stands once a year; where its sheet has no such column, the cell of its code or name. */
export function entryWhere(plan: Plan, { sheet, row }: RowPlace, field: Field, jaar?: number): Where {
  const columns = plan.sheets[sheet]?.columns ?? [];
  const column = columns.find((each) => each.field === field && each.jaar === jaar) ?? columns.find((each) => each.field === 'code' || each.field === 'dienst');
  return { sheet, row, field, column: column?.column ?? -1 };
}

/** Whether the cell is that of the field itself, so that a value can be put there. */
export function isOwnCell(plan: Plan, { sheet, column, field }: Where): boolean {
  return plan.sheets[sheet]?.columns.some((each) => each.column === column && each.field === field) ?? false;
}

/** The cell of a field in the row of a means line; where its sheet has no such column, the cell of the action's code. */
export function lineWhere(plan: Plan, line: number, field: Field): Where {
  const sheet = plan.means.sheet[line]!;
  const level = plan.elements[plan.means.element[line]!]?.level;
  const column = columnFor(plan, sheet, field) ?? columnFor(plan, sheet, 'element') ?? columnFor(plan, sheet, 'code', level);
  return { sheet, row: plan.means.row[line]!, field, column: column?.column ?? -1 };
}

/** Of some lines, in order, the first of each row. */
export function oneOfEachRow(plan: Plan, lines: readonly number[]): readonly number[] {
  return [...new Map(lines.map((line) => [firstLineOfRow(plan, line), line] as const).reverse()).values()].reverse();
}

/** Name of the sheet, and the cell as it is shown (`D17`); the first column where none is known. */
export function describeWhere(plan: Plan, { sheet, row, column }: Pick<Where, 'sheet' | 'row' | 'column'>): { readonly sheet: string; readonly cell: string } {
  const layout = plan.sheets[sheet];
  return { sheet: layout?.name ?? '', cell: cellName(row, column >= 0 ? column : layout?.columns[0]?.column ?? 0) };
}

/** Code and title of a line's element; both '' where it is unknown. */
export function lineElement(plan: Plan, line: number): { readonly code: string; readonly title: string } {
  const { code, title } = plan.elements[plan.means.element[line]!] ?? { code: '', title: '' };
  return { code, title };
}
