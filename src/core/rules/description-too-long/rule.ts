import type { Rule } from '#core/rules/Rule';
import { elementWhere } from '#core/rules/where';
import { named } from '#core/rules/saying';

/** Characters of a long description that the digital report to the Flemish government shows (BBC); what is longer is silently left out. */
const LONGEST = 4000;
/** What the words show of what is lost. */
const SHOWN = 60;

/** A description that is longer than the digital report shows. */
export const descriptionTooLong: Rule = {
  id: 'description-too-long',
  severity: 'warning',
  prepare: (plan) => ({
    element(index, report) {
      const element = plan.elements[index]!;
      const { length } = element.description;
      if (length <= LONGEST) return;
      report({
        where: elementWhere(plan, element, 'description'), element: element.code,
        data: { code: element.code, title: element.title, length, lost: `${element.description.slice(LONGEST).trim().slice(0, SHOWN)}…` },
      });
    },
  }),
  words: {
    nl: {
      title: 'Omschrijving te lang',
      message: ({ code, title, length }) => `De omschrijving van ${named(code, title) || 'deze rij'} telt ${String(length)} tekens; er worden er hoogstens ${LONGEST} getoond.`,
      why: ({ lost }) => `De digitale rapportering laat weg wat langer is, zonder het te zeggen: alles vanaf “${String(lost)}” valt weg.`,
      todo: () => 'Kort de omschrijving in, of verwijs naar een document.',
      fixes: {},
    },
    en: {
      title: 'Description too long',
      message: ({ code, title, length }) => `The description of ${named(code, title) || 'this row'} has ${String(length)} characters; at most ${LONGEST} are shown.`,
      why: ({ lost }) => `The digital report leaves out what is longer, and does not say so: all from “${String(lost)}” on is lost.`,
      todo: () => 'Shorten the description, or refer to a document.',
      fixes: {},
    },
  },
};
