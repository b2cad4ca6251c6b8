import type { Plan } from '#core/plan/Plan';
import type { Fix } from '#core/rules/Finding';
import type { Rule } from '#core/rules/Rule';
import { editOfLine } from '#core/edits/editOf';
import { aardFromWord } from '#core/values/aard';
import { BudgetplaatsMatch } from '#core/rules/BudgetplaatsMatch';
import { cellOf } from '#core/plan/cellOf';
import { replaceFixes } from '#core/rules/suggest';
import { linesOfRow } from '#core/plan/lineOrder';
import { entryWhere, isOwnCell, lineElement, lineWhere } from '#core/rules/where';
import { named, OUTVOTED_EN, OUTVOTED_NL, REPLACE_EN, REPLACE_NL } from '#core/rules/saying';

/** Money of one kind on a budget position of the other: GD on BD, or BD on GD. */
export const budgetplaatsOfOtherKind: Rule = {
  id: 'budgetplaats-of-other-kind',
  severity: 'error',
  lists: ['diensten', 'kostenplaatsen', 'budgetplaatsen'],
  prepare(plan, links) {
    const match = new BudgetplaatsMatch(plan, links);
    return {
      line(line, report) {
        if (!match.isOfOtherKind(line)) return;
        const row = linesOfRow(plan, line);
        if (row.find((each) => match.isOfOtherKind(each)) !== line) return;
        const budgetplaats = match.budgetplaatsOf(line)!;
        const element = lineElement(plan, line);
        const where = lineWhere(plan, line, 'budgetplaats');
        report({
          where, element: element.code, related: [lineWhere(plan, line, 'aard'), entryWhere(plan, budgetplaats, 'aard')],
          data: { ...element, value: budgetplaats.code, naam: budgetplaats.title, aard: match.aardOf(line), other: aardFromWord(budgetplaats.aard) },
          fixes: [...fixesOf(plan, row, match, where.column), ...fixesOfAard(plan, row, match)],
        });
      },
    };
  },
  words: {
    nl: {
      title: 'Budgetplaats van een andere soort',
      message: ({ code, title, value, naam, aard, other, users }) => (users ? `Budgetplaats ${named(value, naam)} is volgens de lijst van de soort ${String(other)}, maar alle ${String(users)} rijen met geld erop zijn ${String(aard)}.` : `${String(aard)}${code ? ` van ${named(code, title)}` : ''} staat op budgetplaats ${named(value, naam)}, die van de soort ${String(other)} is.`),
      why: () => 'Gewone en buitengewone dienst worden apart gestemd en apart in evenwicht gehouden: geld van de ene mag niet op een budgetplaats van de andere.',
      todo: ({ aard, users }) => (users ? 'Verbeter de soort van de budgetplaats op de lijst, of kies voor die rijen een andere budgetplaats.' : `Kies een budgetplaats van de soort ${String(aard)}, of verbeter de aard van de rij.`),
      fixes: { replace: REPLACE_NL, aard: ({ other }) => `Maak er ${String(other)} van`, outvoted: OUTVOTED_NL },
    },
    en: {
      title: 'Budget position of another kind',
      message: ({ code, title, value, naam, aard, other, users }) => (users ? `Budget position ${named(value, naam)} is, says the list, of kind ${String(other)}, but all ${String(users)} rows of money on it are ${String(aard)}.` : `${String(aard)}${code ? ` of ${named(code, title)}` : ''} stands on budget position ${named(value, naam)}, which is of kind ${String(other)}.`),
      why: () => 'Ordinary and extraordinary service are voted and balanced apart: money of the one may not stand on a position of the other.',
      todo: ({ aard, users }) => (users ? 'Correct the kind of the budget position on the list, or choose another budget position for those rows.' : `Choose a budget position of kind ${String(aard)}, or correct the kind of the row.`),
      fixes: { replace: REPLACE_EN, aard: ({ other }) => `Make it ${String(other)}`, outvoted: OUTVOTED_EN },
    },
  },
};

function fixesOf(plan: Plan, row: readonly number[], match: BudgetplaatsMatch, column: number): readonly Fix[] {
  const { kostenplaats, budgetplaats } = plan.means;
  const line = row[0]!;
  const choices = match.choices(kostenplaats.values[kostenplaats.ids[line]!] || match.budgetplaatsOf(line)!.kostenplaats, row.map((each) => match.aardOf(each)));
  return replaceFixes(choices, (value) => editOfLine(plan, line, { column, expected: budgetplaats.values[budgetplaats.ids[line]!]!, value }));
}

/** The kind itself, where the row says it for one line only; a word of a cell that names no kind was never read as one. */
function fixesOfAard(plan: Plan, row: readonly number[], match: BudgetplaatsMatch): readonly Fix[] {
  const line = row[0]!;
  const where = lineWhere(plan, line, 'aard');
  if (row.length > 1 || !isOwnCell(plan, where)) return [];
  const other = aardFromWord(match.budgetplaatsOf(line)!.aard);
  const expected = cellOf(plan, where, where.column) ?? match.aardOf(line);
  return [{ id: 'aard', isSafe: false, data: { other }, edits: [editOfLine(plan, line, { column: where.column, expected, value: other })] }];
}
