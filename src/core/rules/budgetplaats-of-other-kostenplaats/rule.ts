import type { Budgetplaats, Plan } from '#core/plan/Plan';
import type { Fix, Where } from '#core/rules/Finding';
import type { Rule } from '#core/rules/Rule';
import { editOfLine } from '#core/edits/editOf';
import { codeKey } from '#core/values/code';
import { BudgetplaatsMatch } from '#core/rules/BudgetplaatsMatch';
import { KostenplaatsChoice } from '#core/rules/KostenplaatsChoice';
import { replaceFixes } from '#core/rules/suggest';
import { isFirstOfRow, linesOfRow } from '#core/plan/lineOrder';
import { entryWhere, lineElement, lineWhere } from '#core/rules/where';
import { named, OUTVOTED_EN, OUTVOTED_NL, REPLACE_EN, REPLACE_NL } from '#core/rules/saying';

/** A row whose budget position belongs, says the list, to another cost centre than the row's. */
export const budgetplaatsOfOtherKostenplaats: Rule = {
  id: 'budgetplaats-of-other-kostenplaats',
  severity: 'error',
  lists: ['diensten', 'kostenplaatsen', 'budgetplaatsen'],
  prepare(plan, links) {
    const match = new BudgetplaatsMatch(plan, links);
    const choice = new KostenplaatsChoice(plan, links);
    const { kostenplaats } = plan.means;
    return {
      line(line, report) {
        if (!isFirstOfRow(plan, line) || !match.isOfOtherKostenplaats(line)) return;
        const budgetplaats = match.budgetplaatsOf(line)!;
        const own = kostenplaats.values[kostenplaats.ids[line]!]!;
        const element = lineElement(plan, line);
        const cells = { own: lineWhere(plan, line, 'kostenplaats'), where: lineWhere(plan, line, 'budgetplaats') };
        report({
          where: cells.where, element: element.code, related: [cells.own, entryWhere(plan, budgetplaats, 'kostenplaats')],
          data: { ...element, value: budgetplaats.code, naam: budgetplaats.title, kostenplaats: own, other: budgetplaats.kostenplaats },
          fixes: [...takeKostenplaats(plan, line, choice, cells.own, budgetplaats, own), ...takeBudgetplaats(plan, line, match, cells.where, own)],
        });
      },
    };
  },
  words: {
    nl: {
      title: 'Budgetplaats van een andere kostenplaats',
      message: ({ code, title, value, naam, kostenplaats, other, users }) => (users ? `Budgetplaats ${named(value, naam)} hoort volgens de lijst bij kostenplaats ${String(other)}, maar alle ${String(users)} rijen met middelen erop staan op ${String(kostenplaats)}.` : `Budgetplaats ${named(value, naam)}${code ? ` bij ${named(code, title)}` : ''} hoort bij kostenplaats ${String(other)}, niet bij ${String(kostenplaats)}.`),
      why: ({ other }) => `Het geld zou op het budget van ${String(other)} wegen, terwijl een andere kostenplaats het uitgeeft.`,
      todo: ({ kostenplaats, users }) => (users ? 'Verbeter de kostenplaats van de budgetplaats op de lijst, of kies voor die rijen een andere budgetplaats.' : `Kies een budgetplaats van ${String(kostenplaats)}, of verbeter de kostenplaats.`),
      fixes: { kostenplaats: ({ value }) => `Neem de kostenplaats van de budgetplaats: ${String(value)}`, replace: REPLACE_NL, outvoted: OUTVOTED_NL },
    },
    en: {
      title: 'Budget position of another cost centre',
      message: ({ code, title, value, naam, kostenplaats, other, users }) => (users ? `Budget position ${named(value, naam)} belongs, says the list, to cost centre ${String(other)}, but all ${String(users)} rows of means on it stand on ${String(kostenplaats)}.` : `Budget position ${named(value, naam)}${code ? ` of ${named(code, title)}` : ''} belongs to cost centre ${String(other)}, not to ${String(kostenplaats)}.`),
      why: ({ other }) => `The money would weigh on the budget of ${String(other)}, while another cost centre spends it.`,
      todo: ({ kostenplaats, users }) => (users ? 'Correct the cost centre of the budget position on the list, or choose another budget position for those rows.' : `Choose a budget position of ${String(kostenplaats)}, or correct the cost centre.`),
      fixes: { kostenplaats: ({ value }) => `Take the cost centre of the budget position: ${String(value)}`, replace: REPLACE_EN, outvoted: OUTVOTED_EN },
    },
  },
};

/** The other way round: the position is right, and its kostenplaats can bear the row. */
function takeKostenplaats(plan: Plan, line: number, choice: KostenplaatsChoice, { column }: Where, { kostenplaats }: Budgetplaats, own: string): readonly Fix[] {
  if (!linesOfRow(plan, line).every((each) => choice.fits(codeKey(kostenplaats), each))) return [];
  return [{ id: 'kostenplaats', isSafe: false, data: { value: kostenplaats }, edits: [editOfLine(plan, line, { column, expected: own, value: kostenplaats })] }];
}

function takeBudgetplaats(plan: Plan, line: number, match: BudgetplaatsMatch, { column }: Where, own: string): readonly Fix[] {
  const { ids, values } = plan.means.budgetplaats;
  const choices = match.choices(own, linesOfRow(plan, line).map((each) => match.aardOf(each)));
  return replaceFixes(choices, (value) => editOfLine(plan, line, { column, expected: values[ids[line]!]!, value }));
}
