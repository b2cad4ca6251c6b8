import { area, contains, LAST_COLUMN, LAST_ROW, type Area } from '#core/values/grid/Area';
import { eachCell } from '../engine/readCells';
import { valueOf } from '../book/cells';
import { applyPatch, type CellPatch } from '../engine/writeCells';
import type { HostContext, WorksheetHandle } from '../HostContext';
import { parseEntry } from '../values/parseEntry';
import { RangesHandle, type RangeHandle } from '../References';
import type { Arguments } from './Member';
import { assertWritable } from './protectionCheck';
import { invalidArgument } from '../protocol/ExcelError';

/** `Excel.SearchCriteria` and `Excel.ReplaceCriteria`. */
interface Criteria { completeMatch?: boolean; matchCase?: boolean; searchDirection?: 'Forward' | 'Backwards' }

function pattern(text: unknown, { completeMatch, matchCase }: Criteria): RegExp {
  const source = String(text).replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
  return new RegExp(completeMatch ? `^${source}$` : source, matchCase ? 'g' : 'gi');
}

/** Cells in reading order whose value or formula holds the text. */
function matches(host: HostContext, sheetId: string, of: Area, text: unknown, criteria: Criteria): [number, number][] {
  if (String(text ?? '') === '') throw invalidArgument();
  const sought = pattern(text, criteria);
  const found: [number, number][] = [];
  eachCell(host.sheet(sheetId), of, (cell, row, column) => {
    sought.lastIndex = 0;
    if (sought.test(String(valueOf(cell) ?? ''))) found.push([row, column]);
  });
  return found.sort(([row1, column1], [row2, column2]) => row1 - row2 || column1 - column2);
}

export function find(self: RangeHandle, [text, criteria]: Arguments, host: HostContext): RangeHandle | null {
  const options = (criteria ?? {}) as Criteria;
  const found = matches(host, self.sheetId, host.areaOf(self), text, options);
  const [row, column] = (options.searchDirection === 'Backwards' ? found.at(-1) : found[0]) ?? [];
  return row === undefined || column === undefined ? null : host.range(self.sheetId, area(row, column));
}

export function findAll(self: WorksheetHandle, [text, criteria]: Arguments, host: HostContext): RangesHandle | null {
  const found = matches(host, self.sheetId, area(0, 0, LAST_ROW, LAST_COLUMN), text, (criteria ?? {}) as Criteria);
  return found.length === 0 ? null : asRanges(host, self.sheetId, found);
}

/** Cells joined into blocks: runs within a row first, then equal runs of rows under each other. */
export function asRanges(host: HostContext, sheetId: string, cells: [number, number][]): RangesHandle {
  const blocks: Area[] = [];
  for (const run of rowRuns(cells)) {
    const above = blocks.find((one) => one.bottom === run.top - 1 && one.left === run.left && one.right === run.right);
    if (above) above.bottom = run.bottom;
    else blocks.push(run);
  }
  return new RangesHandle(sheetId, blocks.map((block) => host.range(sheetId, block)));
}

function rowRuns(cells: [number, number][]): Area[] {
  const runs: Area[] = [];
  for (const [row, column] of cells) {
    const last = runs.at(-1);
    if (last && last.top === row && last.right === column - 1) last.right = column;
    else if (!last || !contains(last, area(row, column))) runs.push(area(row, column));
  }
  return runs;
}

/** Gives the number of replacements. Numbers that hold the text are replaced too, and read again as typed. */
export function replaceAll(host: HostContext, sheetId: string, of: Area, [text, replacement, criteria]: Arguments): number {
  const options = (criteria ?? {}) as Criteria;
  const sheet = host.sheet(sheetId);
  const patch: CellPatch = {};
  let count = 0;
  const found = matches(host, sheetId, of, text, options);
  for (const [row, column] of found) {
    assertWritable(host, sheetId, area(row, column));
    const cell = sheet.getCellMatrix().getValue(row, column);
    const before = host.engine.formulaOf(sheetId, row, column, cell) ?? String(valueOf(cell) ?? '');
    const after = before.replace(pattern(text, options), () => { count += 1; return String(replacement); });
    (patch[row] ??= {})[column] = parseEntry(after, false, host.culture, host.engine.numfmt).cell;
  }
  if (found.length > 0) applyPatch(host, sheet, of.bottom === LAST_ROW ? area(0, 0) : of, patch);
  return count;
}
