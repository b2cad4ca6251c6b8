import type { PlanElement } from '#core/plan/Plan';
import type { Field } from '#core/layout/Layout';
import type { Rule } from '#core/rules/Rule';
import { codeKey } from '#core/values/code';
import { editOfElement } from '#core/edits/editOf';
import { elementWhere, isOwnCell } from '#core/rules/where';
import { allowedParents, levelNames } from '#core/rules/levelNames';
import { nearestData, replaceFixes } from '#core/rules/suggest';
import { suggestElements } from '#core/rules/suggestElements';
import { didYouMeanEn, didYouMeanNl, named, REPLACE_EN, REPLACE_NL } from '#core/rules/saying';

/** A parent's code that no element bears: the element, and all below it, fall out of the tree. */
export const parentUnknown: Rule = {
  id: 'parent-unknown',
  severity: 'error',
  prepare(plan, links) {
    const hasProgrammas = plan.sheets.some(({ kind }) => kind === 'programmas') || plan.elements.some(({ level }) => level === 'programma');
    return {
      element(index, report) {
        const element = plan.elements[index]!;
        if (element.parent >= 0 || element.parentCode === '') return;
        const field = fieldOfParent(element);
        if (field === 'hsd' || (field === 'programma' && !hasProgrammas)) return;
        const allowed = allowedParents(plan, element.level);
        const suggestions = suggestElements(plan, links, element.parentCode, (other) => other.index !== index && (allowed?.includes(other.level) ?? true));
        const where = elementWhere(plan, element, field);
        report({
          where, element: element.code,
          data: { code: element.code, title: element.title, value: element.parentCode, ...levelNames(plan, element.level), ...nearestData(suggestions) },
          fixes: !isOwnCell(plan, where) ? [] : replaceFixes(suggestions, (code) => editOfElement(plan, element, { column: where.column, expected: element.parentCode, value: code })),
        });
      },
    };
  },
  words: {
    nl: {
      title: 'Bovenliggende code onbekend',
      message: ({ code, title, value }) => `${named(code, title) || 'Deze rij'} hangt onder ${String(value)}, maar die code staat nergens in het plan.`,
      why: () => 'De rij en alles wat eronder hangt, valt uit de boom en uit de totalen van elke doelstelling.',
      todo: (data) => `Verbeter de code, of voeg ${String(data.value)} toe aan het plan.${didYouMeanNl(data)}`,
      fixes: { replace: REPLACE_NL },
    },
    en: {
      title: 'Parent code unknown',
      message: ({ code, title, value }) => `${named(code, title) || 'This row'} hangs under ${String(value)}, but no element of the plan bears that code.`,
      why: () => 'The row and all below it fall out of the tree and out of the totals of every objective.',
      todo: (data) => `Correct the code, or add ${String(data.value)} to the plan.${didYouMeanEn(data)}`,
      fixes: { replace: REPLACE_EN },
    },
  },
};

/** The column that the parent was read from: an SD's HSD and a project's programme stand in columns of their own. */
function fieldOfParent({ hsdCodes, programmaCode, parentCode }: PlanElement): Field {
  const key = codeKey(parentCode);
  if (hsdCodes.some((code) => codeKey(code) === key)) return 'hsd';
  return codeKey(programmaCode) === key ? 'programma' : 'parent';
}

