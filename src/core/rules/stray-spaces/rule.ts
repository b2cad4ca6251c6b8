import type { Field } from '#core/layout/Layout';
import type { Rule } from '#core/rules/Rule';
import { tidyCode } from '#core/values/code';
import { hasStrayBlanks } from '#core/values/oddText';
import { codeOfRow, editOfCell } from '#core/rules/rowCells';

/** Short texts, in which a blank too many is never meant. */
const SHORT: ReadonlySet<Field> = new Set([
  'code', 'niveau', 'title', 'parent', 'hsd', 'programma', 'project', 'beleidsnota', 'departement', 'dienst', 'owner', 'prioritair', 'element', 'kostenplaats', 'budgetplaats', 'aard', 'richting',
]);

/** Blanks before, behind or doubled in a code, a name or a title, or ones that are not to be seen. */
export const straySpaces: Rule = {
  id: 'stray-spaces',
  severity: 'info',
  prepare(plan) {
    return { texts: {
      isAbout: ({ field }) => SHORT.has(field),
      isOddOnly: true,
      passes: hasStrayBlanks,
      check({ place, layout, text }, report) {
        const tidy = tidyCode(text);
        report({
          where: { ...place, column: layout.column, field: layout.field }, element: codeOfRow(plan, place), data: { shown: shown(text), header: layout.header },
          fixes: tidy === '' ? [] : [{ id: 'tidy', isSafe: true, data: { tidy }, edits: [editOfCell(plan, place, layout, text, tidy)] }],
        });
      },
    } };
  },
  words: {
    nl: {
      title: 'Spaties te veel',
      message: ({ shown: text, header }) => `In “${String(text)}” (kolom “${String(header)}”) staan spaties te veel: ze zijn hier met · getoond.`,
      why: () => 'Dit plan kijkt erdoor, maar filters, draaitabellen en opzoekformules van Excel zien twee verschillende teksten.',
      todo: () => 'Haal de overtollige spaties weg.',
      fixes: { tidy: ({ tidy }) => `Maak er “${String(tidy)}” van` },
    },
    en: {
      title: 'Stray spaces',
      message: ({ shown: text, header }) => `In “${String(text)}” (column “${String(header)}”) there are spaces too many: they are shown here as ·.`,
      why: () => 'This plan looks through them, but filters, pivot tables and look-ups of Excel see two different texts.',
      todo: () => 'Take the stray spaces away.',
      fixes: { tidy: ({ tidy }) => `Make it “${String(tidy)}”` },
    },
  },
};

const LONGEST = 60;

function shown(text: string): string {
  const marked = text.replace(/^\s+|\s+$|[\t\u00a0\u2000-\u200d\u202f\u2060\u3000\ufeff]| {2,}/gu, (blanks) => '·'.repeat(blanks.length));
  return marked.length <= LONGEST ? marked : `${marked.slice(0, LONGEST)}…`;
}
