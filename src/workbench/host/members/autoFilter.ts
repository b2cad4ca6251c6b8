import type { BookFilterCriterion } from '#xlsx/book/Book';
import type { Area } from '#core/values/grid/Area';
import { valueOf } from '../book/cells';
import { Formats } from '../engine/readCells';
import type { HostContext, WorksheetHandle } from '../HostContext';
import { apiNotFound, invalidArgument } from '../protocol/ExcelError';
import type { RangeHandle } from '../References';
import { fromCriterion, meets, toCriterion } from '../tables/filterCriteria';
import { tableOf, type TableHandle } from '../tables/tableActs';
import { filterChanged } from '../tables/filteredRows';
import { bodyArea, totalsArea } from '../tables/tableParts';
import { renderText } from '../values/renderText';
import { rangeArgument } from './address';
import { gives, method, property, type Arguments, type ExcelClass, type Member } from './Member';
import { assertWritable } from './protectionCheck';
import { setHidden } from './rangeLines';
import type { ColumnHandle } from './tableColumns';

/** Whose filter: the sheet's own, or a table's. */
type Owner = WorksheetHandle | TableHandle;

/** A filter that is on: the block with its header row, the rows that it may hide, and what each column shows. */
interface Filtered { range: Area; body: Area; criteria: Record<number, BookFilterCriterion> }

function isTable(owner: Owner): owner is TableHandle {
  return 'id' in owner;
}

function filterOf(host: HostContext, owner: Owner): Filtered | null {
  if (isTable(owner)) {
    const table = tableOf(host, owner);
    const bottom = totalsArea(table) ? table.range.bottom - 1 : table.range.bottom;
    return table.hasFilter ? { range: { ...table.range, bottom }, body: bodyArea(table), criteria: (table.criteria ??= {}) } : null;
  }
  host.sheet(owner.sheetId);
  const filter = host.sheetState(owner.sheetId).autoFilter;
  return filter ? { range: filter.range, body: { ...filter.range, top: filter.range.top + 1 }, criteria: (filter.criteria ??= {}) } : null;
}

/** Hides the rows that don't meet every column's criterion, and shows the others. */
export function reapply(host: HostContext, owner: Owner): void {
  const filter = filterOf(host, owner);
  if (filter) hideRows(host, owner.sheetId, filter);
}

function hideRows(host: HostContext, sheetId: string, { range, body, criteria }: Filtered): void {
  const sheet = host.sheet(sheetId);
  const formats = new Formats(host.engine, sheet);
  const wanted = Object.entries(criteria).map(([index, criterion]) => ({ column: range.left + Number(index), criterion }));
  const isShown = (row: number): boolean => wanted.every(({ column, criterion }) => {
    const cell = sheet.getCellMatrix().getValue(row, column) ?? undefined;
    const value = valueOf(cell);
    return meets(criterion, renderText(value, formats.at(cell, row, column), host.culture, host.engine.numfmt), value);
  });
  for (const [first, last, hide] of runsOf(body, isShown, (row) => sheet.getRowVisible(row))) setHidden(host, sheetId, 'rows', first, last, hide);
  filterChanged(host.engine, sheetId, body);
}

/** Unbroken rows that are to change the same way; rows that are right already fall out. */
function runsOf(body: Area, isShown: (row: number) => boolean, isVisible: (row: number) => boolean): [first: number, last: number, hide: boolean][] {
  const runs: [number, number, boolean][] = [];
  for (let row = body.top; row <= body.bottom; row += 1) {
    const hide = !isShown(row);
    if (isVisible(row) !== hide) continue;
    const open = runs.at(-1);
    if (open && open[1] === row - 1 && open[2] === hide) open[1] = row;
    else runs.push([row, row, hide]);
  }
  return runs;
}

export function clearCriteria(host: HostContext, owner: Owner, column?: number): void {
  const filter = filterOf(host, owner);
  if (!filter) return;
  for (const key of Object.keys(filter.criteria)) if (column === undefined || column === Number(key)) delete filter.criteria[Number(key)];
  hideRows(host, owner.sheetId, filter);
}

function setCriterion(host: HostContext, owner: Owner, column: unknown, given: unknown): void {
  const filter = filterOf(host, owner);
  const index = Number(column);
  if (!filter || !Number.isInteger(index) || index < 0 || index > filter.range.right - filter.range.left) throw invalidArgument();
  assertWritable(host, owner.sheetId, filter.range, 'allowAutoFilter');
  filter.criteria[index] = toCriterion(given);
  hideRows(host, owner.sheetId, filter);
}

/** Puts a filter on a block; with a column and criteria it filters that column at once. A sheet has one filter: an older one makes place. */
function apply(self: Owner, [given, column, criteria]: Arguments, host: HostContext): void {
  const { sheetId, area } = rangeArgument(host, self.sheetId, given);
  if (sheetId !== self.sheetId) throw invalidArgument();
  assertWritable(host, sheetId, area, 'allowAutoFilter');
  if (isTable(self)) tableOf(host, self).hasFilter = true;
  else putOnSheet(host, self, area);
  host.state.isDirty = true;
  if (column !== undefined && column !== null) setCriterion(host, self, column, criteria);
}

function putOnSheet(host: HostContext, self: WorksheetHandle, range: Area): void {
  const state = host.sheetState(self.sheetId);
  const old = state.autoFilter;
  if (old && JSON.stringify(old.range) === JSON.stringify(range)) return;
  clearCriteria(host, self);
  state.autoFilter = { range: { ...range } };
}

function remove(self: Owner, _args: Arguments, host: HostContext): void {
  clearCriteria(host, self);
  if (isTable(self)) tableOf(host, self).hasFilter = false;
  else host.sheetState(self.sheetId).autoFilter = undefined;
  host.state.isDirty = true;
}

function rangeOf(self: Owner, _args: Arguments, host: HostContext): RangeHandle | null {
  const filter = filterOf(host, self);
  return filter && host.range(self.sheetId, filter.range);
}

/** One entry per column of the filter, null where the column shows everything. */
function criteriaOf(self: Owner, host: HostContext): unknown[] | null {
  const filter = filterOf(host, self);
  if (!filter) return null;
  return Array.from({ length: filter.range.right - filter.range.left + 1 }, (_, column) => {
    const criterion = filter.criteria[column];
    return criterion ? fromCriterion(criterion) : null;
  });
}

const autoFilter: ExcelClass<Owner> = {
  name: 'AutoFilter',
  members: {
    Enabled: property((self, host) => filterOf(host, self) !== null),
    IsDataFiltered: property((self, host) => Object.keys(filterOf(host, self)?.criteria ?? {}).length > 0),
    Criteria: property(criteriaOf),
    Apply: method(apply),
    ClearCriteria: method((self, _args, host) => clearCriteria(host, self)),
    ClearColumnCriteria: method((self, [column], host) => clearCriteria(host, self, Number(column))),
    GetRange: gives('Range', (...args) => rangeOf(...args) ?? undefined),
    GetRangeOrNullObject: gives('Range', rangeOf),
    Reapply: method((self, _args, host) => reapply(host, self)),
    Remove: method(remove),
  },
};

function columnIndex(host: HostContext, self: ColumnHandle): number {
  const index = host.classNamed('TableColumn').members.Index;
  return index?.kind === 'property' ? Number(index.get(self, host)) : -1;
}

/** A column's own way to filter: the criteria that its arguments make. */
function applying(criteria: (args: Arguments) => unknown): Member<ColumnHandle> {
  return method((self, args, host) => setCriterion(host, self, columnIndex(host, self), criteria(args)));
}

const unanswered = ['BottomItems', 'BottomPercent', 'TopItems', 'TopPercent', 'CellColor', 'FontColor', 'Dynamic', 'Icon'].map((kind): [string, Member<ColumnHandle>] => (
  [`Apply${kind}Filter`, method(() => { throw apiNotFound(`a filter on ${kind}`); })]
));

const filter: ExcelClass<ColumnHandle> = {
  name: 'Filter',
  members: {
    Criteria: property((self, host) => criteriaOf(self, host)?.[columnIndex(host, self)] ?? null),
    Apply: applying(([criteria]) => criteria),
    ApplyValuesFilter: applying(([values]) => ({ filterOn: 'Values', values })),
    ApplyCustomFilter: applying(([criterion1, criterion2, operator]) => ({ filterOn: 'Custom', criterion1, criterion2, operator: operator ?? 'And' })),
    Clear: method((self, _args, host) => clearCriteria(host, self, columnIndex(host, self))),
    ...Object.fromEntries(unanswered),
  },
};

export const autoFilterClasses = [autoFilter, filter] as ExcelClass<never>[];
