import type { Rule } from '#core/rules/Rule';
import { unknownListCode } from '#core/rules/unknownListCode';
import { didYouMeanEn, didYouMeanNl, named, REPLACE_EN, REPLACE_NL } from '#core/rules/saying';

/** A cost centre that is not on the list. */
export const kostenplaatsUnknown: Rule = {
  id: 'kostenplaats-unknown',
  severity: 'error',
  lists: ['kostenplaatsen'],
  prepare: (plan, links) => unknownListCode(plan, 'kostenplaats', plan.lists.kostenplaatsen, links.asked.askerOf('kostenplaatsen')),
  words: {
    nl: {
      title: 'Kostenplaats onbekend',
      message: ({ value, code, title }) => `Kostenplaats ${String(value)}${code ? ` bij ${named(code, title)}` : ''} staat niet in de lijst.`,
      why: () => 'De middelen op deze rij horen dan bij geen enkele dienst, en de boekhouding kan ze niet overnemen.',
      todo: (data) => `Kies een kostenplaats uit de lijst, of voeg ${String(data.value)} eraan toe.${didYouMeanNl(data)}`,
      fixes: { replace: REPLACE_NL },
    },
    en: {
      title: 'Cost centre unknown',
      message: ({ value, code, title }) => `Cost centre ${String(value)}${code ? ` of ${named(code, title)}` : ''} is not on the list.`,
      why: () => 'The means on this row then belong to no service, and accounting cannot take them over.',
      todo: (data) => `Choose a cost centre from the list, or add ${String(data.value)} to it.${didYouMeanEn(data)}`,
      fixes: { replace: REPLACE_EN },
    },
  },
};
