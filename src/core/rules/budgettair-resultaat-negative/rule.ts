import type { Rule } from '#core/rules/Rule';
import { formatCents } from '#core/values/money';
import { SECTIES } from '#core/values/sectie';
import { Balans } from '#core/rules/Balans';
import { entryWhere } from '#core/rules/where';

/**
 * The available budget result of a year below nought: what was carried over, and all that came in and went out since.
 * Law: state balance in every year (BBC). Weighed only where the list of budget positions has every part, the result
 * carried over among them, and the plan has receipts.
 */
export const budgettairResultaatNegative: Rule = {
  id: 'budgettair-resultaat-negative',
  severity: 'error',
  lists: ['budgetplaatsen'],
  prepare(plan, links) {
    const balans = new Balans(plan, links);
    const carried = balans.position('overdracht');
    if (!carried) return {};
    return { whole: (report) => {
      if (!balans.has('exploitatie', 'investeringen', 'financiering') || !balans.hasReceipts()) return;
      let result = 0;
      for (const [year, jaar] of plan.years.entries()) {
        result += SECTIES.reduce((sum, sectie) => sum + balans.balance(sectie, year), 0);
        if (result < 0) report({ where: entryWhere(plan, carried, 'bedrag', jaar), element: '', data: { jaar, result } });
      }
    } };
  },
  words: {
    nl: {
      title: 'Geen toestandsevenwicht',
      message: ({ jaar, result }) => `Het beschikbaar budgettair resultaat van ${String(jaar)} is negatief: ${formatCents(Number(result), 'nl')}.`,
      why: () => 'Het moet in elk jaar van het plan nul of meer zijn: wat overgedragen is en al wat er sindsdien binnenkomt, moet volstaan voor al wat er uitgaat.',
      todo: ({ jaar }) => `Verminder of verschuif uitgaven tot en met ${String(jaar)}, of voorzie meer ontvangsten of financiering.`,
      fixes: {},
    },
    en: {
      title: 'No state balance',
      message: ({ jaar, result }) => `The available budget result of ${String(jaar)} is negative: ${formatCents(Number(result), 'en')}.`,
      why: () => 'It must be nought or more in every year of the plan: what was carried over and all that comes in since must suffice for all that goes out.',
      todo: ({ jaar }) => `Lower or move expenses up to ${String(jaar)}, or provide more receipts or financing.`,
      fixes: {},
    },
  },
};
