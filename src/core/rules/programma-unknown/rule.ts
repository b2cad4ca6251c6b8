import type { Rule } from '#core/rules/Rule';
import { unknownReference } from '#core/rules/unknownReference';
import { didYouMeanEn, didYouMeanNl, named, REPLACE_EN, REPLACE_NL } from '#core/rules/saying';

/** A code in the column Programma that is no programme of this plan. */
export const programmaUnknown: Rule = {
  id: 'programma-unknown',
  severity: 'error',
  prepare: (plan, links) => unknownReference(plan, links, 'programma'),
  words: {
    nl: {
      title: 'Programma onbekend',
      message: ({ code, title, value }) => `${named(code, title) || 'Deze rij'} verwijst naar programma ${String(value)}, maar dat staat niet in de lijst.`,
      why: () => 'Alles onder deze rij telt dan bij een programma dat niet bestaat, en bij geen HSD van een programma.',
      todo: (data) => `Kies een programma uit de lijst, of voeg ${String(data.value)} eraan toe.${didYouMeanNl(data)}`,
      fixes: { replace: REPLACE_NL },
    },
    en: {
      title: 'Programme unknown',
      message: ({ code, title, value }) => `${named(code, title) || 'This row'} refers to programme ${String(value)}, which is not on the list.`,
      why: () => 'All below this row then counts under a programme that does not exist, and under no HSD of a programme.',
      todo: (data) => `Choose a programme from the list, or add ${String(data.value)} to it.${didYouMeanEn(data)}`,
      fixes: { replace: REPLACE_EN },
    },
  },
};
