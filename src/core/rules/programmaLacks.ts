import type { Field } from '#core/layout/Layout';
import type { Plan, Programma } from '#core/plan/Plan';
import type { Checks, Data } from '#core/rules/Rule';
import { entryWhere, isOwnCell } from '#core/rules/where';

/**
 * The check that four rules share: something that makes a programme one is not on its row. `lacking` gives what the
 * words name, or null where nothing is lacking. A list without the column says nothing of it.
 */
export function programmaLacks(plan: Plan, field: Field, lacking: (programma: Programma) => Data | null): Checks {
  return {
    entries: {
      programmas(entry, report) {
        const programma = plan.lists.programmas.entries[entry]!;
        const where = entryWhere(plan, programma, field);
        const data = isOwnCell(plan, where) ? lacking(programma) : null;
        if (data) report({ where, element: programma.code, data: { code: programma.code, title: programma.title, ...data } });
      },
    },
  };
}
