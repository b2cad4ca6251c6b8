import { findEntry } from '#core/plan/entriesIn';
import type { Plan } from '#core/plan/Plan';
import type { Fix } from '#core/rules/Finding';
import type { Rule } from '#core/rules/Rule';
import { editOfLine } from '#core/edits/editOf';
import { effective } from '#core/plan/inherit';
import { KostenplaatsChoice } from '#core/rules/KostenplaatsChoice';
import { missingListCode } from '#core/rules/missingListCode';
import { lineWhere } from '#core/rules/where';
import { named } from '#core/rules/saying';

/** People or money of an action that hang on no cost centre: one finding for each action, at its first such row; or one for a sheet without the column. */
export const kostenplaatsMissing: Rule = {
  id: 'kostenplaats-missing',
  severity: 'error',
  lists: ['diensten', 'kostenplaatsen', 'budgetplaatsen'],
  prepare(plan, links) {
    const { ids } = plan.means.kostenplaats;
    const choice = new KostenplaatsChoice(plan, links);
    return missingListCode(plan, links, { field: 'kostenplaats', isMissing: (line) => ids[line] === 0, fixesOf: (lines) => [...fixOfBudgetplaatsen(plan, lines), ...fixesOfDienst(plan, choice, lines)] });
  },
  words: {
    nl: {
      title: 'Kostenplaats ontbreekt',
      message: ({ code, title, rows, sheet }) => (sheet !== undefined ? `Het blad “${String(sheet)}” heeft geen kolom met kostenplaatsen.` : `${rows === 1 ? 'Een rij' : `${String(rows)} rijen`} met middelen van ${named(code, title)} ${rows === 1 ? 'heeft' : 'hebben'} geen kostenplaats.`),
      why: () => 'Zonder kostenplaats weet niemand welke dienst de mensen en de middelen draagt, en kan de boekhouding ze niet volgen.',
      todo: ({ sheet }) => (sheet !== undefined ? 'Zet een kolom Kostenplaats naast de bedragen, met op elke rij de kostenplaats die ze draagt.' : 'Vul de kostenplaats in.'),
      fixes: { 'of-budgetplaats': ({ value }) => `Neem de kostenplaats van de budgetplaats: ${String(value)}`, fill: ({ code, title }) => `Vul ${named(code, title)} in` },
    },
    en: {
      title: 'Cost centre missing',
      message: ({ code, title, rows, sheet }) => (sheet !== undefined ? `The sheet “${String(sheet)}” has no column of cost centres.` : `${rows === 1 ? 'One row' : `${String(rows)} rows`} of means of ${named(code, title)} ${rows === 1 ? 'has' : 'have'} no cost centre.`),
      why: () => 'Without a cost centre nobody knows which service bears the people and the money, and accounting cannot follow them.',
      todo: ({ sheet }) => (sheet !== undefined ? 'Put a column Kostenplaats beside the amounts, with the cost centre that bears them on each row.' : 'Fill in the cost centre.'),
      fixes: { 'of-budgetplaats': ({ value }) => `Take the cost centre of the budget position: ${String(value)}`, fill: ({ code, title }) => `Fill in ${named(code, title)}` },
    },
  },
};

/** A budget position belongs to one cost centre; where every row names one of the list, that answer is offered. */
function fixOfBudgetplaatsen(plan: Plan, lines: readonly number[]): readonly Fix[] {
  const { budgetplaatsen } = plan.lists;
  const { ids, keys } = plan.means.budgetplaats;
  const codes = lines.map((line) => findEntry(budgetplaatsen, keys[ids[line]!] ?? '')?.kostenplaats ?? '');
  if (codes.includes('')) return [];
  const edits = lines.map((line, i) => editOfLine(plan, line, { column: lineWhere(plan, line, 'kostenplaats').column, expected: '', value: codes[i]! }));
  return [{ id: 'of-budgetplaats', isSafe: false, data: { value: [...new Set(codes)].join(', ') }, edits }];
}

/** Those of the dienst that carries out the action, where they are few and no budget position says more. */
function fixesOfDienst(plan: Plan, choice: KostenplaatsChoice, lines: readonly number[]): readonly Fix[] {
  const { budgetplaats, element } = plan.means;
  const dienst = effective(plan, element[lines[0]!]!, 'dienst');
  if (lines.some((line) => budgetplaats.ids[line] !== 0)) return [];
  return choice.ofDienst(dienst, lines).map(({ code, title }): Fix => ({
    id: 'fill', isSafe: false, data: { code, title },
    edits: lines.map((line) => editOfLine(plan, line, { column: lineWhere(plan, line, 'kostenplaats').column, expected: '', value: code })),
  }));
}
