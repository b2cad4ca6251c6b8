import type { Kostenplaats, Plan } from '#core/plan/Plan';
import type { Fix, FindingDraft } from '#core/rules/Finding';
import type { Data, Rule } from '#core/rules/Rule';
import { editOfLine } from '#core/edits/editOf';
import { createListLookup } from '#core/rules/listLookup';
import { KostenplaatsChoice } from '#core/rules/KostenplaatsChoice';
import { KostenplaatsYears } from '#core/rules/KostenplaatsYears';
import { isFirstOfRow, linesOfRow } from '#core/plan/lineOrder';
import type { YearSpan } from '#core/plan/sameYears';
import { entryWhere, lineElement, lineWhere } from '#core/rules/where';
import { replaceFixes } from '#core/rules/suggest';
import { amountWhere } from '#core/rules/amountWhere';
import { named, REPLACE_EN, REPLACE_NL } from '#core/rules/saying';

/** An amount in a year in which its cost centre may not be used: once for a row, at the first such amount. */
export const kostenplaatsClosedInYear: Rule = {
  id: 'kostenplaats-closed-in-year',
  severity: 'error',
  lists: ['diensten', 'kostenplaatsen', 'budgetplaatsen'],
  prepare(plan, links) {
    const entryOf = createListLookup(plan.means.kostenplaats, plan.lists.kostenplaatsen);
    const years = new KostenplaatsYears(plan);
    const choice = new KostenplaatsChoice(plan, links, years);
    const draftOf = (line: number, entry: Kostenplaats): FindingDraft | null => {
      const cells = linesOfRow(plan, line).flatMap((each) => years.closedYears(entry.key, each).map((year) => ({ line: each, year })));
      const [first, ...others] = cells.sort((a, b) => a.year - b.year);
      if (!first) return null;
      const element = lineElement(plan, line);
      return {
        where: amountWhere(plan, first.line, first.year), element: element.code,
        related: [...others.map((cell) => amountWhere(plan, cell.line, cell.year)), boundWhere(plan, years.closing(entry.key, plan.years[first.year]!), plan.years[first.year]!)],
        data: { ...element, value: entry.code, naam: entry.title, jaren: [...new Set(cells.map(({ year }) => plan.years[year]!))].join(', '), ...periodData(years.periods(entry.key)) },
        fixes: fixesOf(plan, choice, line, entry),
      };
    };
    return {
      line(line, report) {
        const entry = entryOf(line);
        const draft = entry && years.closed(entry.key) && isFirstOfRow(plan, line) ? draftOf(line, entry) : null;
        if (draft) report(draft);
      },
    };
  },
  words: {
    nl: {
      title: 'Kostenplaats gesloten in dat jaar',
      message: ({ code, title, value, naam, jaren }) => `${code ? named(code, title) : 'Deze rij'} heeft middelen in ${String(jaren)}, maar kostenplaats ${named(value, naam)} mag dan niet gebruikt worden.`,
      why: (data) => `Volgens de lijst is ze geldig ${periodNl(data)}: op een gesloten kostenplaats kan de boekhouding niets boeken.`,
      todo: () => 'Kies een kostenplaats die dan open is, verschuif de middelen, of pas de geldigheid in de lijst aan.',
      fixes: { replace: REPLACE_NL },
    },
    en: {
      title: 'Cost centre closed in that year',
      message: ({ code, title, value, naam, jaren }) => `${code ? named(code, title) : 'This row'} has means in ${String(jaren)}, when cost centre ${named(value, naam)} may not be used.`,
      why: (data) => `The list says it is valid ${periodEn(data)}: accounting can book nothing on a closed cost centre.`,
      todo: () => 'Choose a cost centre that is open then, move the means, or correct the validity on the list.',
      fixes: { replace: REPLACE_EN },
    },
  },
};

/** The cell of the list that closes it: its first year or its last. */
function boundWhere(plan: Plan, entry: Kostenplaats, jaar: number) {
  return entryWhere(plan, entry, jaar < (entry.from ?? jaar) ? 'from' : 'to');
}

function fixesOf(plan: Plan, choice: KostenplaatsChoice, line: number, { code, dienst }: Kostenplaats): readonly Fix[] {
  const { column } = lineWhere(plan, line, 'kostenplaats');
  return replaceFixes(choice.ofDienst(dienst, linesOfRow(plan, line)), (value) => editOfLine(plan, line, { column, expected: code, value }));
}

/** First and last years of the periods in which it is open, each in the order of these; '' where one has none. */
function periodData(periods: readonly YearSpan[]): { readonly from: string; readonly to: string } {
  return { from: periods.map(({ from }) => from ?? '').join(', '), to: periods.map(({ to }) => to ?? '').join(', ') };
}

const periodNl = (data: Data): string => periodText(data, 'vanaf', 'tot en met', ' en ');
const periodEn = (data: Data): string => periodText(data, 'from', 'until', ' and ');

function periodText({ from, to }: Data, since: string, until: string, and: string): string {
  const ends = String(to).split(', ');
  const periodOf = (first: string, last: string): string => (first === last ? `in ${first}` : [first && `${since} ${first}`, last && `${until} ${last}`].filter(Boolean).join(' '));
  return String(from).split(', ').map((first, at) => periodOf(first, ends[at]!)).join(and);
}
