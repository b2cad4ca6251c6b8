import type { SheetSnapshot } from '#core/layout/Snapshot';
import { parseSeparated } from './parseSeparated';

/** Text with separators as a sheet: every cell a text, so that a code keeps its zeros; short rows filled up. */
export function sheetOfText(name: string, text: string): SheetSnapshot {
  const { rows } = parseSeparated(text);
  const width = rows.reduce((most, row) => Math.max(most, row.length), 0);
  return {
    id: 'bestand', name, isVisible: true, top: 0, left: 0, tables: [],
    values: rows.map((row) => (row.length === width ? row : [...row, ...new Array<string>(width - row.length).fill('')])),
  };
}
