import type { Plan } from './Plan';

/** The kinds of sheets that have means lines, in the order in which they are read: the tree first, then what hangs on it. */
export const READ_ORDER = ['plan', 'vlak', 'middelen'] as const;

// As a plan is read, its lines are numbered row by row, and sheet by sheet. In a plan that is kept up to date lines come
// and go wherever their rows stand, and take the numbers that there are. Who minds the order of the rows asks here.

/** The lines of the row on which a line stands: a row with GD and VTE side by side gives two. */
export function linesOfRow(plan: Plan, line: number): readonly number[] {
  if (plan.order) return plan.order.onRowOf(line);
  const first = firstLineOfRow(plan, line);
  const lines = [first];
  for (let next = first + 1; next < plan.means.count && !isFirstOfRow(plan, next); next += 1) lines.push(next);
  return lines;
}

export function firstLineOfRow(plan: Plan, line: number): number {
  if (plan.order) return plan.order.onRowOf(line)[0]!;
  let first = line;
  while (!isFirstOfRow(plan, first)) first -= 1;
  return first;
}

/** Whether no other line stands before it on the same row: what concerns the row is said once. */
export function isFirstOfRow({ means, order }: Plan, line: number): boolean {
  if (order) return order.onRowOf(line)[0] === line;
  return line === 0 || means.row[line] !== means.row[line - 1] || means.sheet[line] !== means.sheet[line - 1];
}

/** Whether no other line stands before it on the same sheet. */
export function isFirstOfSheet({ means: { sheet }, order }: Plan, line: number): boolean {
  if (order) return order.firstOf(sheet[line]!) === line;
  return line === 0 || sheet[line] !== sheet[line - 1];
}

/** The line that stands right before (-1) or after (1) this one on its sheet; -1 where there is none. */
export function lineBeside({ means: { sheet, count }, order }: Plan, line: number, step: 1 | -1): number {
  if (order) return order.beside(line, step);
  const other = line + step;
  return other >= 0 && other < count && sheet[other] === sheet[line] ? other : -1;
}

/** Compares two lines by where they stand, as they are read: sheet by sheet, row by row. */
export function compareLines({ means: { sheet, row }, sheets, order }: Plan, a: number, b: number): number {
  if (!order || a === b) return a - b;
  const rankOf = (line: number): number => READ_ORDER.indexOf(sheets[sheet[line]!]!.kind as typeof READ_ORDER[number]);
  return rankOf(a) - rankOf(b) || sheet[a]! - sheet[b]! || row[a]! - row[b]! || order.onRowOf(a).indexOf(a) - order.onRowOf(b).indexOf(b);
}

/** Lines in the order in which they stand. */
export function inOrder(plan: Plan, lines: Iterable<number>): number[] {
  const { order } = plan;
  return [...lines].sort(order ? (a, b) => compareLines(plan, a, b) : (a, b) => a - b);
}

/** All lines in the order in which they stand. */
export function linesInOrder(plan: Plan): readonly number[] {
  const lines = Array.from({ length: plan.means.count }, (_, line) => line);
  return plan.order ? inOrder(plan, lines) : lines;
}
