import type { Field } from '#core/layout/Layout';
import type { Rule } from '#core/rules/Rule';
import { codeOfRow, editOfCell } from '#core/rules/rowCells';
import { replaceFixes } from '#core/rules/suggest';
import { didYouMeanEn, didYouMeanNl, REPLACE_EN, REPLACE_NL } from '#core/rules/saying';
import { AARD_KEYS, RICHTING_KEYS, aardFromWord, richtingFromWord } from '#core/values/aard';
import { editDistance } from '#core/values/editDistance';
import { sectieFromWord } from '#core/values/sectie';
import { wordKey } from '#core/values/text';

/** The words of a column: which are understood, and what each is called in full. */
interface Words { readonly keys: readonly string[]; nameOf(word: string): string | null }

const RICHTING_NAMES = { U: 'Uitgave', O: 'Ontvangst' } as const;
const WORDS: Partial<Record<Field, Words>> = {
  aard: { keys: AARD_KEYS, nameOf: (word) => (aardFromWord(word) === 'onbekend' ? sectieFromWord(word) : aardFromWord(word)) },
  richting: { keys: RICHTING_KEYS, nameOf: (word) => { const richting = richtingFromWord(word); return richting && RICHTING_NAMES[richting]; } },
};

/** What nearly every cell holds need not be looked at. */
const USUAL: ReadonlySet<string> = new Set(['GD', 'BD', 'VTE', 'Uitgave', 'Ontvangst']);

/** A kind or a direction that is not understood, and is a slip away from one that is: the money counts as something else. */
export const wordMistyped: Rule = {
  id: 'word-mistyped',
  severity: 'error',
  prepare(plan) {
    return { texts: {
      isAbout: ({ field }) => WORDS[field] !== undefined,
      isOddOnly: false,
      passes: (text) => !USUAL.has(text),
      check({ place, layout, text }, report) {
        const names = namesNear(WORDS[layout.field], wordKey(text));
        if (names.length === 0) return;
        // A word of the planner's own may be near by chance: none is certain.
        const suggestions = names.map((name) => ({ code: name, title: '', isCertain: false }));
        report({
          where: { ...place, column: layout.column, field: layout.field }, element: codeOfRow(plan, place),
          data: { value: text, header: layout.header, nearest: names.length === 1 ? names[0]! : '', nearestTitle: '' },
          fixes: replaceFixes(suggestions, (name) => editOfCell(plan, place, layout, text, name)),
        });
      },
    } };
  },
  words: {
    nl: {
      title: 'Soort of richting wellicht verkeerd getypt',
      message: ({ value, header }) => `“${String(value)}” in de kolom “${String(header)}” wordt niet begrepen.`,
      why: () => 'Wat geen gekend woord is, telt als geld zonder soort, of als uitgave: de totalen per soort kloppen dan niet.',
      todo: (data) => `Verbeter het woord in de cel.${didYouMeanNl(data)}`,
      fixes: { replace: REPLACE_NL },
    },
    en: {
      title: 'Kind or direction probably mistyped',
      message: ({ value, header }) => `“${String(value)}” in the column “${String(header)}” is not understood.`,
      why: () => 'What is no known word counts as money without a kind, or as an expense: the totals by kind are wrong then.',
      todo: (data) => `Correct the word in the cell.${didYouMeanEn(data)}`,
      fixes: { replace: REPLACE_EN },
    },
  },
};

function isNear(known: string, key: string): boolean {
  const most = Math.max(1, Math.floor(known.length / 5));
  return Math.abs(known.length - key.length) <= most && editDistance(known, key) <= most;
}

/** What a word may be meant to be, each once: nothing where it is understood, or is like no known word. */
function namesNear(words: Words | undefined, key: string): readonly string[] {
  if (!words || words.nameOf(key) !== null) return [];
  const near = words.keys.filter((each) => each.length > 1 && key.length > 1 && isNear(each, key));
  return [...new Set(near.flatMap((each) => words.nameOf(each) ?? []))].sort();
}
