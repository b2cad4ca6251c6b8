import type { ListEntry, Plan, PlanElement } from '#core/plan/Plan';
import type { ColumnLayout, Field, SheetLayout } from '#core/layout/Layout';
import type { Edit } from '#core/edits/Edit';
import type { CellValue } from '#core/values/CellValue';

interface Change {
  /** The 0-based column of the cell. */
  readonly column: number;
  /** What the cell holds, as it was read. */
  readonly expected: CellValue;
  readonly value: CellValue;
}

type Identity = { readonly column: number; readonly header: string; readonly value: CellValue }[];

/** The edit of one cell in an element's row, which is known again by its code and, but for projects, its title. */
export function editOfElement(plan: Plan, element: PlanElement, change: Change): Edit {
  return editOfRow(plan, element, element.level, textsOf(plan, element), change);
}

/**
 * What a reader took from these very cells. A project that is also on the list may have its title from there; on a flat
 * sheet without a column for titles, code and title share a cell.
 */
function textsOf({ sheets }: Plan, { sheet, level, code, title }: PlanElement): Partial<Record<Field, string>> {
  const hasTitles = sheets[sheet]?.columns.some((column) => column.field === 'title' && (column.level ?? level) === level) ?? false;
  if (sheets[sheet]?.kind === 'vlak' && !hasTitles) return {};
  return level === 'project' ? { code } : { code, title };
}

/** The edit of one cell in a means line's row, which is known again by its element, kostenplaats and budgetplaats. */
export function editOfLine(plan: Plan, line: number, change: Change): Edit {
  const { means } = plan;
  const element = plan.elements[means.element[line]!];
  const textOf = (column: typeof means.kostenplaats): string => column.values[column.ids[line]!] ?? '';
  const texts: Partial<Record<Field, string>> = {
    element: textOf(means.elementCode), kostenplaats: textOf(means.kostenplaats), budgetplaats: textOf(means.budgetplaats),
    ...(element && element.sheet === means.sheet[line] && element.row === means.row[line] ? textsOf(plan, element) : {}),
  };
  return editOfRow(plan, { sheet: means.sheet[line]!, row: means.row[line]! }, element?.level ?? '', texts, change);
}

/** The edit of one cell in the row of a list's entry, which is known again by its code and title, or the name of the dienst. */
export function editOfEntry(plan: Plan, entry: ListEntry, change: Change): Edit {
  const { kind } = plan.sheets[entry.sheet]!;
  const texts = kind !== 'diensten' ? { code: entry.code, title: entry.title } : 'departement' in entry ? { dienst: entry.code } : { departement: entry.code };
  return editOfRow(plan, entry, '', texts, change);
}

function editOfRow(plan: Plan, { sheet, row }: { sheet: number; row: number }, level: string, texts: Partial<Record<Field, string>>, change: Change): Edit {
  const layout = plan.sheets[sheet]!;
  const identity: Identity = [];
  for (const column of identifyingColumns(layout, level)) {
    const value = texts[column.field];
    if (value !== undefined && column.column !== change.column) identity.push({ column: column.column, header: column.header, value });
  }
  const header = layout.columns.find(({ column }) => column === change.column)?.header ?? '';
  return {
    place: { sheetId: layout.id, row, column: change.column, header, headerRow: layout.headerRow, identity },
    expected: change.expected, value: change.value,
  };
}

/** Each field once: the column of this level where there is one, else the column that names none. */
function identifyingColumns({ columns }: SheetLayout, level: string): readonly ColumnLayout[] {
  const byField = new Map<Field, ColumnLayout>();
  for (const column of columns) {
    const isOwn = level !== '' && column.level === level;
    if (isOwn || (column.level === undefined && !byField.has(column.field))) byField.set(column.field, column);
  }
  return [...byField.values()];
}
