import { isWholeColumns, isWholeRows, type Area } from '#core/values/grid/Area';
import type { HostContext } from '../HostContext';
import { ExcelError, invalidArgument } from '../protocol/ExcelError';
import type { RangeHandle } from '../References';
import type { Outline } from '../state/HostState';
import { method, property, type Arguments, type Member } from './Member';
import { assertWritable } from './protectionCheck';

/** Excel has eight outline levels, of which the first is no group at all. */
const DEEPEST_LEVEL = 7;

type Axis = 'rows' | 'columns';

/** Hides or shows lines. Known to the engine, so that the page shows it and undo takes it back. */
export function setHidden(host: HostContext, sheetId: string, axis: Axis, first: number, last: number, isHidden: boolean): void {
  const sheet = host.sheet(sheetId);
  const end = Math.min(last, (axis === 'rows' ? sheet.getRowCount() : sheet.getColumnCount()) - 1);
  if (first > end) return;
  const range = axis === 'rows'
    ? { startRow: first, endRow: end, startColumn: 0, endColumn: sheet.getColumnCount() - 1, rangeType: 1 }
    : { startColumn: first, endColumn: end, startRow: 0, endRow: sheet.getRowCount() - 1, rangeType: 2 };
  const ids = { rows: ['sheet.mutation.set-row-visible', 'sheet.mutation.set-row-hidden'], columns: ['sheet.mutation.set-col-visible', 'sheet.mutation.set-col-hidden'] } as const;
  host.engine.runToggle(ids[axis][isHidden ? 1 : 0], ids[axis][isHidden ? 0 : 1], { subUnitId: sheetId, ranges: [range] });
}

function isHidden(host: HostContext, sheetId: string, axis: Axis, line: number): boolean {
  const sheet = host.sheet(sheetId);
  return axis === 'rows' ? !sheet.getRowVisible(line) : !sheet.getColVisible(line);
}

/** True or false where all lines agree, else null. */
function hiddenOf(self: RangeHandle, host: HostContext, axis: Axis): boolean | null {
  const of = host.areaOf(self);
  const sheet = host.sheet(self.sheetId);
  const [first, last, size] = axis === 'rows' ? [of.top, of.bottom, sheet.getRowCount()] : [of.left, of.right, sheet.getColumnCount()];
  const answer = isHidden(host, self.sheetId, axis, first);
  for (let line = first; line <= Math.min(last, size); line += 1) if (isHidden(host, self.sheetId, axis, line) !== answer) return null;
  return answer;
}

function hideLines(axis: Axis) {
  return (self: RangeHandle, value: unknown, host: HostContext): void => {
    const of = host.areaOf(self);
    assertWritable(host, self.sheetId, of, axis === 'rows' ? 'allowFormatRows' : 'allowFormatColumns');
    const [first, last] = axis === 'rows' ? [of.top, of.bottom] : [of.left, of.right];
    setHidden(host, self.sheetId, axis, first, last, value === true);
  };
}

/** The lines that a group call speaks of: `ByRows` wants whole rows or a block, never whole columns. */
function grouped(self: RangeHandle, option: unknown, host: HostContext): { axis: Axis; first: number; last: number; outline: Outline; of: Area } {
  const of = host.areaOf(self);
  if (option !== 'ByRows' && option !== 'ByColumns') throw invalidArgument();
  const axis: Axis = option === 'ByRows' ? 'rows' : 'columns';
  if (axis === 'rows' ? isWholeColumns(of) : isWholeRows(of)) throw invalidArgument();
  const outline = host.sheetState(self.sheetId)[axis];
  return { axis, outline, of, first: axis === 'rows' ? of.top : of.left, last: axis === 'rows' ? of.bottom : of.right };
}

function changeLevel(by: 1 | -1) {
  return (self: RangeHandle, [option]: Arguments, host: HostContext): void => {
    assertWritable(host, self.sheetId, host.areaOf(self), 'allowFormatRows');
    const { outline, first, last } = grouped(self, option, host);
    for (let line = first; line <= last; line += 1) {
      const level = (outline.levels.get(line) ?? 0) + by;
      if (level > DEEPEST_LEVEL) throw new ExcelError('InvalidOperation', 'Excel has eight outline levels.');
      if (level > 0) outline.levels.set(line, level);
      else outline.levels.delete(line);
    }
    host.state.isDirty = true;
  };
}

function showDetails(isShown: boolean) {
  return (self: RangeHandle, [option]: Arguments, host: HostContext): void => {
    const { axis, outline, first, last } = grouped(self, option, host);
    for (const [from, to] of runs(outline, first, last)) {
      setHidden(host, self.sheetId, axis, from, to, !isShown);
      const settings = host.sheetState(self.sheetId).outline;
      const summaryLine = (axis === 'rows' ? settings.summaryBelow : settings.summaryRight) ? to + 1 : from - 1;
      if (isShown) outline.collapsed.delete(summaryLine);
      else outline.collapsed.add(summaryLine);
    }
  };
}

/** Unbroken runs of grouped lines. */
function runs(outline: Outline, first: number, last: number): [number, number][] {
  const found: [number, number][] = [];
  for (let line = first; line <= last; line += 1) {
    if (!outline.levels.get(line)) continue;
    const open = found.at(-1);
    if (open && open[1] === line - 1) open[1] = line;
    else found.push([line, line]);
  }
  return found;
}

/** `worksheet.showOutlineLevels`: shows lines up to a level and hides the deeper ones; 0 leaves an axis as it is. */
export function showOutlineLevels(host: HostContext, sheetId: string, axis: Axis, level: number): void {
  if (!Number.isInteger(level) || level < 0 || level > DEEPEST_LEVEL + 1) throw invalidArgument();
  if (level === 0) return;
  const { levels } = host.sheetState(sheetId)[axis];
  for (const [line, depth] of levels) {
    const hide = depth >= level;
    if (isHidden(host, sheetId, axis, line) !== hide) setHidden(host, sheetId, axis, line, line, hide);
  }
}

/** Rows and columns of a block: hiding, and the outline. */
export const rangeLines: Record<string, Member<RangeHandle>> = {
  RowHidden: property((self, host) => hiddenOf(self, host, 'rows'), hideLines('rows')),
  ColumnHidden: property((self, host) => hiddenOf(self, host, 'columns'), hideLines('columns')),
  Hidden: property((self, host) => {
    const [rows, columns] = [hiddenOf(self, host, 'rows'), hiddenOf(self, host, 'columns')];
    return rows === true || columns === true ? true : rows === null || columns === null ? null : false;
  }),
  Group: method(changeLevel(1)),
  Ungroup: method(changeLevel(-1)),
  ShowGroupDetails: method(showDetails(true)),
  HideGroupDetails: method(showDetails(false)),
};
