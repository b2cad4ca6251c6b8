import { entriesIn } from '#core/plan/entriesIn';
import type { Beleidsveld, Plan } from '#core/plan/Plan';
import type { Fix } from '#core/rules/Finding';
import type { Rule } from '#core/rules/Rule';
import { editOfEntry } from '#core/edits/editOf';
import { codeKey } from '#core/values/code';
import { FIXED } from '#core/rules/BeleidsveldCodes';
import { entryWhere } from '#core/rules/where';
import { named } from '#core/rules/saying';

/** A policy field that the list gives to two policy domains: twice under one code, or with other digits appended. */
export const beleidsveldInTwoDomains: Rule = {
  id: 'beleidsveld-in-two-domains',
  severity: 'error',
  lists: ['beleidsvelden'],
  prepare(plan) {
    const { entries } = plan.lists.beleidsvelden;
    const first = firstOfField(entriesIn(plan.lists.beleidsvelden));
    return { entries: { beleidsvelden: (index, report) => {
      const entry = entries[index]!;
      const other = first.get(fieldOf(entry.key));
      if (!other || entry.departement === '' || codeKey(entry.departement) === codeKey(other.departement)) return;
      report({
        where: entryWhere(plan, entry, 'departement'), element: '', related: [entryWhere(plan, other, 'departement')],
        data: { value: entry.departement, code: entry.code, title: entry.title, other: other.departement, otherCode: other.code },
        fixes: [fix(plan, entry, other.departement), fix(plan, other, entry.departement)],
      });
    } } };
  },
  words: {
    nl: {
      title: 'Beleidsveld in twee beleidsdomeinen',
      message: ({ value, code, title, other, otherCode }) => `Beleidsveld ${named(code, title)} staat bij beleidsdomein ${String(value)}, maar ${code === otherCode ? 'het' : String(otherCode)} staat ook bij ${String(other)}.`,
      why: () => 'Een beleidsveld hoort bij precies één beleidsdomein, ook wanneer de stad het met extra cijfers verdeelt: anders telt het in twee domeinen.',
      todo: () => 'Geef het hele beleidsveld aan één beleidsdomein.',
      fixes: { domain: ({ code, departement }) => `Zet ${String(code)} bij ${String(departement)}` },
    },
    en: {
      title: 'Policy field in two policy domains',
      message: ({ value, code, title, other, otherCode }) => `Policy field ${named(code, title)} stands with policy domain ${String(value)}, but ${code === otherCode ? 'it' : String(otherCode)} also stands with ${String(other)}.`,
      why: () => 'A policy field belongs to exactly one policy domain, also where the city divides it with more digits: otherwise it counts in two domains.',
      todo: () => 'Give the whole policy field to one policy domain.',
      fixes: { domain: ({ code, departement }) => `Put ${String(code)} with ${String(departement)}` },
    },
  },
};

/** What a city appends divides a policy field, and makes no other. */
function fieldOf(key: string): string {
  return /^\d{4}/.test(key) ? key.slice(0, FIXED) : key;
}

/** The first entry of each policy field that names a domain. */
function firstOfField(entries: readonly Beleidsveld[]): ReadonlyMap<string, Beleidsveld> {
  const first = new Map<string, Beleidsveld>();
  for (const entry of entries) {
    const field = fieldOf(entry.key);
    if (entry.departement !== '' && !first.has(field)) first.set(field, entry);
  }
  return first;
}

function fix(plan: Plan, entry: Beleidsveld, departement: string): Fix {
  const { column } = entryWhere(plan, entry, 'departement');
  return { id: 'domain', isSafe: false, data: { code: entry.code, departement }, edits: [editOfEntry(plan, entry, { column, expected: entry.departement, value: departement })] };
}
