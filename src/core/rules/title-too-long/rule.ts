import type { Rule } from '#core/rules/Rule';
import { elementWhere } from '#core/rules/where';
import { named } from '#core/rules/saying';

/** Characters of a short description that the digital report to the Flemish government shows (BBC); what is longer is silently left out. */
const LONGEST = 100;
/** What the words show of a title that is too long. */
const SHOWN = 60;

/** A title that is longer than the digital report shows. */
export const titleTooLong: Rule = {
  id: 'title-too-long',
  severity: 'warning',
  prepare: (plan) => ({
    element(index, report) {
      const element = plan.elements[index]!;
      const { length } = element.title;
      if (length <= LONGEST) return;
      report({
        where: elementWhere(plan, element, 'title'), element: element.code,
        data: { code: element.code, title: `${element.title.slice(0, SHOWN).trim()}…`, length, lost: `${element.title.slice(LONGEST).trim().slice(0, SHOWN)}` },
      });
    },
  }),
  words: {
    nl: {
      title: 'Titel te lang',
      message: ({ code, title, length }) => `De titel van ${named(code, title)} telt ${String(length)} tekens; er worden er hoogstens ${LONGEST} getoond.`,
      why: ({ lost }) => `De digitale rapportering laat weg wat langer is, zonder het te zeggen: “${String(lost)}” valt weg.`,
      todo: () => 'Kort de titel in, en zet de rest in de omschrijving.',
      fixes: {},
    },
    en: {
      title: 'Title too long',
      message: ({ code, title, length }) => `The title of ${named(code, title)} has ${String(length)} characters; at most ${LONGEST} are shown.`,
      why: ({ lost }) => `The digital report leaves out what is longer, and does not say so: “${String(lost)}” is lost.`,
      todo: () => 'Shorten the title, and put the rest in the description.',
      fixes: {},
    },
  },
};
