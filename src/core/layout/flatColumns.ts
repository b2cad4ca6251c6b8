import type { Level, LevelId, Scheme } from '#core/scheme/Scheme';
import { wordsOf } from '#core/scheme/LevelFinder';
import { depthOf } from '#core/scheme/schemes';
import { textOf, wordKey } from '#core/values/text';
import type { HeaderCell, HeaderRow } from './Block';
import type { ColumnLayout, Field } from './Layout';
import { amountColumns, amountScore, inOrder, matchSheet, type Matched } from './sheetColumns';
import type { SheetTemplate } from './template/Template';

/** `isBare`: the word of the level alone, without `code` or `naam`. */
interface LevelWord { readonly level: LevelId; readonly part: 'code' | 'title'; readonly isBare: boolean }
const dictionaries = new WeakMap<Scheme, Map<string, LevelWord>>();

/** Fields of the plan and means sheets that also stand in a flat row; what tells element and parents is told by level there. */
const ELSEWHERE: ReadonlySet<Field> = new Set(['code', 'title', 'parent', 'element', 'niveau', 'bedrag', 'hsd', 'programma', 'project']);

export interface FlatMatched extends Matched { readonly levels: readonly LevelId[] }

/**
 * Reads a header row as that of a flat export: a row per action with its parents in code and title columns beside it.
 * `levels` are the levels of the tree that stand in it; the second strand (programme, and project beside an action) is
 * a column of its own.
 */
export function matchFlat(header: HeaderRow, scheme: Scheme, sheets: readonly SheetTemplate[]): FlatMatched {
  const named = levelColumns(header, scheme);
  const treeColumns = withSharedTitle(header, named, scheme, sheets) ?? withTitleBeside(header, named, scheme, sheets);
  const taken = new Set(treeColumns.map(({ column }) => column));
  const others = new Map<Field, ColumnLayout>();
  for (const sheet of sheets) {
    for (const column of matchSheet(header, sheet).columns) {
      if (!ELSEWHERE.has(column.field) && !taken.has(column.column) && !others.has(column.field)) others.set(column.field, column);
    }
  }
  const amounts = amountColumns(header);
  const levels = [...new Set(treeColumns.flatMap(({ level }) => (level ? [level] : [])))];
  const score = treeColumns.length + others.size * 0.8 + amountScore(amounts);
  return { columns: inOrder([...treeColumns, ...others.values(), ...amounts]), score, isOwnWord: false, levels };
}

/** Where the column of the lowest level holds nothing but codes, its titles are what is headed as titles, or as a description, without a level. */
function withTitleBeside(header: HeaderRow, columns: readonly ColumnLayout[], scheme: Scheme, sheets: readonly SheetTemplate[]): readonly ColumnLayout[] {
  const carriers = new Set(scheme.levels.filter(({ carriesMeans }) => carriesMeans).map(({ id }) => id));
  const lowest = columns.filter(({ level }) => level !== undefined && carriers.has(level));
  const [only] = lowest;
  if (lowest.length !== 1 || only?.field !== 'title' || !areCodesBelow(header, only.column)) return columns;
  const taken = new Set(columns.map(({ column }) => column));
  const beside = sheets.flatMap((sheet) => matchSheet(header, sheet).columns).find(({ field, column }) => TITLES.has(field) && !taken.has(column));
  const { level } = only;
  return beside && level !== undefined ? [...columns.filter((each) => each !== only), { ...only, field: 'code' }, { column: beside.column, header: beside.header, field: 'title', level }] : columns;
}

const TITLES: ReadonlySet<Field> = new Set(['title', 'description']);

/** Where the columns of all levels hold nothing but codes, what is headed as titles holds that of the lowest level which a row names: `SD | OD | AC | Naam`. */
function withSharedTitle(header: HeaderRow, columns: readonly ColumnLayout[], scheme: Scheme, sheets: readonly SheetTemplate[]): readonly ColumnLayout[] | null {
  const levels = columns.filter(({ level }) => level !== undefined);
  if (levels.length < 2 || !levels.every(({ field, column }) => field === 'title' && areCodesBelow(header, column))) return null;
  const taken = new Set(columns.map(({ column }) => column));
  const beside = sheets.flatMap((sheet) => matchSheet(header, sheet).columns).find(({ field, column }) => TITLES.has(field) && !taken.has(column));
  const lowest = [...levels].sort((a, b) => depthOf(scheme, b.level ?? '') - depthOf(scheme, a.level ?? ''))[0]!;
  // Where every row names the lowest level, it has all the titles.
  const areOnRowsOfTheirOwn = beside !== undefined && header.below(beside.column).length > header.below(lowest.column).length;
  return areOnRowsOfTheirOwn ? [...columns.map((each) => (each.level === undefined ? each : { ...each, field: 'code' as const })), { column: beside.column, header: beside.header, field: 'title' }] : null;
}

function levelColumns(header: HeaderRow, scheme: Scheme): ColumnLayout[] {
  const best = bestWords(header, scheme);
  const hasAction = scheme.levels.some(({ id, strand, carriesMeans }) => strand === 'verticaal' && carriesMeans && (best.has(`code ${id}`) || best.has(`title ${id}`)));
  return [...best.values()].flatMap(({ cell, word }) => {
    const level = scheme.levels.find(({ id }) => id === word.level);
    const hasCode = best.has(`code ${word.level}`);
    return level ? [asColumn(cell, word, strandField(level, hasCode, hasAction))] : [];
  }).filter((column) => column !== null);

  /** A column of the second strand holds the code; a title beside it adds nothing, and is left out. */
  function asColumn(cell: HeaderCell, word: LevelWord, field: Field | null): ColumnLayout | null {
    const { column, text } = cell;
    if (field === null) return { column, header: text, field: word.part, level: word.level };
    return word.part === 'title' && best.has(`code ${word.level}`) ? null : { column, header: text, field };
  }
}

function bestWords(header: HeaderRow, scheme: Scheme): Map<string, { cell: HeaderCell; word: LevelWord }> {
  const words = dictionaryOf(scheme);
  const known = header.cells.flatMap((cell) => { const word = words.get(cell.key); return word ? [{ cell, word }] : []; });
  const best = new Map<string, { cell: HeaderCell; word: LevelWord }>();
  for (const { cell, word } of known) {
    const meant = isCodeBesideTitle(header, cell, word, known.map((each) => each.word)) ? { ...word, part: 'code' as const } : word;
    const id = `${meant.part} ${meant.level}`;
    if (!best.has(id)) best.set(id, { cell, word: meant });
  }
  return best;
}

/** Whether `SD` heads the codes: a column with its title stands beside it (`SD omschrijving`), none with its code does, and codes is what it holds. */
function isCodeBesideTitle(header: HeaderRow, { column }: HeaderCell, { level, isBare }: LevelWord, words: readonly LevelWord[]): boolean {
  if (!isBare || words.some((word) => word.level === level && word.part === 'code')) return false;
  if (!words.some((word) => word.level === level && word.part === 'title' && !word.isBare)) return false;
  return areCodesBelow(header, column);
}

function areCodesBelow(header: HeaderRow, column: number): boolean {
  const cells = header.below(column).map(textOf);
  return cells.length > 0 && cells.every((text) => /^\S*\d\S*$/u.test(text) || isTotalWord(text));
}

function isTotalWord(text: string): boolean {
  return /tota/iu.test(text);
}

/** The field of a level that is not a step of this sheet's tree; null for one that is. */
function strandField(level: Level, hasCode: boolean, hasAction: boolean): Field | null {
  if (level.id === 'programma') return 'programma';
  if (level.id === 'project') return hasAction ? 'project' : null;
  return level.id === 'hsd' && !hasCode ? 'hsd' : null;
}

function dictionaryOf(scheme: Scheme): Map<string, LevelWord> {
  const known = dictionaries.get(scheme);
  if (known) return known;
  const words = new Map<string, LevelWord>();
  const add = (key: string, level: LevelId, part: LevelWord['part'], isBare = false) => { if (!words.has(key)) words.set(key, { level, part, isBare }); };
  for (const level of scheme.levels) {
    for (const word of wordsOf(level).map(wordKey)) {
      for (const key of [`${word}code`, `code${word}`, `${word}nr`, `nr${word}`, `${word}nummer`, `${word}id`, `${word}number`, `codevan${word}`]) add(key, level.id, 'code');
      add(word, level.id, 'title', true);
      for (const key of [`${word}titel`, `titel${word}`, `${word}naam`, `naam${word}`, `${word}omschrijving`, `omschrijving${word}`, `${word}title`, `${word}name`]) add(key, level.id, 'title');
    }
  }
  dictionaries.set(scheme, words);
  return words;
}
