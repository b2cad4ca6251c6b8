import type { Rule } from '#core/rules/Rule';
import { firstOfCode, repeatedDraft } from '#core/rules/repeatedEntry';
import { named } from '#core/rules/saying';

/** A budget position that stands on the list more than once: every row but the first, which is the one that counts. */
export const budgetplaatsDuplicate: Rule = {
  id: 'budgetplaats-duplicate',
  severity: 'warning',
  lists: ['budgetplaatsen'],
  prepare(plan) {
    return { entries: { budgetplaatsen: (index, report) => {
      const entry = plan.lists.budgetplaatsen.entries[index]!;
      const first = firstOfCode(plan, 'budgetplaatsen', entry);
      if (first) report(repeatedDraft(plan, entry, first));
    } } };
  },
  words: {
    nl: {
      title: 'Budgetplaats staat twee keer in de lijst',
      message: ({ value, title, otherTitle, nearestCell }) => `Budgetplaats ${named(value, title)} staat al in de lijst, in ${String(nearestCell)}${otherTitle === title ? '' : `, als “${String(otherTitle)}”`}.`,
      why: () => 'Alleen de eerste rij telt: het budget op deze rij is nergens meegerekend.',
      todo: () => 'Zet de budgetten samen op een rij, of geef deze rij haar eigen code.',
      fixes: {},
    },
    en: {
      title: 'Budget position stands on the list twice',
      message: ({ value, title, otherTitle, nearestCell }) => `Budget position ${named(value, title)} is on the list already, in ${String(nearestCell)}${otherTitle === title ? '' : `, as “${String(otherTitle)}”`}.`,
      why: () => 'Only the first row counts: the budget on this row is counted nowhere.',
      todo: () => 'Put the budgets together on one row, or give this row a code of its own.',
      fixes: {},
    },
  },
};
