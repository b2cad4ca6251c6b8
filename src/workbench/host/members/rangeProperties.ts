import { area, type Area } from '#core/values/grid/Area';
import { areaAddress, quotedSheet } from '#core/values/grid/address';
import type { HostContext } from '../HostContext';
import { apiNotFound, invalidArgument } from '../protocol/ExcelError';
import type { RangeHandle } from '../References';
import { method, type Arguments, type Member } from './Member';

/** What a call asks of each cell: `{ address: true, format: { fill: { color: true } } }`. */
type Wish = Record<string, unknown>;

function pascal(name: string): string {
  return name.charAt(0).toUpperCase() + name.slice(1);
}

function memberFor(host: HostContext, type: string, name: string): Member<unknown> {
  const key = pascal(name);
  const member = host.classNamed(type).members[key];
  if (!member) throw apiNotFound(`${type}.${key}`);
  return member;
}

/** Borders are asked for by side: `format.borders.top`. */
const BORDER_SIDES: Record<string, string> = {
  top: 'EdgeTop', bottom: 'EdgeBottom', left: 'EdgeLeft', right: 'EdgeRight', horizontal: 'InsideHorizontal', vertical: 'InsideVertical', diagonalDown: 'DiagonalDown', diagonalUp: 'DiagonalUp',
};

/** Each side with what is asked of borders; a side by its name is answered alone. */
async function readBorders(self: unknown, wish: Wish, host: HostContext): Promise<Record<string, unknown>> {
  const isBySide = Object.keys(wish).some((name) => name in BORDER_SIDES);
  const sides = isBySide ? Object.entries(wish) : Object.keys(BORDER_SIDES).map((side) => [side, wish] as const);
  const answer: Record<string, unknown> = {};
  for (const [side, wanted] of sides) answer[side] = await readWish('RangeBorder', { cells: self, side: BORDER_SIDES[side] }, asWish(wanted, ['color', 'style', 'weight']), host);
  return answer;
}

/** Reads the members that are asked for, names in camelCase as they were asked. */
async function readWish(type: string, self: unknown, wish: Wish, host: HostContext): Promise<Record<string, unknown>> {
  if (type === 'RangeBorderCollection') return readBorders(self, wish, host);
  const answer: Record<string, unknown> = {};
  for (const [name, wanted] of Object.entries(wish)) {
    if (!wanted) continue;
    answer[name] = await readOne(type, self, name, wanted, host);
  }
  return answer;
}

async function readOne(type: string, self: unknown, name: string, wanted: unknown, host: HostContext): Promise<unknown> {
  if (name === 'addressLocal' || name === 'address') return localAddress(self as RangeHandle, host);
  const member = memberFor(host, type, name);
  if (member.kind === 'property') return member.get(self, host);
  if (member.kind === 'object') return readWish(member.type, member.get(self, host), wanted === true ? wholeWish(host, member.type) : wanted as Wish, host);
  throw invalidArgument();
}

/** `protection: true` asks for all that it has. */
function wholeWish(host: HostContext, type: string): Wish {
  const names = Object.entries(host.classNamed(type).members).flatMap(([name, { kind }]) => (kind === 'property' ? [name.charAt(0).toLowerCase() + name.slice(1)] : []));
  return Object.fromEntries(names.map((name) => [name, true]));
}

function asWish(wanted: unknown, all: string[]): Wish {
  return wanted === true ? Object.fromEntries(all.map((name) => [name, true])) : wanted as Wish;
}

function localAddress(self: RangeHandle, host: HostContext): string {
  return `${quotedSheet(host.sheet(self.sheetId).getName())}!${areaAddress(host.areaOf(self))}`;
}

async function writeWish(type: string, self: unknown, wish: Wish, host: HostContext): Promise<void> {
  for (const [name, value] of Object.entries(wish)) {
    if (value === undefined || value === null) continue;
    if (type === 'RangeBorderCollection') await writeWish('RangeBorder', { cells: self, side: BORDER_SIDES[name] }, value as Wish, host);
    else await writeOne(type, self, name, value, host);
  }
}

async function writeOne(type: string, self: unknown, name: string, value: unknown, host: HostContext): Promise<void> {
  const member = memberFor(host, type, name);
  if (member.kind === 'object') return writeWish(member.type, member.get(self, host), value as Wish, host);
  if (member.kind !== 'property' || !member.set) throw invalidArgument();
  await member.set(self, value, host);
}

/** The parts that a call speaks of: every cell, every row or every column. */
function parts(of: Area, by: 'cells' | 'rows' | 'columns'): Area[][] {
  const rows = by === 'columns' ? [of] : range(of.top, of.bottom).map((row) => ({ ...of, top: row, bottom: row }));
  return rows.map((row) => (by === 'rows' ? [row] : range(of.left, of.right).map((column) => area(row.top, column, row.bottom, column))));
}

function range(from: number, to: number): number[] {
  return Array.from({ length: to - from + 1 }, (_, index) => from + index);
}

function getter(by: 'cells' | 'rows' | 'columns') {
  return async (self: RangeHandle, [wish]: Arguments, host: HostContext): Promise<unknown> => {
    const answer: unknown[] = [];
    for (const line of parts(host.areaOf(self), by)) {
      const cells: unknown[] = [];
      for (const part of line) cells.push(await readWish('Range', host.range(self.sheetId, part), wish as Wish, host));
      if (by === 'cells') answer.push(cells);
      else answer.push(...cells);
    }
    return answer;
  };
}

/** What is given per part, in the shape of `parts`. */
const SHAPED = {
  cells: (given: unknown) => given, columns: (given: unknown) => [given], rows: (given: unknown) => (given as unknown[]).map((one) => [one]),
};

function setter(by: 'cells' | 'rows' | 'columns') {
  return async (self: RangeHandle, [given]: Arguments, host: HostContext): Promise<void> => {
    const lines = parts(host.areaOf(self), by);
    const data = SHAPED[by](given) as (Wish | null)[][];
    if (data.length !== lines.length || data.some((row, index) => row.length !== lines[index]?.length)) throw invalidArgument();
    for (const [row, line] of lines.entries()) {
      for (const [column, part] of line.entries()) await writeWish('Range', host.range(self.sheetId, part), data[row]?.[column] ?? {}, host);
    }
  };
}

/** Formats of many cells at once, each its own. */
export const rangeProperties: Record<string, Member<RangeHandle>> = {
  GetCellProperties: method(getter('cells')),
  GetRowProperties: method(getter('rows')),
  GetColumnProperties: method(getter('columns')),
  SetCellProperties: method(setter('cells')),
  SetRowProperties: method(setter('rows')),
  SetColumnProperties: method(setter('columns')),
};
