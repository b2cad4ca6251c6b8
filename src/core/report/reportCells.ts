import type { Report, ReportColumn } from '#core/report/Report';
import { euroFromCents } from '#core/values/money';
import { vteFromHundredths } from '#core/values/vte';
import type { CellGrid, CellValue } from '#core/values/CellValue';

/** A report as cells: header, rows, total; money in euro and people in VTE, as a cell wants them. A sum that cannot be told is a text. */
export function reportCells({ columns, rows, total }: Report): CellGrid {
  return [columns.map(({ header }) => header), ...[...rows, ...(total ? [total] : [])].map(({ cells }) => cells.map((cell, i) => cellOf(cell, columns[i]!.kind)))];
}

function cellOf(cell: string | number | null, kind: ReportColumn['kind']): CellValue {
  if (cell === null) return '';
  if (typeof cell === 'string') return cell;
  if (Number.isNaN(cell)) return '#';
  if (kind === 'count') return cell;
  return kind === 'vte' ? vteFromHundredths(cell) : euroFromCents(cell);
}
