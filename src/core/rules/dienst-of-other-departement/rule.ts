import { entriesIn } from '#core/plan/entriesIn';
import type { Plan } from '#core/plan/Plan';
import { DepartementNames } from '#core/rules/DepartementNames';
import type { Rule } from '#core/rules/Rule';
import { isCellError } from '#core/values/cellError';
import { codeKey } from '#core/values/code';
import { remembered } from '#core/values/remembered';
import { editOfElement } from '#core/edits/editOf';
import { elementWhere, isOwnCell } from '#core/rules/where';
import { named, OUTVOTED_EN, OUTVOTED_NL, worded } from '#core/rules/saying';

/** A row that names a departement, and a dienst of another one. */
export const dienstOfOtherDepartement: Rule = {
  id: 'dienst-of-other-departement',
  severity: 'warning',
  lists: ['diensten', 'departementen'],
  prepare(plan) {
    const departementen = departementenOfDiensten(plan);
    if (departementen.size === 0) return {};
    const names = new DepartementNames(plan);
    const keyOf = remembered(codeKey);
    return {
      element(index, report) {
        const element = plan.elements[index]!;
        const { code, title, dienst, departement } = element;
        const own = departementen.get(keyOf(dienst));
        if (!own || own.includes(departement) || isAmong(departement, own, names.keysIn(departement))) return;
        const [at, other] = [elementWhere(plan, element, 'dienst'), elementWhere(plan, element, 'departement')];
        report({
          where: at, element: code, related: [other], data: { code, title, value: dienst, departement, own: own.join(', ') },
          fixes: own.length === 1 && isOwnCell(plan, other)
            ? [{ id: 'departement', isSafe: false, data: { departement: own[0]! }, edits: [editOfElement(plan, element, { column: other.column, expected: departement, value: own[0]! })] }] : [],
        });
      },
    };
  },
  words: {
    nl: {
      title: 'Dienst van een ander departement',
      message: ({ code, title, value, departement, own, users }) => (users ? `${String(value)} staat op de lijst bij ${worded('departement', own)}, maar alle ${String(users)} rijen van die dienst zeggen ${String(departement)}.` : `${named(code, title) || 'Deze rij'} hoort bij ${worded('departement', departement)}, maar ${String(value)} is een dienst van ${String(own)}.`),
      why: () => 'De mensen en middelen tellen dan bij het ene departement in het overzicht per departement, en bij het andere in dat per dienst.',
      todo: ({ users }) => (users ? 'Verbeter het departement op de lijst, of in de rijen die iets anders zeggen.' : 'Verbeter de dienst of het departement; werken er twee departementen samen, laat dan Departement leeg.'),
      fixes: { departement: ({ departement }) => `Maak het departement ${String(departement)}`, outvoted: OUTVOTED_NL },
    },
    en: {
      title: 'Service of another department',
      message: ({ code, title, value, departement, own, users }) => (users ? `${String(value)} stands on the list under department ${String(own)}, but all ${String(users)} rows of that service say ${String(departement)}.` : `${named(code, title) || 'This row'} belongs to department ${String(departement)}, but ${String(value)} is a service of ${String(own)}.`),
      why: () => 'The people and means then count under one department in the overview by department, and under another in that by service.',
      todo: ({ users }) => (users ? 'Correct the department on the list, or in the rows that say something else.' : 'Correct the service or the department; where two departments work together, leave Departement empty.'),
      fixes: { departement: ({ departement }) => `Make the department ${String(departement)}`, outvoted: OUTVOTED_EN },
    },
  },
};

/** The departementen that have a dienst of each name; a dienst whose departement is not told is left out. */
function departementenOfDiensten({ lists: { diensten } }: Plan): ReadonlyMap<string, readonly string[]> {
  const found = new Map<string, string[]>();
  for (const { key, departement } of entriesIn(diensten)) if (departement !== '') found.set(key, [...found.get(key) ?? [], departement]);
  return found;
}

/** Whether a row names one of these, beside others or not; one that is on no list is a finding of its own. An error of Excel's may be any of them. */
function isAmong(departement: string, own: readonly string[], named: readonly string[] | null): boolean {
  return named === null || named.length === 0 || own.some((name) => isCellError(name) || named.includes(codeKey(name))) || isCellError(departement);
}
