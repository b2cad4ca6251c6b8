import type { Plan } from '#core/plan/Plan';
import type { Jaar } from '#core/values/units';
import type { Rule } from '#core/rules/Rule';
import { editOfElement } from '#core/edits/editOf';
import { cellOf } from '#core/plan/cellOf';
import { elementWhere } from '#core/rules/where';
import { named } from '#core/rules/saying';

/** A last year before the first one. */
export const periodReversed: Rule = {
  id: 'period-reversed',
  severity: 'error',
  prepare: (plan) => ({
    element(index, report) {
      const element = plan.elements[index]!;
      const { from, to } = element;
      if (from === null || to === null || from <= to) return;
      const last = elementWhere(plan, element, 'to');
      const first = elementWhere(plan, element, 'from');
      // A cell may hold a date or a text that speaks of the year: what stands there changes places.
      const [one, two] = [cellOf(plan, first, first.column) ?? from, cellOf(plan, last, last.column) ?? to];
      const edits = [editOfElement(plan, element, { column: first.column, expected: one, value: two }), editOfElement(plan, element, { column: last.column, expected: two, value: one })];
      // Where only the first year lies outside the plan, it is that one that is wrong.
      const [where, other] = isWithin(plan, to) && !isWithin(plan, from) ? [first, last] : [last, first];
      report({
        where, element: element.code, related: [other], data: { code: element.code, title: element.title, value: to, from },
        fixes: [{ id: 'swap', isSafe: false, data: { from: to, to: from }, edits }],
      });
    },
  }),
  words: {
    nl: {
      title: 'Periode staat omgekeerd',
      message: ({ code, title, value, from }) => `${named(code, title) || 'Deze rij'} begint in ${String(from)} en eindigt al in ${String(value)}.`,
      why: () => 'Een periode die eindigt voor ze begint, heeft geen enkel jaar: geen bedrag valt erin.',
      todo: () => 'Verbeter de kolom Van of de kolom Tot.',
      fixes: { swap: ({ from, to }) => `Wissel de jaren om: ${String(from)} tot ${String(to)}` },
    },
    en: {
      title: 'Period upside down',
      message: ({ code, title, value, from }) => `${named(code, title) || 'This row'} begins in ${String(from)} and ends in ${String(value)} already.`,
      why: () => 'A period that ends before it begins has no year at all: no amount falls within it.',
      todo: () => 'Correct the column Van or the column Tot.',
      fixes: { swap: ({ from, to }) => `Swap the years: ${String(from)} to ${String(to)}` },
    },
  },
};

function isWithin({ years }: Plan, jaar: Jaar): boolean {
  return years.includes(jaar);
}
