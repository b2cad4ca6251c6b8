import type { Plan } from '#core/plan/Plan';
import { createPolicyLookup } from '#core/plan/unchangedPolicy';
import type { Rule } from '#core/rules/Rule';
import { editOfLine } from '#core/edits/editOf';
import { isFirstOfRow } from '#core/plan/lineOrder';
import { isOwnCell, lineWhere } from '#core/rules/where';
import { nearestData, replaceFixes } from '#core/rules/suggest';
import { suggestElements } from '#core/rules/suggestElements';
import { didYouMeanEn, didYouMeanNl, REPLACE_EN, REPLACE_NL } from '#core/rules/saying';

/** People or money on an action that the plan does not have. */
export const meansWithoutElement: Rule = {
  id: 'means-without-element',
  severity: 'error',
  prepare(plan, links) {
    const { element, elementCode } = plan.means;
    const isUnchangedPolicy = createPolicyLookup(elementCode);
    const levels = new Set(plan.scheme.levels.filter(({ carriesMeans }) => carriesMeans).map(({ id }) => id));
    return {
      line(line, report) {
        if (element[line]! >= 0 || isUnchangedPolicy(elementCode.ids[line]!) || !isFirstOfRow(plan, line)) return;
        const value = elementCode.values[elementCode.ids[line]!]!;
        const suggestions = suggestElements(plan, links, value, ({ level }) => levels.has(level));
        const where = lineWhere(plan, line, 'element');
        report({
          where, element: value, data: { value, ...linePlaces(plan, line), ...nearestData(suggestions) },
          fixes: !isOwnCell(plan, where) ? [] : replaceFixes(suggestions, (code) => editOfLine(plan, line, { column: where.column, expected: value, value: code })),
        });
      },
    };
  },
  words: {
    nl: {
      title: 'Middelen zonder actie',
      message: ({ value }) => (value ? `Deze middelen hangen aan ${String(value)}, maar die code staat nergens in het plan.` : 'Deze middelen hangen aan geen enkele actie.'),
      why: () => 'De bedragen tellen in het algemene totaal, maar bij geen enkele doelstelling.',
      todo: (data) => `Vul de code van een actie, activiteit of project in.${didYouMeanNl(data)}`,
      fixes: { replace: REPLACE_NL },
    },
    en: {
      title: 'Means without an action',
      message: ({ value }) => (value ? `These means hang on ${String(value)}, but no element of the plan bears that code.` : 'These means hang on no action.'),
      why: () => 'The amounts count in the grand total, but under no objective.',
      todo: (data) => `Fill in the code of an action, activity or project.${didYouMeanEn(data)}`,
      fixes: { replace: REPLACE_EN },
    },
  },
};

/** What tells this line from others on the same unknown code. */
function linePlaces({ means: { kostenplaats, budgetplaats } }: Plan, line: number): { readonly kostenplaats: string; readonly budgetplaats: string } {
  return { kostenplaats: kostenplaats.values[kostenplaats.ids[line]!]!, budgetplaats: budgetplaats.values[budgetplaats.ids[line]!]! };
}
