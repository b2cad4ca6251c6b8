import { wordKey } from '#core/values/text';
import { levelFinder, wordsOf, type LevelFinder } from './LevelFinder';
import type { Scheme } from './Scheme';
import { SCHEMES } from './schemes';

/** Shorter words mean other things elsewhere: `BD` is the extraordinary service. */
const SHORTEST = 4;

const known = new WeakMap<Scheme, Scheme>();

/**
 * A scheme that also knows what other schemes call a level at the same height, where it has no such word itself: a sheet
 * headed `Beleidsdoelstelling` may hold codes of Gent 2020.
 */
export function borrowWords(scheme: Scheme): Scheme {
  const made = known.get(scheme) ?? borrowed(scheme);
  known.set(scheme, made);
  return made;
}

/** What a plan of a scheme is read with: its own words go first, for those of others only what it lacks is taken. */
export function readingFinder(scheme: Scheme): LevelFinder {
  return levelFinder(borrowWords(scheme));
}

function borrowed(scheme: Scheme): Scheme {
  const own = new Set(scheme.levels.flatMap(wordsOf).map(wordKey));
  return {
    ...scheme,
    levels: scheme.levels.map((level) => {
      const others = SCHEMES.filter(({ id }) => id !== scheme.id).flatMap(({ levels }) => levels.filter(({ id }) => id === level.id)).flatMap(wordsOf);
      return { ...level, synonyms: [...level.synonyms ?? [], ...new Set(others.filter((word) => word.length >= SHORTEST && !own.has(wordKey(word))))] };
    }),
  };
}
