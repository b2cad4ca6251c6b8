import { has, isCount, isFlag, isText, isWhole, listOf, maybe, type Is } from '#core/values/kept/shape';
import type { Level, Scheme } from './Scheme';

const isWords: Is = (value) => has(value, { one: isText, many: isText, short: isText });
const isForm: Is = (value) => has(value, { prefix: isText, isWithin: isText, joint: maybe(isText), width: isCount, tail: isText, letters: maybe(isText) });
const isHorizon: Is = (value) => has(value, { from: isWhole, to: isWhole });

/**
 * Whether a value that was kept elsewhere is a scheme: its shape, patterns that compile, levels that hang under levels
 * above them only, and one at least that carries means.
 */
export function isScheme(value: unknown): value is Scheme {
  return has(value, { id: isText, name: isText, levels: listOf(isLevel), weights: maybe((weights) => typeof weights === 'object') }) && isTree((value as Scheme).levels);
}

function isLevel(value: unknown): boolean {
  return has(value, {
    id: isText, words: (words) => has(words, { nl: isWords, en: isWords }), parents: listOf(isText), strand: (strand) => strand === 'verticaal' || strand === 'horizontaal',
    codePatterns: listOf(compiles), carriesMeans: isFlag, isListed: isFlag, synonyms: maybe(listOf(isText)), code: maybe(isForm), horizon: maybe(isHorizon),
  });
}

function isTree(levels: readonly Level[]): boolean {
  const above = new Set<string>();
  return levels.some(({ carriesMeans }) => carriesMeans) && levels.every(({ id, parents }) => {
    const hangs = parents.every((parent) => above.has(parent)) && !above.has(id);
    above.add(id);
    return hangs;
  });
}

function compiles(source: unknown): boolean {
  try {
    return isText(source) && new RegExp(source, 'u') instanceof RegExp;
  } catch {
    return false;
  }
}
