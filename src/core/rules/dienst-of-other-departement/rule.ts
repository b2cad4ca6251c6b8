import type { Plan } from '#core/plan/Plan';
import type { Rule } from '#core/rules/Rule';
import { isCellError } from '#core/values/cellError';
import { createKeyMemory } from '#core/values/code';
import { editOfElement } from '#core/edits/editOf';
import { elementWhere, isOwnCell } from '#core/rules/where';
import { named } from '#core/rules/saying';

/** A row that names a departement, and a dienst of another one. */
export const dienstOfOtherDepartement: Rule = {
  id: 'dienst-of-other-departement',
  severity: 'warning',
  lists: ['diensten'],
  prepare(plan) {
    const departementen = departementenOfDiensten(plan);
    if (departementen.size === 0) return {};
    const keyOf = createKeyMemory();
    return {
      element(index, report) {
        const element = plan.elements[index]!;
        const { code, title, dienst, departement } = element;
        const own = departementen.get(keyOf(dienst));
        if (!own || own.includes(departement) || isAmong(departement, own, keyOf)) return;
        const other = elementWhere(plan, element, 'departement');
        report({
          where: elementWhere(plan, element, 'dienst'), element: code, related: [other], data: { code, title, value: dienst, departement, own: own.join(', ') },
          fixes: own.length === 1 && isOwnCell(plan, other)
            ? [{ id: 'departement', isSafe: false, data: { departement: own[0]! }, edits: [editOfElement(plan, element, { column: other.column, expected: departement, value: own[0]! })] }] : [],
        });
      },
    };
  },
  words: {
    nl: {
      title: 'Dienst van een ander departement',
      message: ({ code, title, value, departement, own }) => `${named(code, title) || 'Deze rij'} hoort bij departement ${String(departement)}, maar ${String(value)} is een dienst van ${String(own)}.`,
      why: () => 'De mensen en middelen tellen dan bij het ene departement in het overzicht per departement, en bij het andere in dat per dienst.',
      todo: () => 'Verbeter de dienst of het departement; werken er twee departementen samen, laat dan Departement leeg.',
      fixes: { departement: ({ departement }) => `Maak het departement ${String(departement)}` },
    },
    en: {
      title: 'Service of another department',
      message: ({ code, title, value, departement, own }) => `${named(code, title) || 'This row'} belongs to department ${String(departement)}, but ${String(value)} is a service of ${String(own)}.`,
      why: () => 'The people and means then count under one department in the overview by department, and under another in that by service.',
      todo: () => 'Correct the service or the department; where two departments work together, leave Departement empty.',
      fixes: { departement: ({ departement }) => `Make the department ${String(departement)}` },
    },
  },
};

/** The departementen that have a dienst of each name; a dienst whose departement is not told is left out. */
function departementenOfDiensten({ lists: { diensten } }: Plan): ReadonlyMap<string, readonly string[]> {
  const found = new Map<string, string[]>();
  for (const { key, departement } of diensten.entries) if (departement !== '') found.set(key, [...found.get(key) ?? [], departement]);
  return found;
}

/** Nothing, or an error of Excel's, may be any of them. */
function isAmong(departement: string, own: readonly string[], keyOf: (name: string) => string): boolean {
  return departement === '' || own.some((name) => keyOf(name) === keyOf(departement)) || [departement, ...own].some(isCellError);
}
