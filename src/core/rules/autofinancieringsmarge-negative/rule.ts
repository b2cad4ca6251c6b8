import type { Rule } from '#core/rules/Rule';
import { formatCents } from '#core/values/money';
import { Balans } from '#core/rules/Balans';
import { entryWhere } from '#core/rules/where';

/**
 * The self-financing margin below nought in the last year of the plan: the operating balance less the net periodic
 * repayments. Law: structural balance (BBC), in the last year only. Weighed only where the list of budget positions
 * tells operation and repayments apart, and the plan has receipts.
 */
export const autofinancieringsmargeNegative: Rule = {
  id: 'autofinancieringsmarge-negative',
  severity: 'error',
  lists: ['budgetplaatsen'],
  prepare(plan, links) {
    const balans = new Balans(plan, links);
    // The margin stands where the repayments are voted; where lines alone name them, where the operation is.
    const place = balans.position('aflossingen') ?? balans.position('exploitatie');
    const year = plan.years.length - 1;
    if (!place || year < 0) return {};
    return { whole: (report) => {
      if (!balans.has('aflossingen', 'exploitatie')) return;
      const [exploitatie, aflossingen] = [balans.balance('exploitatie', year), -balans.balance('aflossingen', year)];
      const marge = exploitatie - aflossingen;
      if (marge >= 0 || !balans.hasReceipts()) return;
      const jaar = plan.years[year]!;
      report({ where: entryWhere(plan, place, 'bedrag', jaar), element: '', data: { jaar, marge, exploitatie, aflossingen } });
    } };
  },
  words: {
    nl: {
      title: 'Geen structureel evenwicht',
      message: ({ jaar, marge, exploitatie, aflossingen }) => `De autofinancieringsmarge van ${String(jaar)} is negatief: ${formatCents(Number(marge), 'nl')}, met een exploitatiesaldo van ${formatCents(Number(exploitatie), 'nl')} en netto periodieke aflossingen van ${formatCents(Number(aflossingen), 'nl')}.`,
      why: () => 'In het laatste jaar van het plan moet de gewone werking genoeg overhouden om de leningen af te lossen; in een tussenliggend jaar mag het minder zijn.',
      todo: ({ jaar }) => `Zorg in ${String(jaar)} voor minder exploitatie-uitgaven, meer exploitatieontvangsten of lagere aflossingen.`,
      fixes: {},
    },
    en: {
      title: 'No structural balance',
      message: ({ jaar, marge, exploitatie, aflossingen }) => `The self-financing margin of ${String(jaar)} is negative: ${formatCents(Number(marge), 'en')}, with an operating balance of ${formatCents(Number(exploitatie), 'en')} and net periodic repayments of ${formatCents(Number(aflossingen), 'en')}.`,
      why: () => 'In the last year of the plan ordinary operation must leave enough to repay the loans; in a year before that it may be less.',
      todo: ({ jaar }) => `See to less operating expense, more operating receipts or lower repayments in ${String(jaar)}.`,
      fixes: {},
    },
  },
};
