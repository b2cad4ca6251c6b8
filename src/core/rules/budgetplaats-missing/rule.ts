import { hasEntries } from '#core/plan/entriesIn';
import type { Plan } from '#core/plan/Plan';
import type { Fix } from '#core/rules/Finding';
import type { Rule } from '#core/rules/Rule';
import { editOfLine } from '#core/edits/editOf';
import type { Suggestion } from '#core/rules/suggest';
import { BudgetplaatsMatch } from '#core/rules/BudgetplaatsMatch';
import { hasAnyAmount } from '#core/rules/lineAmounts';
import { missingListCode } from '#core/rules/missingListCode';
import { linesOfRow } from '#core/plan/lineOrder';
import { columnFor, lineWhere } from '#core/rules/where';
import { named } from '#core/rules/saying';

/**
 * Money of an action that stands on no budget position: one finding for each action, at its first such row. Said only
 * where the workbook has the list and the sheet the column. People and depreciation need none.
 */
export const budgetplaatsMissing: Rule = {
  id: 'budgetplaats-missing',
  severity: 'error',
  lists: ['diensten', 'kostenplaatsen', 'budgetplaatsen'],
  prepare(plan, links) {
    if (!hasEntries(plan.lists.budgetplaatsen)) return {};
    const { means } = plan;
    const match = new BudgetplaatsMatch(plan, links);
    const hasColumn = plan.sheets.map((_, sheet) => columnFor(plan, sheet, 'budgetplaats') !== undefined);
    const isMoney = (line: number): boolean => !['VTE', 'afschrijving'].includes(match.aardOf(line));
    return missingListCode(plan, links, {
      field: 'budgetplaats',
      isMissing: (line) => means.budgetplaats.ids[line] === 0 && isMoney(line) && hasColumn[means.sheet[line]!]! && hasAnyAmount(plan, links, line),
      fixesOf: (lines) => fixesOf(plan, match, lines),
    });
  },
  words: {
    nl: {
      title: 'Budgetplaats ontbreekt',
      message: ({ code, title, rows }) => `${rows === 1 ? 'Een rij' : `${String(rows)} rijen`} met geld van ${named(code, title)} ${rows === 1 ? 'heeft' : 'hebben'} geen budgetplaats.`,
      why: () => 'Zonder budgetplaats is niet te zien of er budget voor is, en kan niemand het geld vastleggen.',
      todo: () => 'Vul de budgetplaats in: een van de kostenplaats op de rij, en van dezelfde soort.',
      fixes: { fill: ({ value, title }) => `Vul ${named(value, title)} in` },
    },
    en: {
      title: 'Budget position missing',
      message: ({ code, title, rows }) => `${rows === 1 ? 'One row' : `${String(rows)} rows`} of money of ${named(code, title)} ${rows === 1 ? 'has' : 'have'} no budget position.`,
      why: () => 'Without a budget position nobody can see whether there is budget for it, or commit the money.',
      todo: () => 'Fill in the budget position: one of the cost centre on the row, and of the same kind.',
      fixes: { fill: ({ value, title }) => `Fill in ${named(value, title)}` },
    },
  },
};

/** Of one row each position that all of it could stand on; of several rows only where each has one. */
function fixesOf(plan: Plan, match: BudgetplaatsMatch, lines: readonly number[]): readonly Fix[] {
  const { ids, values } = plan.means.kostenplaats;
  const choices = lines.map((line) => (ids[line] === 0 ? [] : match.choices(values[ids[line]!]!, linesOfRow(plan, line).map((each) => match.aardOf(each)))));
  if (lines.length === 1) return choices[0]!.map((choice) => fill(plan, lines, [choice]));
  return choices.every(({ length }) => length === 1) ? [fill(plan, lines, choices.flat())] : [];
}

function fill(plan: Plan, lines: readonly number[], choices: readonly Suggestion[]): Fix {
  const edits = lines.map((line, i) => editOfLine(plan, line, { column: lineWhere(plan, line, 'budgetplaats').column, expected: '', value: choices[i]!.code }));
  const codes = new Set(choices.map(({ code }) => code));
  return { id: 'fill', isSafe: false, data: { value: [...codes].join(', '), title: codes.size === 1 ? choices[0]!.title : '' }, edits };
}
