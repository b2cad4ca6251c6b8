import { hasEntries } from '#core/plan/entriesIn';
import type { Rule } from '#core/rules/Rule';
import { editOfEntry } from '#core/edits/editOf';
import { codeKey } from '#core/values/code';
import { createListSuggestions, nearestData, replaceFixes } from '#core/rules/suggest';
import { entryWhere } from '#core/rules/where';
import { didYouMeanEn, didYouMeanNl, named, REPLACE_EN, REPLACE_NL } from '#core/rules/saying';

/** A budget position whose cost centre is not on the list of cost centres. */
export const budgetplaatsKostenplaatsUnknown: Rule = {
  id: 'budgetplaats-kostenplaats-unknown',
  severity: 'warning',
  lists: ['kostenplaatsen', 'budgetplaatsen'],
  prepare(plan, links) {
    const { kostenplaatsen, budgetplaatsen } = plan.lists;
    if (!hasEntries(kostenplaatsen)) return {};
    const suggest = createListSuggestions(kostenplaatsen, links.asked.askerOf('kostenplaatsen'));
    return { entries: { budgetplaatsen: (index, report) => {
      const entry = budgetplaatsen.entries[index]!;
      const value = entry.kostenplaats;
      if (value === '' || kostenplaatsen.byKey.has(codeKey(value)) || !links.users.isOfPlan('budgetplaatsen', entry)) return;
      const where = entryWhere(plan, entry, 'kostenplaats');
      const suggestions = suggest(value);
      report({
        where, element: '', data: { value, code: entry.code, title: entry.title, ...nearestData(suggestions) },
        fixes: replaceFixes(suggestions, (code) => editOfEntry(plan, entry, { column: where.column, expected: value, value: code })),
      });
    } } };
  },
  words: {
    nl: {
      title: 'Kostenplaats van een budgetplaats onbekend',
      message: ({ value, code, title }) => `Budgetplaats ${named(code, title)} hoort bij kostenplaats ${String(value)}, maar die staat niet in de lijst van kostenplaatsen.`,
      why: () => 'Het budget hoort dan bij geen enkele dienst, en of de middelen op de juiste budgetplaats staan, is niet na te gaan.',
      todo: (data) => `Verbeter de kostenplaats, of voeg ${String(data.value)} toe aan de lijst.${didYouMeanNl(data)}`,
      fixes: { replace: REPLACE_NL },
    },
    en: {
      title: 'Cost centre of a budget position unknown',
      message: ({ value, code, title }) => `Budget position ${named(code, title)} belongs to cost centre ${String(value)}, but that is not on the list of cost centres.`,
      why: () => 'The budget then belongs to no service, and whether means stand on the right position cannot be told.',
      todo: (data) => `Correct the cost centre, or add ${String(data.value)} to the list.${didYouMeanEn(data)}`,
      fixes: { replace: REPLACE_EN },
    },
  },
};
