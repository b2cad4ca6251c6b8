import type { LevelFinder } from '#core/scheme/LevelFinder';
import type { LevelId, Scheme } from '#core/scheme/Scheme';
import { codeKey } from '#core/values/code';
import type { CellValue } from '#core/values/CellValue';
import { textOf } from '#core/values/text';
import type { DepthLayout } from './Layout';
import { levelsFor, levelsThatFit } from './levelChains';

/** A code of parts before a title: `A`, `B.1`, `I.1.a`, `SD1.1.2`; never a word. */
const FIRST_WORD = /^((?:\p{L}{0,3}\d+|\p{Lu}|[IVX]{1,5})(?:[.\-/](?:\d{1,4}|\p{L}))*)[.:)]?(?:\s+(?:[-–—:]\s+)?|$)(.*)$/u;

/** Of the codes that build on another one, so many must find it. */
const MOST = 0.8;
/** Fewer codes show nothing. */
const FEWEST = 3;

/** The parts of a code: `A.1.1` has three, and so has `SD1.1`. */
export function codeParts(key: string): string[] {
  return key.match(/\p{L}+|\d+/gu) ?? [];
}

/** A code of parts and what stands behind it in one cell; null for a text without one. */
export function splitParts(text: string): { readonly code: string; readonly title: string } | null {
  const [, code, title = ''] = FIRST_WORD.exec(text.trim()) ?? [];
  return code === undefined ? null : { code, title: title.trim() };
}

/** How many parts the code in a cell has, a title behind it left aside. */
export function partsIn(content: CellValue): number {
  return codeParts(codeKey(splitParts(textOf(content))?.code ?? '')).length;
}

/**
 * The levels of codes that build on each other (`A`, `A.1`, `A.1.1`), by the number of their parts: where nearly each code is
 * another one with a part more, and the scheme's own patterns mostly say otherwise (`A.1` is an action of the BBC, and so
 * is `A.1.1`). Where the highest codes tell their level, the others are those below it; else the lowest are the actions.
 * Null where the patterns do, or the codes do not build on each other.
 */
export function levelsByParts(codes: readonly string[], { scheme, finder }: { readonly scheme: Scheme; readonly finder: LevelFinder }): DepthLayout | null {
  const keys = new Map(codes.map((code) => codeKey(code)).map((key): [string, string] => [codeParts(key).join(' '), key]).filter(([parts]) => parts !== ''));
  const depths = [...new Set([...keys.keys()].map(depthOf))].sort((a, b) => a - b);
  if (keys.size < FEWEST || depths.length < 2 || !isContiguous(depths) || !isContradicted(keys, depths[0]!, scheme, finder)) return null;
  const levels = chainBelow([...keys.values()].filter((_, i) => depthOf([...keys.keys()][i]!) === depths[0]), depths.length, scheme, finder);
  return levels.length === 0 ? null : { by: 'parts', steps: depths.map((depth, i) => ({ depth, level: levels[i] ?? '' })) };
}

function depthOf(parts: string): number {
  return parts.split(' ').length;
}

function isContiguous(depths: readonly number[]): boolean {
  return depths.every((depth, i) => depth === depths[0]! + i);
}

/** Whether codes build on each other, and the scheme's patterns do not say that the one may hang under the other. */
function isContradicted(keys: ReadonlyMap<string, string>, top: number, scheme: Scheme, finder: LevelFinder): boolean {
  const below = [...keys].filter(([parts]) => depthOf(parts) > top);
  const pairs = below.flatMap(([parts, key]) => {
    const above = keys.get(parts.slice(0, parts.lastIndexOf(' ')));
    return above === undefined ? [] : [{ above: finder.byCode(above), level: finder.byCode(key) }];
  });
  const against = pairs.filter(({ above, level }) => !scheme.levels.some(({ id, parents }) => id === level && parents.includes(above)));
  return pairs.length >= below.length * MOST && against.length * 2 > pairs.length;
}

function chainBelow(highest: readonly string[], count: number, scheme: Scheme, finder: LevelFinder): readonly LevelId[] {
  const told = new Set(highest.map((key) => finder.byCode(key)));
  const [top = ''] = told;
  const fitting = told.size === 1 && top !== '' ? levelsThatFit(count, scheme).find(([first]) => first === top) : undefined;
  return fitting ?? levelsFor(count, scheme);
}

/** The levels of a column that says them in figures (1, 2, 3), the lowest figure the highest level; null for any other column. */
export function levelsByFigure(cells: readonly CellValue[], scheme: Scheme): DepthLayout | null {
  const figures = cells.map(figureIn);
  const depths = [...new Set(figures)].sort((a, b) => a - b);
  const levels = figures.length >= FEWEST && depths.every((depth) => depth >= 0) && figures[0] === depths[0] ? levelsFor(depths.length, scheme) : [];
  return levels.length === 0 ? null : { by: 'figure', steps: depths.map((depth, i) => ({ depth, level: levels[i] ?? '' })) };
}

/** The figure in a cell, -1 where it is no small one. */
export function figureIn(content: CellValue): number {
  return /^[0-9]$/u.test(textOf(content)) ? Number(textOf(content)) : -1;
}
