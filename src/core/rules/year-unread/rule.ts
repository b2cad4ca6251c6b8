import { elementWhere, entryWhere } from '#core/rules/where';
import type { Rule } from '#core/rules/Rule';
import { unreadYear, unreadYearOf } from '#core/rules/unreadYear';

const FIELDS = ['from', 'to'] as const;

/** A first or last year that cannot be read: whatever it was to limit is limited by nothing. */
export const yearUnread: Rule = {
  id: 'year-unread',
  severity: 'warning',
  lists: ['kostenplaatsen'],
  prepare: (plan, links) => ({
    element(index, report) {
      const element = plan.elements[index]!;
      for (const field of FIELDS) {
        const value = unreadYearOf(plan, links, element, field);
        if (value !== null) report({ where: elementWhere(plan, element, field), element: element.code, data: { value, code: element.code, title: element.title, side: field } });
      }
    },
    entries: { kostenplaatsen(index, report) {
      const entry = plan.lists.kostenplaatsen.entries[index]!;
      for (const field of FIELDS) {
        const value = entry[field] === null ? unreadYear(plan, entryWhere(plan, entry, field)) : null;
        if (value !== null) report({ where: entryWhere(plan, entry, field), element: '', data: { value, code: entry.code, title: entry.title, side: field } });
      }
    } },
  }),
  words: {
    nl: {
      title: 'Jaartal niet leesbaar',
      message: ({ value, code, title, side }) => `“${String(value)}” is geen jaartal, dus ${[code, title].filter(Boolean).join(' ') || 'deze rij'} heeft geen ${side === 'from' ? 'eerste' : 'laatste'} jaar.`,
      why: () => 'Wat geen jaartal is, telt als niet ingevuld: dan gaat niets na of acties, bedragen en kostenplaatsen binnen hun periode blijven.',
      todo: () => 'Typ een jaartal van 1990 tot 2100 of een datum, of maak de cel leeg.',
      fixes: {},
    },
    en: {
      title: 'Year cannot be read',
      message: ({ value, code, title, side }) => `“${String(value)}” is no year, so ${[code, title].filter(Boolean).join(' ') || 'this row'} has no ${side === 'from' ? 'first' : 'last'} year.`,
      why: () => 'What is no year counts as not filled in: then nothing checks whether actions, amounts and cost centres stay within their period.',
      todo: () => 'Type a year from 1990 to 2100 or a date, or empty the cell.',
      fixes: {},
    },
  },
};
