import type { LevelFinder } from '#core/scheme/LevelFinder';
import type { LevelId, Scheme } from '#core/scheme/Scheme';
import { depthOf } from '#core/scheme/schemes';
import { splitLabel } from '#core/scheme/splitLabel';
import { codeKey } from '#core/values/code';
import type { CellValue } from '#core/values/CellValue';
import { textOf } from '#core/values/text';
import { isTotalText } from '#core/values/totalText';
import type { HeaderCell, HeaderRow } from './Block';
import type { ColumnLayout, DepthLayout } from './Layout';
import { levelsFor } from './levelChains';
import type { SheetSnapshot } from './Snapshot';

/** Columns side by side that hold the titles of one level each, one of them on a row: set in by column. */
export interface Stairs {
  readonly columns: readonly ColumnLayout[];
  readonly levels: readonly LevelId[];
  /** The share of its levels that headers or codes tell. */
  readonly told: number;
  /** Where only their order tells the levels. */
  readonly depths?: DepthLayout;
}

interface Ground { readonly scheme: Scheme; readonly finder: LevelFinder }

const ROWS_SAMPLED = 300;
/** Fewer rows are no stairs. */
const FEWEST = 3;
/** Of the rows, so many may fill two steps: a slip, not a flat export. */
const SLIPS = 0.05;

/**
 * The titles of a plan that are set in by column: below headers that name the levels, beside one column of codes for all;
 * or below one header that stands over them all.
 * @param code the column of codes, -1 where there is none
 */
export function stairColumns(header: HeaderRow, sheet: SheetSnapshot, code: number, ground: Ground): Stairs | null {
  return namedStairs(header, sheet, code, ground) ?? objectivesBesideActions(header, sheet, ground) ?? header.cells.map((cell) => stairsUnder(cell, header, sheet, code, ground)).find((found) => found !== null) ?? null;
}

/** Without a column of codes it is a flat sheet, of which each level stands on rows of its own. */
function namedStairs(header: HeaderRow, sheet: SheetSnapshot, code: number, { scheme, finder }: Ground): Stairs | null {
  if (code < 0) return null;
  const columns = header.cells.flatMap(({ column, text }): ColumnLayout[] => {
    const level = scheme.levels.find(({ id }) => id === finder.byWord(text));
    return level && column !== code && (level.strand === 'verticaal' || !level.isListed) ? [{ column, header: text, field: 'title', level: level.id }] : [];
  }).sort((a, b) => depthOf(scheme, a.level ?? '') - depthOf(scheme, b.level ?? ''));
  const levels = columns.flatMap(({ level }) => level ?? []);
  return new Set(levels).size === levels.length && isStair(rowsBelow(header, sheet, columns.map(({ column }) => column))) ? { columns, levels, told: 1 } : null;
}

/** One column with objectives of several levels, told by their labels, beside one headed by the word of what is done for them: `Doelstelling | Actie`. */
function objectivesBesideActions(header: HeaderRow, sheet: SheetSnapshot, { scheme, finder }: Ground): Stairs | null {
  const lowest = header.cells.flatMap(({ column, text }) => {
    const level = scheme.levels.find(({ id }) => id === finder.byWord(text));
    return level?.carriesMeans && !level.isListed ? [{ column, header: text, field: 'title' as const, level: level.id }] : [];
  });
  const [actions, ...others] = lowest;
  if (!actions || others.length > 0) return null;
  for (const { column, text } of header.cells.filter((cell) => cell.column < actions.column)) {
    const labels = rowsBelow(header, sheet, [column]).flatMap(([cell]) => (textOf(cell) === '' || isTotalText(textOf(cell)) ? [] : [splitLabel(textOf(cell), finder).level]));
    const levels = scheme.levels.filter(({ id, carriesMeans }) => !carriesMeans && labels.includes(id)).map(({ id }) => id);
    const areObjectives = levels.length > 1 && labels.every((level) => levels.includes(level));
    if (areObjectives && isStair(rowsBelow(header, sheet, [column, actions.column]))) return { columns: [{ column, header: text, field: 'title', level: levels[0]! }, actions], levels: [...levels, actions.level], told: 1 };
  }
  return null;
}

/** A header with columns beside it that have none, up to the next header. */
function stairsUnder({ column: first, text }: HeaderCell, header: HeaderRow, sheet: SheetSnapshot, code: number, ground: Ground): Stairs | null {
  const filled = first === code ? [] : filledFrom(first, header, sheet);
  const rows = rowsBelow(header, sheet, filled);
  if (filled[0] !== first || !isStair(rows)) return null;
  const told = toldLevels(rows, rowsBelow(header, sheet, [code]), filled.length, ground);
  const levels = told ?? levelsFor(filled.length, ground.scheme);
  if (levels.length === 0) return null;
  const columns = filled.map((column, i): ColumnLayout => ({ column, header: text, field: 'title', level: levels[i] ?? '' }));
  return { columns, levels, told: told ? 1 : 0.5, ...(!told && { depths: { by: 'column', steps: levels.map((level, depth) => ({ depth, level })) } }) };
}

/** The columns from one on, up to the next that has a header, below which anything stands. */
function filledFrom(first: number, header: HeaderRow, sheet: SheetSnapshot): number[] {
  const next = header.cells.find(({ column }) => column > first)?.column ?? first;
  const columns = Array.from({ length: next - first }, (_, i) => first + i);
  return columns.filter((column) => rowsBelow(header, sheet, [column]).some(([cell]) => textOf(cell) !== ''));
}

function rowsBelow({ row, endRow }: HeaderRow, { values, top, left }: SheetSnapshot, columns: readonly number[]): CellValue[][] {
  const rows = values.slice(row + 1 - top, Math.min(values.length, row + 1 - top + ROWS_SAMPLED, endRow - top));
  return rows.map((cells) => columns.map((column) => cells[column - left] ?? ''));
}

/** Whether a row fills one step, the first one the highest, and all are used. Rows of totals, and what fills none, do not count. */
function isStair(rows: readonly (readonly CellValue[])[]): boolean {
  const steps = rows.map(filledSteps).filter(([first]) => first && !isTotalText(textOf(first.cell)));
  const single = steps.filter(({ length }) => length === 1).flat();
  const isSteady = steps.length >= FEWEST && steps.length - single.length <= steps.length * SLIPS && single.every(({ cell }) => typeof cell === 'string');
  return isSteady && single[0]?.i === 0 && isEachUsed(single, rows[0] ?? []);
}

function isEachUsed(single: readonly { i: number }[], { length: count }: readonly CellValue[]): boolean {
  return count >= 2 && new Set(single.map(({ i }) => i)).size === count;
}

function filledSteps(cells: readonly CellValue[]): { i: number; cell: CellValue }[] {
  return cells.flatMap((cell, i) => (textOf(cell) === '' ? [] : [{ i, cell }]));
}

/** The level of each step, where the codes beside or within the titles tell all of them, from high to low; else null. */
function toldLevels(rows: readonly (readonly CellValue[])[], codes: readonly (readonly CellValue[])[], count: number, { scheme, finder }: Ground): LevelId[] | null {
  const levels = Array.from({ length: count }, (_, step) => {
    const told = rows.flatMap((cells, i) => (textOf(cells[step]) === '' ? [] : [finder.byCode(codeKey(textOf(codes[i]?.[0]))) || splitLabel(textOf(cells[step]), finder).level]));
    const [level = ''] = told;
    return told.every((each) => each === level) ? level : '';
  });
  const isInOrder = levels.every((level, i) => level !== '' && (i === 0 || depthOf(scheme, level) > depthOf(scheme, levels[i - 1] ?? '')));
  return isInOrder ? levels : null;
}
