import type { Plan, PlanElement } from '#core/plan/Plan';
import type { Rule } from '#core/rules/Rule';
import { isCellError } from '#core/values/cellError';
import { codeKey } from '#core/values/code';
import { editOfElement } from '#core/edits/editOf';
import { elementWhere, isOwnCell } from '#core/rules/where';
import { nearestData, replaceFixes } from '#core/rules/suggest';
import { suggestElements } from '#core/rules/suggestElements';
import { didYouMeanEn, didYouMeanNl, named, REPLACE_EN, REPLACE_NL, worded } from '#core/rules/saying';

const isHsd = ({ level }: PlanElement): boolean => level === 'hsd';

/** A code in the column HSD that is no main strategic objective of this plan. */
export const hsdUnknown: Rule = {
  id: 'hsd-unknown',
  severity: 'error',
  prepare(plan, links) {
    if (!plan.sheets.some(({ kind }) => kind === 'hsd') && !plan.elements.some(isHsd)) return {};
    return {
      element(index, report) {
        const element = plan.elements[index]!;
        for (const value of element.hsdCodes) {
          if (isKnown(plan, value) || isCellError(value)) continue;
          const suggestions = suggestElements(plan, links, value, isHsd);
          const where = elementWhere(plan, element, 'hsd');
          const isReplaceable = isOwnCell(plan, where) && element.hsdCodes.length === 1;
          report({
            where, element: element.code, data: { code: element.code, title: element.title, value, ...nearestData(suggestions) },
            fixes: isReplaceable ? replaceFixes(suggestions, (code) => editOfElement(plan, element, { column: where.column, expected: value, value: code })) : [],
          });
        }
      },
    };
  },
  words: {
    nl: {
      title: 'HSD onbekend',
      message: ({ code, title, value }) => `${named(code, title) || 'Deze rij'} verwijst naar ${worded('HSD', value)}, maar die HSD staat niet in de lijst.`,
      why: () => 'Alles onder deze rij telt dan bij een hoofdstrategische doelstelling die niet bestaat.',
      todo: (data) => `Kies een HSD uit de lijst, of voeg ${String(data.value)} eraan toe.${didYouMeanNl(data)}`,
      fixes: { replace: REPLACE_NL },
    },
    en: {
      title: 'HSD unknown',
      message: ({ code, title, value }) => `${named(code, title) || 'This row'} refers to ${worded('HSD', value)}, an HSD that is not on the list.`,
      why: () => 'All below this row then counts under a main strategic objective that does not exist.',
      todo: (data) => `Choose an HSD from the list, or add ${String(data.value)} to it.${didYouMeanEn(data)}`,
      fixes: { replace: REPLACE_EN },
    },
  },
};

function isKnown(plan: Plan, code: string): boolean {
  return plan.byKey.get(codeKey(code))?.some((index) => isHsd(plan.elements[index]!)) ?? false;
}
