import type { Programma } from '#core/plan/Plan';
import type { Rule } from '#core/rules/Rule';
import { DepartementNames } from '#core/rules/DepartementNames';
import { programmaLacks } from '#core/rules/programmaLacks';
import { named } from '#core/rules/saying';

/** A programme with fewer than two steering departements. */
export const programmaNeedsTwoDepartementen: Rule = {
  id: 'programma-needs-two-departementen',
  severity: 'warning',
  lists: ['departementen', 'programmas'],
  prepare(plan) {
    const names = new DepartementNames(plan);
    return programmaLacks(plan, 'stuurdepartementen', (programma) => (isSteeredByTwo(programma, names) ? null : { value: programma.stuurdepartementen[0] ?? '' }));
  },
  words: {
    nl: {
      title: 'Programma met minder dan twee stuurdepartementen',
      message: ({ code, title, value }) => `Programma ${named(code, title)} heeft ${value ? `maar één stuurdepartement: ${String(value)}` : 'geen stuurdepartementen'}.`,
      why: () => 'Wat één departement alleen doet, is geen programma maar een strategische doelstelling van dat departement.',
      todo: () => 'Vul minstens twee stuurdepartementen in, gescheiden door een puntkomma.',
      fixes: {},
    },
    en: {
      title: 'Programme with fewer than two steering departments',
      message: ({ code, title, value }) => `Programme ${named(code, title)} has ${value ? `only ${String(value)} as` : 'no'} steering department.`,
      why: () => 'What one department does alone is no programme but a strategic objective of that department.',
      todo: () => 'Fill in at least two steering departments, parted by a semicolon.',
      fixes: {},
    },
  },
};

/** Two, or one text that names two of the list; what is mistyped is a finding of its own. */
function isSteeredByTwo({ stuurdepartementen }: Programma, names: DepartementNames): boolean {
  if (stuurdepartementen.length !== 1) return stuurdepartementen.length > 1;
  const [text] = stuurdepartementen as readonly [string];
  return names.isMistyped(text) || (names.keysIn(text) ?? []).length > 1;
}
