import type { Plan } from '#core/plan/Plan';
import type { Report, Rule } from '#core/rules/Rule';
import { RICHTINGEN } from '#core/values/aard';
import { BudgetplaatsMatch } from '#core/rules/BudgetplaatsMatch';
import { hasAnyAmount } from '#core/rules/lineAmounts';
import { linesOfRow } from '#core/plan/lineOrder';
import { columnFor, lineElement, lineWhere } from '#core/rules/where';
import { named } from '#core/rules/saying';

/** An investment (BD) of which nobody says over how many years it is written off, on a sheet that has a column for it. */
export const afschrijvingMissing: Rule = {
  id: 'afschrijving-missing',
  severity: 'warning',
  lists: ['diensten', 'kostenplaatsen', 'budgetplaatsen'],
  prepare(plan, links) {
    const { means } = plan;
    const match = new BudgetplaatsMatch(plan, links);
    const hasColumn = plan.sheets.map((_, sheet) => columnFor(plan, sheet, 'afschrijvingstermijn') !== undefined);
    const isMissing = (line: number): boolean => match.aardOf(line) === 'BD' && RICHTINGEN[means.richting[line]!] === 'U' && hasAnyAmount(plan, links, line);
    // On a budget position of the other kind it is the kind that is wrong.
    const isFound = (line: number): boolean => means.afschrijvingstermijn[line] === 0 && hasColumn[means.sheet[line]!]! && isMissing(line)
      && !match.isOfOtherKind(line) && linesOfRow(plan, line).find(isMissing) === line;
    const isAfschrijving = (line: number): boolean => match.aardOf(line) === 'afschrijving';
    const say = (line: number, report: Report): void => {
      const element = lineElement(plan, line);
      report({ where: lineWhere(plan, line, 'afschrijvingstermijn'), element: element.code, data: { ...element, ...places(plan, line) } });
    };
    return {
      element(index, report) {
        // Where the depreciation of an action is planned as amounts, on a line of its own, no term is needed.
        if (links.lines.least(index, isAfschrijving) >= 0) return;
        for (let line = links.lines.firstOf(index); line >= 0; line = links.lines.after(line)) if (isFound(line)) say(line, report);
      },
      line(line, report) {
        if (means.element[line]! < 0 && isFound(line)) say(line, report);
      },
    };
  },
  words: {
    nl: {
      title: 'Afschrijvingstermijn ontbreekt',
      message: ({ code, title }) => `Een investering${code ? ` van ${named(code, title)}` : ''} heeft geen afschrijvingstermijn.`,
      why: () => 'Wat de buitengewone dienst aankoopt, wordt over jaren afgeschreven: zonder termijn kan de boekhouding dat niet berekenen.',
      todo: () => 'Vul in over hoeveel jaren ze wordt afgeschreven.',
      fixes: {},
    },
    en: {
      title: 'Depreciation term missing',
      message: ({ code, title }) => `An investment${code ? ` of ${named(code, title)}` : ''} has no depreciation term.`,
      why: () => 'What the extraordinary service buys is written off over years: without a term, accounting cannot work that out.',
      todo: () => 'Fill in over how many years it is written off.',
      fixes: {},
    },
  },
};

/** What tells this row from others of the same action. */
function places({ means: { kostenplaats, budgetplaats } }: Plan, line: number): { readonly kostenplaats: string; readonly budgetplaats: string } {
  return { kostenplaats: kostenplaats.values[kostenplaats.ids[line]!]!, budgetplaats: budgetplaats.values[budgetplaats.ids[line]!]! };
}
