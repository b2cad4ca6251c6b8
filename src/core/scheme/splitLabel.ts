import { codeKey } from '#core/values/code';
import type { LevelFinder } from './LevelFinder';
import type { LevelId } from './Scheme';

/** What one cell says of an element: its code, its title, and its level where word or code tells. */
export interface Label { readonly code: string; readonly title: string; readonly level: LevelId | '' }

/** `6.1.`, and what begins with a letter or a Roman figure: `B.1`, `II.1.a`. */
const NUMBERED = /^(?:\d+(?:\.\d+)*|(?:\p{Lu}|[IVX]{1,5})(?:\.\d{1,3})+(?:\.\p{L})?)\.?$/u;
/** `SD 3 - OD 2`: the codes of its parents before its own. */
const COMPOUND = /^((?:\p{L}{2,4}\s?\d[\d.]*\s*[-–/>]\s*)+\p{L}{2,4}\s?\d[\d.]*)(?:\s*[:–—-]\s*|\s+|$)(.*)$/u;
/** `Actie 1.2.3: Premie`, `SD 3 Wonen`, `Strategische doelstelling 1 - Wonen`. */
const WORD_AND_NUMBER = /^(\p{L}[\p{L}'’\s]{0,40}?)\.?\s*(\d[\d.\-/]*)(?:\s*[:–—]\s*|\s+-\s+|\s+|$)(.*)$/u;
/** `Strategische doelstelling SD20014 - Wonen`: the word of the level before a code that tells it too. */
const WORD_AND_CODE = /^(\p{L}[\p{L}'’\s]{0,40}?)\s*:?\s+(\p{L}{1,4}[-.]?\d.*)$/u;
/** `Actie: Premie`. */
const WORD_ALONE = /^(\p{L}[\p{L}'’\s]{0,40}?)\s*:\s*(.+)$/u;

/**
 * Takes apart a cell that holds a code, a title, or a code followed by a title (`SD20014 - Organisatie`, `1.2 Wonen`),
 * also where the word of the level stands before it (`Actie 1.2.3: Premie`) or the codes of its parents (`SD 3 - OD 2`).
 */
export function splitLabel(text: string, finder: LevelFinder): Label {
  return compound(text, finder) ?? codeFirst(text, finder) ?? wordAndCode(text, finder) ?? wordFirst(text, finder) ?? { code: '', title: text, level: '' };
}

function compound(text: string, finder: LevelFinder): Label | null {
  const [, code = '', title = ''] = COMPOUND.exec(text) ?? [];
  const level = finder.byPattern(codeKey(code));
  return level === '' ? null : { code, title: title.trim(), level };
}

function codeFirst(text: string, finder: LevelFinder): Label | null {
  const [, first = '', rest = ''] = /^(\S+?)(?:\s*[:–—]\s*|\s+-\s+|\s+)(.*)$/u.exec(text) ?? [null, text, ''];
  // `10 jaar fietsbeleid` is a title.
  if (/^\d+$/u.test(first) && /^\p{Ll}/u.test(rest)) return null;
  const level = finder.byPattern(codeKey(first));
  return level !== '' || NUMBERED.test(first) ? { code: withoutStop(first), title: rest.trim(), level } : null;
}

/** The point behind a number may be part of it; behind letters it is a stop. */
function withoutStop(code: string): string {
  return /\p{L}/u.test(code) ? code.replace(/\.$/u, '') : code;
}

function wordAndCode(text: string, finder: LevelFinder): Label | null {
  const [, word = '', label = ''] = WORD_AND_CODE.exec(text) ?? [];
  const level = finder.byWord(word);
  const said = level === '' ? null : codeFirst(label, finder);
  return said?.level === level ? said : null;
}

function wordFirst(text: string, finder: LevelFinder): Label | null {
  const [, word = '', number = '', title = ''] = WORD_AND_NUMBER.exec(text) ?? [];
  const level = finder.byWord(word);
  return level === '' ? wordAlone(text, finder) : { code: ownCode(word, number, finder), title: title.trim(), level };
}

function wordAlone(text: string, finder: LevelFinder): Label | null {
  const [, word = '', title = ''] = WORD_ALONE.exec(text) ?? [];
  const level = finder.byWord(word);
  return level === '' ? null : { code: '', title: title.trim(), level };
}

/** A number with parts tells its own place; any other is told apart by the word before it: `SD 3`, `Actie 7`. */
function ownCode(word: string, number: string, finder: LevelFinder): string {
  const code = number.replace(/[.\-/]+$/u, '');
  const together = `${word} ${code}`;
  return finder.byPattern(codeKey(together)) === '' && /\d[.\-/]\d/u.test(code) ? code : together;
}
