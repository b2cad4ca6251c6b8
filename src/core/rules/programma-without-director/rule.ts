import type { Rule } from '#core/rules/Rule';
import { programmaLacks } from '#core/rules/programmaLacks';
import { named } from '#core/rules/saying';

/** A programme that nobody directs. */
export const programmaWithoutDirector: Rule = {
  id: 'programma-without-director',
  severity: 'warning',
  lists: ['programmas'],
  prepare: (plan) => programmaLacks(plan, 'regisseur', ({ regisseur }) => (regisseur === '' ? {} : null)),
  words: {
    nl: {
      title: 'Programma zonder regisseur',
      message: ({ code, title }) => `Programma ${named(code, title)} heeft geen programmaregisseur.`,
      why: () => 'De regisseur houdt een programma over alle departementen heen samen: zonder is niemand aanspreekbaar.',
      todo: () => 'Vul de naam in de kolom Programmaregisseur in.',
      fixes: {},
    },
    en: {
      title: 'Programme without a director',
      message: ({ code, title }) => `Programme ${named(code, title)} has no director.`,
      why: () => 'The director holds a programme together across all departments: without one nobody answers for it.',
      todo: () => 'Fill in the name in the column Programmaregisseur.',
      fixes: {},
    },
  },
};
