import { hasEntries } from '#core/plan/entriesIn';
import type { Rule } from '#core/rules/Rule';
import { codeKey } from '#core/values/code';
import { remembered } from '#core/values/remembered';
import { editOfElement } from '#core/edits/editOf';
import { elementWhere, isOwnCell } from '#core/rules/where';
import { createListSuggestions, nearestData, replaceFixes } from '#core/rules/suggest';
import { didYouMeanEn, didYouMeanNl, named, REPLACE_EN, REPLACE_NL } from '#core/rules/saying';

/** A code in the column Beleidsnota that is on no list of policy notes. */
export const beleidsnotaUnknown: Rule = {
  id: 'beleidsnota-unknown',
  severity: 'error',
  lists: ['beleidsnotas'],
  prepare(plan, links) {
    const { beleidsnotas } = plan.lists;
    if (!hasEntries(beleidsnotas)) return {};
    const keyOf = remembered(codeKey);
    const isUnknown = (code: string): boolean => !beleidsnotas.byKey.has(keyOf(code));
    const suggest = createListSuggestions(beleidsnotas, links.asked.askerOf('beleidsnotas'));
    return {
      element(index, report) {
        const element = plan.elements[index]!;
        const value = element.beleidsnotaCodes.find(isUnknown);
        if (value === undefined) return;
        const unknown = element.beleidsnotaCodes.filter(isUnknown);
        const suggestions = suggest(value);
        const where = elementWhere(plan, element, 'beleidsnota');
        const isReplaceable = isOwnCell(plan, where) && element.beleidsnotaCodes.length === 1;
        report({
          where, element: element.code, data: { code: element.code, title: element.title, value: unknown.join(', '), ...nearestData(suggestions) },
          fixes: isReplaceable ? replaceFixes(suggestions, (code) => editOfElement(plan, element, { column: where.column, expected: value, value: code })) : [],
        });
      },
    };
  },
  words: {
    nl: {
      title: 'Beleidsnota onbekend',
      message: ({ code, title, value }) => `${named(code, title) || 'Deze rij'} verwijst naar beleidsnota ${String(value)}, maar die staat niet in de lijst.`,
      why: () => 'Het jaarplan van een beleidsnota is een doorsnede van de acties: wat hieronder hangt, ontbreekt daarin.',
      todo: (data) => `Kies een beleidsnota uit de lijst, of voeg ${String(data.value)} eraan toe.${didYouMeanNl(data)}`,
      fixes: { replace: REPLACE_NL },
    },
    en: {
      title: 'Policy note unknown',
      message: ({ code, title, value }) => `${named(code, title) || 'This row'} refers to policy note ${String(value)}, which is not on the list.`,
      why: () => 'The year plan of a policy note is a cut through the actions: what hangs below this row is missing from it.',
      todo: (data) => `Choose a policy note from the list, or add ${String(data.value)} to it.${didYouMeanEn(data)}`,
      fixes: { replace: REPLACE_EN },
    },
  },
};
