import { findEntry, hasEntries } from '#core/plan/entriesIn';
import type { Plan } from '#core/plan/Plan';
import { effective } from '#core/plan/inherit';
import { compareLines } from '#core/plan/lineOrder';
import type { Rule } from '#core/rules/Rule';
import { AARDEN } from '#core/values/aard';
import { formatVte } from '#core/values/vte';
import { hasColumn } from '#core/rules/hasColumn';
import { lineWhere } from '#core/rules/where';
import { named } from '#core/rules/saying';

const VTE = AARDEN.indexOf('VTE');

/** People of whom nobody can say which dienst they work for: one finding for each action, at its first such row. */
export const vteWithoutDienst: Rule = {
  id: 'vte-without-dienst',
  severity: 'warning',
  lists: ['diensten', 'kostenplaatsen'],
  prepare(plan, links) {
    const { diensten, kostenplaatsen } = plan.lists;
    if (!hasEntries(diensten)) return {};
    const isServiceless = createServiceless(plan);
    return {
      element(index, report) {
        const line = links.lines.least(index, isServiceless, (a, b) => compareLines(plan, a, b));
        const element = plan.elements[index]!;
        if (line < 0 || effective(plan, index, 'dienst') !== '' || !(kostenplaatsen.isPresent || hasColumn(plan, element, 'dienst'))) return;
        const { code, title } = element;
        const kostenplaats = plan.means.kostenplaats.values[plan.means.kostenplaats.ids[line]!]!;
        report({ where: lineWhere(plan, line, 'kostenplaats'), element: code, data: { code, title, value: kostenplaats, staff: firstStaff(plan, line) } });
      },
    };
  },
  words: {
    nl: {
      title: 'Mensen zonder dienst',
      message: ({ code, title, value, staff }) => `${formatVte(Number(staff), 'nl')} van ${named(code, title)} op kostenplaats ${String(value)} hoort bij geen dienst.`,
      why: () => 'Elke medewerker werkt voor een dienst: zonder kan niemand nagaan of er genoeg mensen zijn.',
      todo: () => 'Vul de dienst in bij de actie, bij de doelstelling erboven of bij de kostenplaats.',
      fixes: {},
    },
    en: {
      title: 'People without a service',
      message: ({ code, title, value, staff }) => `${formatVte(Number(staff), 'en')} of ${named(code, title)} on cost centre ${String(value)} belongs to no service.`,
      why: () => 'Every colleague works for a service: without one nobody can tell whether there are enough people.',
      todo: () => 'Fill in the service at the action, at the objective above or at the cost centre.',
      fixes: {},
    },
  },
};

/** A line with people on a kostenplaats that names no dienst; one that is missing or unknown is a finding of its own. */
function createServiceless(plan: Plan): (line: number) => boolean {
  const { means, lists: { kostenplaatsen } } = plan;
  const { ids, keys } = means.kostenplaats;
  const known: boolean[] = [];
  const isWithout = (id: number): boolean => id !== 0 && (!kostenplaatsen.isPresent || findEntry(kostenplaatsen, keys[id]!)?.dienst === '');
  return (line) => means.aard[line] === VTE && (known[ids[line]!] ??= isWithout(ids[line]!)) && firstStaff(plan, line) > 0;
}

/** Hundredths in the first year that has any. */
function firstStaff({ means, years }: Plan, line: number): number {
  const first = years.findIndex((_, year) => means.amounts[line * years.length + year] !== 0);
  return first < 0 ? 0 : means.amounts[line * years.length + first]!;
}
