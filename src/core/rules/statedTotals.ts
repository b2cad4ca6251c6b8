import type { Plan } from '#core/plan/Plan';
import { createTotalCells, type TotalCell } from '#core/rules/overwritten';
import { meantSum } from '#core/rules/PartSums';
import type { PlanLinks } from '#core/rules/PlanLinks';
import type { StatedTotal } from '#core/rules/StatedTotal';
import { totalColumnsOf, type TotalColumn } from '#core/rules/totalColumns';
import { totalSums } from '#core/rules/totalSums';
import { hundredfold } from '#core/values/hundredfold';
import type { Steps } from '#core/values/steps';

/** Rows between two yields. */
const PIECE = 2_000;

/**
 * The totals that sheets state in rows and columns of totals, each beside what was read of the cells that it may add up: a
 * check that needs no knowledge of the workbook, and the very sums that the rules hold them against.
 */
export function* statedTotals(plan: Plan, links: PlanLinks): Steps<StatedTotal[]> {
  const found: StatedTotal[] = [];
  const cellsAt = createTotalCells(plan, links);
  for (const sheet of plan.cells?.keys() ?? []) {
    for (const row of links.totals.rowsOf(sheet)) found.push(...cellsAt({ sheet, row }).flatMap((cell) => ofRow(plan, links, sheet, row, cell)));
    yield;
    for (const total of totalColumnsOf(plan, sheet)) found.push(...yield* ofColumn(plan, links, sheet, total));
  }
  return found;
}

function ofRow(plan: Plan, links: PlanLinks, sheet: number, row: number, cell: TotalCell): StatedTotal[] {
  const stated = hundredfold(cell.value);
  const layout = plan.sheets[sheet]!.columns.find(({ column }) => column === cell.column);
  if (Number.isNaN(stated) || !layout) return [];
  const { header, aard, scale = 1 } = layout;
  const sums = totalSums(plan, links, { sheet, row }, cell);
  const read = sums.length === 0 ? 0 : meantSum(stated, sums);
  return [{ sheet, row, column: cell.column, of: 'row', label: links.totals.labelAt({ sheet, row }), header, stated: stated * scale, read: read * scale, isVte: aard === 'VTE', differing: 0 }];
}

/** Over the rows that are counted. */
function* ofColumn(plan: Plan, links: PlanLinks, sheet: number, total: TotalColumn): Steps<StatedTotal[]> {
  const { headerRow, columns } = plan.sheets[sheet]!;
  const { rows, top, left } = plan.cells![sheet]!;
  const sums = { stated: 0, read: 0, differing: 0, filled: 0 };
  for (const [i, row] of [...yield* rowsWithMeans(plan, sheet)].entries()) {
    const value = rows[row - top]?.[total.column - left];
    if (typeof value === 'number') addRow(sums, hundredfold(value), totalSums(plan, links, { sheet, row }, { column: total.column, value, total }));
    if (i % PIECE === PIECE - 1) yield;
  }
  if (sums.filled === 0) return [];
  const parts = columns.filter(({ column }) => total.readings[0]?.includes(column) === true);
  const scale = parts[0]?.scale ?? 1;
  return [{
    sheet, row: headerRow, column: total.column, of: 'column', label: total.header, header: '', stated: sums.stated * scale, read: sums.read * scale,
    isVte: parts.every(({ aard }) => aard === 'VTE'), differing: sums.differing,
  }];
}

function addRow(sums: { stated: number; read: number; differing: number; filled: number }, stated: number, possible: readonly number[]): void {
  if (possible.length === 0) return;
  const read = meantSum(stated, possible);
  sums.stated += stated;
  sums.read += read;
  sums.filled += 1;
  if (stated !== read) sums.differing += 1;
}

function* rowsWithMeans({ means }: Plan, sheet: number): Steps<ReadonlySet<number>> {
  const rows = new Set<number>();
  for (let line = 0; line < means.count; line += 1) {
    if (means.sheet[line] === sheet) rows.add(means.row[line]!);
    if (line % PIECE === PIECE - 1) yield;
  }
  return rows;
}
