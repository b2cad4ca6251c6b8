import type { Rule } from '#core/rules/Rule';
import { hasAnyAmount } from '#core/rules/lineAmounts';
import { isFirstOfRow, linesOfRow } from '#core/plan/lineOrder';
import { lineElement, lineWhere } from '#core/rules/where';
import { named } from '#core/rules/saying';

/** A row of means of an action with nothing in any year: begun, or forgotten. */
export const meansEmpty: Rule = {
  id: 'means-empty',
  severity: 'info',
  prepare(plan, links) {
    const { element, kostenplaats, budgetplaats } = plan.means;
    return {
      line(line, report) {
        if (element[line]! < 0 || hasAnyAmount(plan, links, line) || !isFirstOfRow(plan, line) || linesOfRow(plan, line).some((each) => hasAnyAmount(plan, links, each))) return;
        const { code, title } = lineElement(plan, line);
        report({
          where: lineWhere(plan, line, 'element'), element: code,
          data: { value: code, title, kostenplaats: kostenplaats.values[kostenplaats.ids[line]!]!, budgetplaats: budgetplaats.values[budgetplaats.ids[line]!]! },
        });
      },
    };
  },
  words: {
    nl: {
      title: 'Rij met middelen zonder bedragen',
      message: ({ value, title }) => `Deze rij met middelen van ${named(value, title)} heeft in geen enkel jaar een bedrag.`,
      why: () => 'Ze telt nergens mee: misschien zijn de bedragen vergeten.',
      todo: () => 'Vul de bedragen in, of verwijder de rij.',
      fixes: {},
    },
    en: {
      title: 'Row of means without amounts',
      message: ({ value, title }) => `This row of means of ${named(value, title)} has no amount in any year.`,
      why: () => 'It counts nowhere: perhaps the amounts were forgotten.',
      todo: () => 'Fill in the amounts, or take the row out.',
      fixes: {},
    },
  },
};
