import { cellOf } from '#core/plan/cellOf';
import type { ListEntry, Plan, PlanElement, RowPlace } from '#core/plan/Plan';
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

/** What tells the rows of elements, of means and of lists from each other: a project on the list has its title from there. */
const OF_ELEMENTS: readonly Field[] = ['code', 'title', 'outline'];
const OF_LINES: readonly Field[] = ['element', 'kostenplaats', 'budgetplaats', 'aard', 'richting', 'sleutel'];
const OF_LISTS: readonly Field[] = ['code', 'title'];

/** The edit of one cell in an element's row, which is known again by its code and title as they stand there. */
export function editOfElement(plan: Plan, element: PlanElement, change: Change): Edit {
  return editOfRow(plan, element, element.level, OF_ELEMENTS, change);
}

/** The edit of one cell in a means line's row, which is known again by what tells lines apart: its element, kostenplaats, budgetplaats and kind. */
export function editOfLine(plan: Plan, line: number, change: Change): Edit {
  const { means } = plan;
  const element = plan.elements[means.element[line]!];
  const isBeside = element?.sheet === means.sheet[line] && element?.row === means.row[line];
  return editOfRow(plan, { sheet: means.sheet[line]!, row: means.row[line]! }, element?.level ?? '', isBeside ? [...OF_LINES, ...OF_ELEMENTS] : OF_LINES, change);
}

/** The edit of one cell in the row of a list's entry, which is known again by its code and title, or the name of the dienst. */
export function editOfEntry(plan: Plan, entry: ListEntry, change: Change): Edit {
  const { kind } = plan.sheets[entry.sheet]!;
  return editOfRow(plan, entry, '', kind !== 'diensten' ? OF_LISTS : ['departement' in entry ? 'dienst' : 'departement'], change);
}

/**
 * The identity is what the cells themselves hold: code and title may share one, and a cell may say more than was read from
 * it. The cell to be changed is part of it where nothing else tells its row.
 */
function editOfRow(plan: Plan, place: RowPlace, level: string, fields: readonly Field[], change: Change): Edit {
  const layout = plan.sheets[place.sheet]!;
  const known = identityOf(plan, place, identifyingColumns(layout, level).filter(({ field }) => fields.includes(field)));
  const isTold = known.some(({ column, value }) => column !== change.column && value !== '');
  const identity = isTold ? known.filter(({ column }) => column !== change.column) : known;
  const header = layout.columns.find(({ column }) => column === change.column)?.header ?? '';
  const { id, headerRow, headerTop = headerRow } = layout;
  return {
    place: { sheetId: id, row: place.row, column: change.column, header, headerRow, ...(headerTop < headerRow && { headerRows: headerRow - headerTop + 1 }), identity },
    expected: change.expected, value: change.value,
  };
}

function identityOf(plan: Plan, place: RowPlace, columns: readonly ColumnLayout[]): Identity {
  return columns.map(({ column, header }) => ({ column, header, value: cellOf(plan, place, column) ?? '' }));
}

/** Each field once: the column of this level where there is one, else the column that names none. Beside titles of all levels the codes of all tell whose a row is. */
function identifyingColumns({ kind, columns }: SheetLayout, level: string): readonly ColumnLayout[] {
  const hasAllTitles = kind === 'vlak' && columns.some(({ field, level: of }) => field === 'title' && of === undefined);
  return hasAllTitles ? columns.filter(({ field, level: of }) => of === undefined || field === 'code') : ownColumns(columns, level);
}

function ownColumns(columns: readonly ColumnLayout[], level: string): readonly ColumnLayout[] {
  const byField = new Map<Field, ColumnLayout>();
  for (const column of columns) {
    const isOwn = level !== '' && column.level === level;
    if (isOwn || (column.level === undefined && !byField.has(column.field))) byField.set(column.field, column);
  }
  return [...byField.values()];
}
