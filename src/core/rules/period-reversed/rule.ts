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
      const where = elementWhere(plan, element, 'to');
      const first = elementWhere(plan, element, 'from');
      // A cell may hold a date or a text that speaks of the year: what stands there changes places.
      const [one, other] = [cellOf(plan, first, first.column) ?? from, cellOf(plan, where, where.column) ?? to];
      const edits = [editOfElement(plan, element, { column: first.column, expected: one, value: other }), editOfElement(plan, element, { column: where.column, expected: other, value: one })];
      report({
        where, element: element.code, related: [first], data: { code: element.code, title: element.title, value: to, from },
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
