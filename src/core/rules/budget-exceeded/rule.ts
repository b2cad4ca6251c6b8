import { isBudgetKnown } from '#core/plan/isBudgetKnown';
import type { Rule } from '#core/rules/Rule';
import { AARDEN, type Aard } from '#core/values/aard';
import { formatCents } from '#core/values/money';
import { largestAmounts } from '#core/rules/largestAmounts';
import { entryWhere } from '#core/rules/where';
import { named } from '#core/rules/saying';

/** What weighs on a budget: all that is spent, whatever its kind. */
const SPENT: readonly Aard[] = AARDEN.filter((aard) => aard !== 'VTE' && aard !== 'afschrijving');

/** More money planned on a budget position in a year than was voted for it; to the cent. A position without any budget has none to exceed. */
export const budgetExceeded: Rule = {
  id: 'budget-exceeded',
  severity: 'error',
  lists: ['budgetplaatsen'],
  prepare(plan, links) {
    const { entries } = plan.lists.budgetplaatsen;
    const sums = links.sums.of('budgetplaatsen');
    return { entries: { budgetplaatsen: (index, report) => {
      const entry = entries[index]!;
      if (entry.budget.every((cents) => cents === 0)) return;
      for (const [year, budget] of entry.budget.entries()) {
        const planned = SPENT.reduce((sum, aard) => sum + sums.sum(index, aard, 'U', year), 0);
        if (planned <= budget) continue;
        if (!isBudgetKnown(plan, entry, plan.years[year]!)) continue;
        report({
          where: entryWhere(plan, entry, 'bedrag', plan.years[year]!), element: '', related: largestAmounts(plan, sums, { entry: index, year, aarden: SPENT }),
          data: { value: entry.code, title: entry.title, jaar: plan.years[year]!, budget, planned, over: planned - budget },
        });
      }
    } } };
  },
  words: {
    nl: {
      title: 'Budget overschreden',
      message: ({ value, title, jaar, budget, planned, over }) => `Op budgetplaats ${named(value, title)} is voor ${String(jaar)} ${formatCents(Number(planned), 'nl')} gepland: ${formatCents(Number(over), 'nl')} meer dan het budget van ${formatCents(Number(budget), 'nl')}.`,
      why: () => 'Wat boven het budget gepland is, kan niet vastgelegd worden zolang de raad het niet toestaat.',
      todo: () => 'Verminder of verschuif de bedragen op deze budgetplaats, of vraag een hoger budget.',
      fixes: {},
    },
    en: {
      title: 'Budget exceeded',
      message: ({ value, title, jaar, budget, planned, over }) => `On budget position ${named(value, title)} ${formatCents(Number(planned), 'en')} is planned for ${String(jaar)}: ${formatCents(Number(over), 'en')} more than the budget of ${formatCents(Number(budget), 'en')}.`,
      why: () => 'What is planned above the budget cannot be committed as long as the council does not allow it.',
      todo: () => 'Lower or move the amounts on this budget position, or ask for a larger budget.',
      fixes: {},
    },
  },
};
