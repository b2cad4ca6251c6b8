import type { SheetSnapshot, WorkbookSnapshot } from '#core/layout/Snapshot';
import type { CellValue } from '#core/values/CellValue';

/**
 * A sheet from an aligned text table, so that a test reads like the sheet: cells parted by `|`, a line of dashes
 * ignored. A plain number is a number (`1200.5`), `'1200` is text, `TRUE` a boolean, `_` an empty cell kept in place,
 * `\n` a line break. The first cell of the table stands in row `top`, column `left`.
 */
export function grid(table: string, place: Partial<Pick<SheetSnapshot, 'id' | 'name' | 'top' | 'left' | 'isVisible' | 'tables'>> = {}): SheetSnapshot {
  const lines = table.split('\n').map((line) => line.trim()).filter((line) => line !== '' && !/^[-|+\s]+$/.test(line));
  const rows = lines.map((line) => line.split('|').map((cell) => cellOf(cell.trim())));
  const width = Math.max(...rows.map((row) => row.length));
  const values = rows.map((row) => [...row, ...new Array<CellValue>(width - row.length).fill('')]);
  const name = place.name ?? 'Blad1';
  return { id: place.id ?? name, name, isVisible: true, top: 0, left: 0, tables: [], ...place, values };
}

/** A workbook of such sheets; a name before a table names the sheet. */
export function workbook(sheets: Readonly<Record<string, string>> | readonly SheetSnapshot[]): WorkbookSnapshot {
  const snapshots = Array.isArray(sheets) ? (sheets as readonly SheetSnapshot[]) : Object.entries(sheets as Record<string, string>).map(([name, table]) => grid(table, { name }));
  return { sheets: snapshots, names: [] };
}

function cellOf(text: string): CellValue {
  if (text === '_') return '';
  if (text.startsWith("'")) return text.slice(1);
  if (text === 'TRUE' || text === 'FALSE') return text === 'TRUE';
  return /^-?\d+(?:\.\d+)?$/.test(text) ? Number(text) : text.replaceAll('\\n', '\n');
}
