import type { Rule } from '#core/rules/Rule';
import { programmaLacks } from '#core/rules/programmaLacks';
import { named } from '#core/rules/saying';

/** A programme for which no decision is given. */
export const programmaWithoutDecision: Rule = {
  id: 'programma-without-decision',
  severity: 'warning',
  lists: ['programmas'],
  prepare: (plan) => programmaLacks(plan, 'decision', ({ decision }) => (decision === '' ? {} : null)),
  words: {
    nl: {
      title: 'Programma zonder beslissing',
      message: ({ code, title }) => `Bij programma ${named(code, title)} staat geen beslissing.`,
      why: () => 'Een strategisch programma bestaat pas door een uitdrukkelijke beslissing.',
      todo: () => 'Vul het nummer of de datum van de beslissing in de kolom Beslissing in.',
      fixes: {},
    },
    en: {
      title: 'Programme without a decision',
      message: ({ code, title }) => `No decision is given for programme ${named(code, title)}.`,
      why: () => 'A strategic programme exists only by an explicit decision.',
      todo: () => 'Fill in the number or date of the decision in the column Beslissing.',
      fixes: {},
    },
  },
};
