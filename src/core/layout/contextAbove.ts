import type { LevelFinder } from '#core/scheme/LevelFinder';
import type { LevelId, Scheme } from '#core/scheme/Scheme';
import { depthOf } from '#core/scheme/schemes';
import { splitLabel } from '#core/scheme/splitLabel';
import { textOf, wordKey } from '#core/values/text';
import type { HeaderRow } from './Block';
import { departementIn } from './departementNames';
import type { ContextLayout } from './Layout';
import type { SheetSnapshot } from './Snapshot';
import type { Template } from './template/Template';

interface Ground { readonly scheme: Scheme; readonly finder: LevelFinder; readonly template: Template }
type Told = Omit<ContextLayout, 'row' | 'column'>;

/**
 * What the rows above a header, and the sheet's name, say for all rows below it: `SD1 Wonen`, `Departement: Stadsbouw`,
 * or such a word with its value in the cell beside it. Of each only the first; parents only of levels above `top`.
 */
export function contextAbove(sheet: SheetSnapshot, header: HeaderRow, top: LevelId, ground: Ground): ContextLayout[] {
  if (header.table !== undefined) return [];
  const found = new Map<string, ContextLayout>();
  const take = (row: number, column: number, told: Told | null): void => {
    const id = told ? `${told.field} ${told.level ?? ''}` : '';
    if (told && !found.has(id) && isAbove(told, top, ground.scheme)) found.set(id, { row, column, ...told });
  };
  for (let row = sheet.top; row < (header.top ?? header.row); row += 1) {
    for (const { column, text, label } of cellsOf(sheet, row)) take(row, column, toldBy(text, label, ground));
  }
  take(-1, 0, toldBy(sheet.name, '', ground));
  return [...found.values()].sort((a, b) => depth(a, ground.scheme) - depth(b, ground.scheme));
}

/** The filled cells of a row, each with the one at its left. */
function cellsOf({ values, top, left }: SheetSnapshot, row: number): { column: number; text: string; label: string }[] {
  const filled = (values[row - top] ?? []).map((content, i) => ({ column: left + i, text: textOf(content) })).filter(({ text }) => text !== '');
  return filled.map(({ column, text }, i) => ({ column, text, label: filled[i - 1]?.text ?? '' }));
}

function toldBy(text: string, label: string, { finder, template }: Ground): Told | null {
  if (text.length > 200) return null;
  const [, word = '', value = ''] = /^([^:]{2,40}):\s*(.*)$/u.exec(text) ?? [null, label.replace(/:\s*$/u, ''), text];
  if (value !== '' && isDepartement(word, template)) return { field: 'departement' };
  return [text, value].map((each) => byLabel(each, finder)).find((told) => told !== null) ?? byWord(word, value, finder);
}

function byLabel(text: string, finder: LevelFinder): Told | null {
  const { code, level } = splitLabel(text, finder);
  return level !== '' && code !== '' ? { field: 'parent', level } : null;
}

/** `Strategische doelstelling` with what it is called. Two words of levels side by side are headers. */
function byWord(word: string, value: string, finder: LevelFinder): Told | null {
  const level = finder.byWord(word);
  return level !== '' && value !== '' && finder.byWord(value) === '' ? { field: 'parent', level } : null;
}

function isDepartement(word: string, template: Template): boolean {
  const words = departementWords.get(template) ?? wordsForDepartement(template);
  departementWords.set(template, words);
  return words.has(wordKey(word));
}

const departementWords = new WeakMap<Template, ReadonlySet<string>>();

function wordsForDepartement({ sheets }: Template): ReadonlySet<string> {
  const column = sheets.flatMap(({ columns }) => columns).find(({ field }) => field === 'departement');
  return new Set(column && [column.header, ...column.synonyms].map(wordKey));
}

function isAbove({ level }: Told, top: LevelId, scheme: Scheme): boolean {
  if (level === undefined) return true;
  return top !== '' && isAncestor(level, top, scheme);
}

function isAncestor(level: LevelId, of: LevelId, scheme: Scheme): boolean {
  const parents = scheme.levels.find(({ id }) => id === of)?.parents ?? [];
  return parents.some((parent) => parent === level || isAncestor(level, parent, scheme));
}

function depth({ level }: ContextLayout, scheme: Scheme): number {
  return level === undefined ? -1 : depthOf(scheme, level);
}

/** The text of a cell, or of the sheet's name, that speaks for the rows below, without the word before it. */
export function contextText(sheet: { readonly name: string; readonly textAt: (row: number, column: number) => string }, { row, column, field }: ContextLayout, finder?: LevelFinder): string {
  if (row < 0) return field === 'departement' ? departementIn(sheet.name) : withoutWord(sheet.name, finder);
  return withoutWord(sheet.textAt(row, column), field === 'parent' ? finder : undefined);
}

/** A code with a colon behind it is no word. */
function withoutWord(text: string, finder: LevelFinder | undefined): string {
  if (finder && splitLabel(text, finder).code !== '') return text;
  return /^[^:]{2,40}:\s*(.*)$/u.exec(text)?.[1] ?? text;
}
