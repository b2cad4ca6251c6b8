import { wordKey } from '#core/values/text';
import type { Level, LevelId, Scheme } from './Scheme';

/** Tells levels by code or by word; made once for a scheme. */
export interface LevelFinder {
  /** The level whose code pattern a `codeKey` matches, '' when none does. The level that is expected is tried first. */
  byPattern(key: string, expected?: LevelId): LevelId | '';
  /** The same; else the level whose word stands before the number: `ACTIE1.1.2`. */
  byCode(key: string, expected?: LevelId): LevelId | '';
  /** The level that a word in a level column names (`SD`, `acties`, `Strategische doelstelling`), '' when none. */
  byWord(word: string): LevelId | '';
}

/** All words for a level, in both languages. */
export function wordsOf(level: Level): string[] {
  const { nl, en } = level.words;
  return [level.id, nl.one, nl.many, nl.short, en.one, en.many, en.short, ...(level.synonyms ?? [])];
}

/** Longer codes are no codes: a pattern need not look at a whole paragraph. */
const LONGEST = 40;

/** `SD3-OD2`. */
const COMPOUND = /^(?:\p{L}{2,4}\d[\d.]*[-–/>])+(\p{L}{2,4}\d[\d.]*)$/u;

/** `OPERATIONELEDOELSTELLING1.2`: the word of the level before a number. */
const WORDED = /^(\p{L}{2,})[-.:]?\d[\d.\-/]*:?$/u;

function lastPart(key: string): string {
  return COMPOUND.exec(key)?.[1] ?? '';
}

export function levelFinder(scheme: Scheme): LevelFinder {
  const levels = scheme.levels.map(({ id, codePatterns }) => ({ id, patterns: codePatterns.map((source) => new RegExp(source, 'u')) }));
  const byLevel = new Map(levels.map(({ id, patterns }) => [id, patterns]));
  const words = new Map<string, LevelId>();
  for (const level of scheme.levels) {
    for (const word of wordsOf(level)) if (!words.has(wordKey(word))) words.set(wordKey(word), level.id);
  }
  const matching = (key: string): LevelId | '' => {
    if (key !== '') for (const { id, patterns } of levels) if (matchesAny(patterns, key)) return id;
    return '';
  };
  const byPattern = (key: string, expected: LevelId | '' = ''): LevelId | '' => {
    if (key === '' || key.length > LONGEST) return '';
    if (matchesAny(byLevel.get(expected) ?? [], key)) return expected;
    // Where the codes of the parents stand before it, its own comes last.
    return matching(key) || matching(lastPart(key));
  };
  return {
    byPattern,
    byCode: (key, expected) => byPattern(key, expected) || (words.get(wordKey(WORDED.exec(key)?.[1] ?? '')) ?? ''),
    byWord: (word) => words.get(wordKey(word)) ?? '',
  };
}

function matchesAny(patterns: readonly RegExp[], key: string): boolean {
  for (const pattern of patterns) if (pattern.test(key)) return true;
  return false;
}
