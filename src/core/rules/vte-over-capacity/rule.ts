import { entriesIn } from '#core/plan/entriesIn';
import type { Dienst } from '#core/plan/Plan';
import type { Rule } from '#core/rules/Rule';
import { formatVte } from '#core/values/vte';
import { largestAmounts } from '#core/rules/largestAmounts';
import { entryWhere, isOwnCell } from '#core/rules/where';

/** A dienst that plans more people in a year than it has: one finding for each dienst, at the first such year. */
export const vteOverCapacity: Rule = {
  id: 'vte-over-capacity',
  severity: 'warning',
  lists: ['diensten'],
  prepare(plan, links) {
    const { diensten } = plan.lists;
    if (!entriesIn(diensten).some(({ capaciteit }) => capaciteit.some((staff) => staff !== null))) return {};
    const sums = links.sums.of('diensten');
    const where = (dienst: Dienst, jaar: number) => {
      const own = entryWhere(plan, dienst, 'bedrag', jaar);
      return isOwnCell(plan, own) ? own : entryWhere(plan, dienst, 'capaciteit');
    };
    return {
      entries: {
        diensten(entry, report) {
          const dienst = diensten.entries[entry]!;
          const over = plan.years.map((_, year) => year).filter((year) => sums.sum(entry, 'VTE', 'U', year) > (dienst.capaciteit[year] ?? Infinity));
          const [first, ...others] = over.map((year) => ({ year, jaar: plan.years[year]! }));
          if (!first) return;
          report({
            where: where(dienst, first.jaar), element: '', related: [...others.map(({ jaar }) => where(dienst, jaar)), ...largestAmounts(plan, sums, { entry, year: first.year, aarden: ['VTE'] })],
            data: { value: dienst.code, jaar: first.jaar, planned: sums.sum(entry, 'VTE', 'U', first.year), capaciteit: dienst.capaciteit[first.year] ?? 0, others: others.map(({ jaar }) => jaar).join(', ') },
          });
        },
      },
    };
  },
  words: {
    nl: {
      title: 'Meer mensen gepland dan de dienst heeft',
      message: ({ value, jaar, planned, capaciteit, others }) => `${String(value)} plant ${formatVte(Number(planned), 'nl')} in ${String(jaar)}, en heeft er ${formatVte(Number(capaciteit), 'nl')}${others ? `; ook in ${String(others)} is het te veel` : ''}.`,
      why: () => 'Mensen die er niet zijn, kunnen geen acties uitvoeren: het plan belooft meer dan de dienst aankan.',
      todo: () => 'Verminder of verschuif de VTE van de acties van deze dienst, of pas haar capaciteit aan als ze mag aanwerven.',
      fixes: {},
    },
    en: {
      title: 'More people planned than the service has',
      message: ({ value, jaar, planned, capaciteit, others }) => `${String(value)} plans ${formatVte(Number(planned), 'en')} in ${String(jaar)}, and has ${formatVte(Number(capaciteit), 'en')}${others ? `; also in ${String(others)} it is too much` : ''}.`,
      why: () => 'People who are not there cannot carry out actions: the plan promises more than the service can do.',
      todo: () => 'Lower or move the FTE of the actions of this service, or change its capacity where it may recruit.',
      fixes: {},
    },
  },
};
