import { codeKey } from '#core/values/code';
import type { LevelFinder } from './LevelFinder';
import { splitLabel } from './splitLabel';

/** `3`, `OD 3`, `Actie 3`: one number, whatever stands before it. */
const ONE_NUMBER = /^(\D*?)(\d{1,3})(\.?)$/u;

/** The number of a code that has one only; null for any other. */
export function numberIn(code: string): number | null {
  const found = ONE_NUMBER.exec(code)?.[2];
  return found === undefined ? null : Number(found);
}

/**
 * The whole code of what is numbered within its parent: `Actie 3` below `OD 1.2` is `1.2.3`, `OD 2` below `SD 1` is
 * `OD 1.2`; as `Actie 1.2.3: Premie` is read. A code with parts of its own is whole already.
 */
export function codeWithin(parentCode: string, own: string, finder: LevelFinder): string {
  const [, word = '', number = ''] = ONE_NUMBER.exec(own) ?? [];
  const above = /\d[\d.\-/]*$/u.exec(parentCode)?.[0].replace(/[.\-/]+$/u, '');
  if (number === '' || above === undefined) return own;
  const whole = `${above}.${number}`;
  return splitLabel(`${word}${whole}`, finder).code || whole;
}

/** A whole code as a cell is to say it that stands beside, or is made after, one that says `said` of the code `of`: `Actie 4` where `Actie 3` stands for `1.2.3`. */
export function saidAs(code: string, said: string, of: string): string {
  if (codeKey(said) === codeKey(of)) return code;
  const [, word, , stop = ''] = ONE_NUMBER.exec(said) ?? [];
  const number = /(\d+)\.?$/u.exec(code)?.[1];
  return word === undefined || number === undefined ? code : `${word}${number}${stop}`;
}
