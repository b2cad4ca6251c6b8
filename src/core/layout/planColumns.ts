import type { LevelFinder } from '#core/scheme/LevelFinder';
import type { LevelId, Scheme } from '#core/scheme/Scheme';
import { depthOf } from '#core/scheme/schemes';
import { codeKey } from '#core/values/code';
import { textOf } from '#core/values/text';
import type { HeaderRow } from './Block';
import { levelsByFigure, levelsByParts } from './codeParts';
import type { ColumnLayout, DepthLayout } from './Layout';
import { inOrder } from './sheetColumns';

interface Ground { readonly scheme: Scheme; readonly finder: LevelFinder }

/** The levels in the first rows of a sheet, and the share of those rows of which word or code tells the level. */
export interface LevelsTold { readonly levels: ReadonlySet<LevelId | ''>; readonly told: number }

export function levelsTold(header: HeaderRow, columns: readonly ColumnLayout[], finder: LevelFinder): LevelsTold {
  const codes = codesIn(header, columns, 'code').map((text) => finder.byCode(codeKey(text)));
  const words = codesIn(header, columns, 'niveau').map((text) => finder.byWord(text));
  const told = words.length > 0 ? words : codes;
  return { levels: new Set(codes), told: told.length === 0 ? 0 : told.filter((level) => level !== '').length / told.length };
}

/** The levels that words or codes name. */
export function namedLevels(header: HeaderRow, columns: readonly ColumnLayout[], finder: LevelFinder): Set<LevelId> {
  const words = codesIn(header, columns, 'niveau').map((text) => finder.byWord(text));
  const codes = codesIn(header, columns, 'code').map((text) => finder.byCode(codeKey(text)));
  return new Set((words.some((level) => level !== '') ? words : codes).filter((level) => level !== ''));
}

function areLevels(cells: readonly string[], { scheme, finder }: Ground): boolean {
  return areFewLevels(cells, finder) || levelsByFigure(cells, scheme) !== null;
}

function areFewLevels(words: readonly string[], finder: LevelFinder): boolean {
  const told = words.map((text) => finder.byWord(text)).filter((level) => level !== '');
  return told.length * 2 > words.length && new Set(told).size > 1;
}

/** Whether a column beside a title says of its rows, in words, of which of several levels they are. */
export function areLevelsNamed(header: HeaderRow, columns: readonly ColumnLayout[], finder: LevelFinder): boolean {
  return columns.some(({ field }) => field === 'title') && areFewLevels(codesIn(header, columns, 'niveau'), finder);
}

/**
 * How the levels of a plan sheet are told, where neither words nor the scheme's codes do: by figures in the column of
 * levels, else by the number of parts of its codes.
 */
export function depthsBeside(header: HeaderRow, columns: readonly ColumnLayout[], { scheme, finder }: Ground): DepthLayout | null {
  const words = codesIn(header, columns, 'niveau');
  if (words.some((text) => finder.byWord(text) !== '')) return null;
  return levelsByFigure(words, scheme) ?? levelsByParts(codesIn(header, columns, 'code'), { scheme, finder });
}

function codesIn(header: HeaderRow, columns: readonly ColumnLayout[], field: 'code' | 'niveau'): string[] {
  const column = columns.find((each) => each.field === field && each.level === undefined);
  return column ? header.below(column.column).map(textOf) : [];
}

/**
 * On a sheet of one level, a column headed by the word of a level above holds the codes of the parents: `OD` beside
 * actions, `SD` beside ODs. The lowest of several goes first.
 */
export function withLevelParent(header: HeaderRow, columns: readonly ColumnLayout[], { scheme, finder }: Ground): readonly ColumnLayout[] {
  const own = [...namedLevels(header, columns, finder)];
  if (own.length === 0 || columns.some(({ field }) => field === 'parent' || field === 'niveau')) return columns;
  const taken = new Set(columns.map(({ column }) => column));
  const parents = header.cells.flatMap(({ column, text, key }) => {
    const level = finder.byWord(key.replace(/^code|code$/gu, ''));
    return level !== '' && !taken.has(column) && own.every((each) => isAbove(scheme, level, each)) && areCodes(header, column, level, finder) ? [{ column, text, level }] : [];
  }).sort((a, b) => depthOf(scheme, b.level) - depthOf(scheme, a.level));
  const [lowest] = parents;
  return lowest ? inOrder([...columns, { column: lowest.column, header: lowest.text, field: 'parent' }]) : columns;
}

function areCodes(header: HeaderRow, column: number, level: LevelId, finder: LevelFinder): boolean {
  const cells = header.below(column).map(textOf);
  return cells.length > 0 && cells.filter((text) => finder.byCode(codeKey(text)) === level).length >= cells.length * 0.7;
}

function isAbove(scheme: Scheme, level: LevelId, below: LevelId): boolean {
  return scheme.levels.find(({ id }) => id === below)?.parents.includes(level) === true;
}

/**
 * Where levels have a column of their own, with codes beside them or told by word or figure, or codes tell several levels,
 * and no header speaks of titles, these are the texts most to the left of which nothing else is known.
 */
export function withTitles(header: HeaderRow, columns: readonly ColumnLayout[], { scheme, finder }: Ground): readonly ColumnLayout[] {
  const fields = new Set(columns.map(({ field }) => field));
  if (fields.has('title') || fields.has('element')) return columns;
  if (fields.has('niveau') ? !fields.has('code') && !areLevels(codesIn(header, columns, 'niveau'), { scheme, finder }) : !areLeveledCodes(codesIn(header, columns, 'code'), { scheme, finder })) return columns;
  const taken = new Set(columns.map(({ column }) => column));
  const found = header.cells.find(({ column }) => !taken.has(column) && areTexts(header, column));
  return found ? inOrder([...columns, { column: found.column, header: found.text, field: 'title' }]) : columns;
}

/**
 * Where a column holds titles and none is headed as that of codes, the first in which codes of several levels stand, one
 * below the other, is it: `Doelstelling` over `1`, `1.1`, `1.1.1`.
 */
export function withCodes(header: HeaderRow, columns: readonly ColumnLayout[], { scheme, finder }: Ground): readonly ColumnLayout[] {
  const fields = new Set(columns.map(({ field }) => field));
  if (fields.has('code') || !fields.has('title') || fields.has('element')) return columns;
  const taken = new Set(columns.map(({ column }) => column));
  const titled = columns.find(({ field }) => field === 'title')!;
  if (areLeveledCodes(header.below(titled.column).map(textOf), { scheme, finder })) return codesAsTitled(header, columns, titled);
  const found = header.cells.find(({ column }) => !taken.has(column) && areLeveledCodes(header.below(column).map(textOf), { scheme, finder }));
  return found ? inOrder([...columns, { column: found.column, header: found.text, field: 'code' }]) : columns;
}

/** What is headed as a title holds the codes: the titles are what is headed as a description, else the first texts. */
function codesAsTitled(header: HeaderRow, columns: readonly ColumnLayout[], titled: ColumnLayout): readonly ColumnLayout[] {
  const described = columns.find(({ field }) => field === 'description');
  const taken = new Set(columns.map(({ column }) => column));
  const texts = described ?? header.cells.filter(({ column }) => !taken.has(column) && areTexts(header, column)).map(({ column, text }): ColumnLayout => ({ column, header: text, field: 'title' }))[0];
  if (!texts) return columns;
  return inOrder([...columns.filter((each) => each !== titled && each !== described), { ...titled, field: 'code' }, { ...texts, field: 'title' }]);
}

/** Fewer codes may be anything. */
const FEWEST_CODES = 3;

function areLeveledCodes(codes: readonly string[], ground: Ground): boolean {
  const levels = codes.map((text) => ground.finder.byCode(codeKey(text)));
  const told = new Set(levels.filter((level) => level !== ''));
  // Actions beside activities are lines of means as well.
  const hasSteps = ground.scheme.levels.some(({ id, parents }) => told.has(id) && parents.some((parent) => told.has(parent)));
  const areTold = levels.filter((level) => level !== '').length >= levels.length * 0.8 && hasSteps;
  return codes.length >= FEWEST_CODES && (areTold || levelsByParts(codes, ground) !== null);
}

function areTexts(header: HeaderRow, column: number): boolean {
  const cells = header.below(column).filter((content) => content !== '');
  return cells.length > 0 && cells.every((content) => typeof content === 'string');
}
