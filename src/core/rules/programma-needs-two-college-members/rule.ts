import type { Rule } from '#core/rules/Rule';
import { programmaLacks } from '#core/rules/programmaLacks';
import { named } from '#core/rules/saying';

/** A programme with fewer than two members of the college. */
export const programmaNeedsTwoCollegeMembers: Rule = {
  id: 'programma-needs-two-college-members',
  severity: 'warning',
  lists: ['programmas'],
  prepare: (plan) => programmaLacks(plan, 'college', ({ college }) => (college.length < 2 ? { value: college[0] ?? '' } : null)),
  words: {
    nl: {
      title: 'Programma met minder dan twee collegeleden',
      message: ({ code, title, value }) => `Programma ${named(code, title)} heeft ${value ? `maar één collegelid: ${String(value)}` : 'geen collegeleden'}.`,
      why: () => 'Een programma is stadsbreed: minstens twee leden van het college dragen het samen.',
      todo: () => 'Vul minstens twee collegeleden in, gescheiden door een puntkomma.',
      fixes: {},
    },
    en: {
      title: 'Programme with fewer than two members of the college',
      message: ({ code, title, value }) => `Programme ${named(code, title)} has ${value ? `only one member of the college: ${String(value)}` : 'no members of the college'}.`,
      why: () => 'A programme is city-wide: at least two members of the college bear it together.',
      todo: () => 'Fill in at least two members of the college, parted by a semicolon.',
      fixes: {},
    },
  },
};
