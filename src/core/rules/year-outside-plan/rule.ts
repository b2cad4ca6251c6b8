import type { Rule } from '#core/rules/Rule';
import { periodText, planPeriod } from '#core/rules/period';
import { elementWhere } from '#core/rules/where';
import { yearOutside } from '#core/rules/yearOutside';
import { named } from '#core/rules/saying';

/** A period that has no year in common with the plan, or reaches absurdly far beyond it. */
export const yearOutsidePlan: Rule = {
  id: 'year-outside-plan',
  severity: 'warning',
  prepare(plan) {
    // Where no sheet tells years, none is outside of them.
    const years = planPeriod(plan);
    return {
      element(index, report) {
        const element = plan.elements[index]!;
        const found = yearOutside(plan, element);
        if (!found) return;
        report({
          where: elementWhere(plan, element, found.field), element: element.code,
          data: { code: element.code, title: element.title, value: found.jaar, field: found.field, plan: periodText(years!) },
        });
      },
    };
  },
  words: {
    nl: {
      title: 'Jaar buiten het plan',
      message: ({ code, title, value, field, plan }) => `${named(code, title) || 'Deze rij'} ${field === 'from' ? 'begint' : 'eindigt'} in ${String(value)}; het plan loopt ${String(plan).includes('-') ? `van ${String(plan).replace('-', ' tot en met ')}` : `enkel in ${String(plan)}`}.`,
      why: () => 'Wat buiten de jaren van het plan valt, kan in dit plan geen mensen of middelen hebben.',
      todo: ({ field }) => `Verbeter het jaar in de kolom ${field === 'from' ? 'Van' : 'Tot'}, of haal de rij uit dit plan.`,
      fixes: {},
    },
    en: {
      title: 'Year outside the plan',
      message: ({ code, title, value, field, plan }) => `${named(code, title) || 'This row'} ${field === 'from' ? 'begins' : 'ends'} in ${String(value)}; the plan runs ${String(plan).includes('-') ? `from ${String(plan).replace('-', ' to ')}` : `in ${String(plan)} only`}.`,
      why: () => 'What falls outside the years of the plan can have no people or means in it.',
      todo: ({ field }) => `Correct the year in the column ${field === 'from' ? 'Van' : 'Tot'}, or take the row out of this plan.`,
      fixes: {},
    },
  },
};
