import type { Rule } from '#core/rules/Rule';
import { unknownListCode } from '#core/rules/unknownListCode';
import { didYouMeanEn, didYouMeanNl, named, REPLACE_EN, REPLACE_NL } from '#core/rules/saying';

/** A budget position that is not on the list. */
export const budgetplaatsUnknown: Rule = {
  id: 'budgetplaats-unknown',
  severity: 'error',
  lists: ['budgetplaatsen'],
  prepare: (plan, links) => unknownListCode(plan, 'budgetplaats', plan.lists.budgetplaatsen, links.asked.askerOf('budgetplaatsen')),
  words: {
    nl: {
      title: 'Budgetplaats onbekend',
      message: ({ value, code, title }) => `Budgetplaats ${String(value)}${code ? ` bij ${named(code, title)}` : ''} staat niet in de lijst.`,
      why: () => 'Het bedrag op deze rij kan dan aan geen enkel budget getoetst worden.',
      todo: (data) => `Kies een budgetplaats uit de lijst, of voeg ${String(data.value)} eraan toe.${didYouMeanNl(data)}`,
      fixes: { replace: REPLACE_NL },
    },
    en: {
      title: 'Budget position unknown',
      message: ({ value, code, title }) => `Budget position ${String(value)}${code ? ` of ${named(code, title)}` : ''} is not on the list.`,
      why: () => 'The amount on this row can then be held against no budget.',
      todo: (data) => `Choose a budget position from the list, or add ${String(data.value)} to it.${didYouMeanEn(data)}`,
      fixes: { replace: REPLACE_EN },
    },
  },
};
