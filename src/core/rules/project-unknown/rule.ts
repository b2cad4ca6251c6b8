import type { Rule } from '#core/rules/Rule';
import { unknownReference } from '#core/rules/unknownReference';
import { didYouMeanEn, didYouMeanNl, named, REPLACE_EN, REPLACE_NL } from '#core/rules/saying';

/** A code in the column Project that is no project of this plan. */
export const projectUnknown: Rule = {
  id: 'project-unknown',
  severity: 'error',
  prepare: (plan, links) => unknownReference(plan, links, 'project'),
  words: {
    nl: {
      title: 'Project onbekend',
      message: ({ code, title, value }) => `${named(code, title) || 'Deze rij'} verwijst naar project ${String(value)}, maar dat staat niet in de lijst.`,
      why: () => 'De actie telt dan bij geen enkel project en geen enkel programma dat bestaat.',
      todo: (data) => `Kies een project uit de lijst, of voeg ${String(data.value)} eraan toe.${didYouMeanNl(data)}`,
      fixes: { replace: REPLACE_NL },
    },
    en: {
      title: 'Project unknown',
      message: ({ code, title, value }) => `${named(code, title) || 'This row'} refers to project ${String(value)}, which is not on the list.`,
      why: () => 'The action then counts under no project and no programme that exists.',
      todo: (data) => `Choose a project from the list, or add ${String(data.value)} to it.${didYouMeanEn(data)}`,
      fixes: { replace: REPLACE_EN },
    },
  },
};
