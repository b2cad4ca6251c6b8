import type { Plan, RowPlace } from '#core/plan/Plan';
import { isFormulaCell } from '#core/rules/formulaCells';
import { isSameTotal, meantSum } from '#core/rules/PartSums';
import type { PlanLinks } from '#core/rules/PlanLinks';
import type { Rule } from '#core/rules/Rule';
import { numberText, named } from '#core/rules/saying';
import { cellOf } from '#core/plan/cellOf';
import { amountColumnsOf, type AmountColumn } from '#core/rules/amountColumns';
import { hundredfold } from '#core/values/hundredfold';

/** A total beside an objective that is not what hangs below it: a formula that lost a row, one that a filter makes smaller, a typed number. */
export const branchTotalDiffers: Rule = {
  id: 'branch-total-differs',
  severity: 'warning',
  prepare(plan, links) {
    const columns = plan.sheets.map((_, sheet) => amountColumnsOf(plan, sheet));
    return {
      rowCandidates: (sheet) => links.branches.objectiveRows(sheet),
      row(place, report) {
        const element = links.branches.objectiveAt(place);
        if (element < 0) return;
        const { code, title } = plan.elements[element]!;
        for (const column of columns[place.sheet]!) {
          const other = otherSum(plan, links, place, element, column);
          if (other) report({ where: { ...place, column: column.column, field: 'bedrag' }, element: code, data: { ...other, code, title, isHidden: hasHiddenRows(plan, place) } });
        }
      },
    };
  },
  words: {
    nl: {
      title: 'Totaal van een tak klopt niet',
      message: ({ stated, computed, code, title }) => `Hier staat ${numberText(stated, 'nl')}, maar wat onder ${named(code, title)} hangt telt op tot ${numberText(computed, 'nl')}: een verschil van ${numberText(Number(stated) - Number(computed), 'nl')}.`,
      why: () => 'Het plan telt zelf op wat onder een doelstelling hangt, en laat dit getal buiten beschouwing. Wie het blad leest, ziet een ander bedrag dan wat ingediend wordt.',
      todo: ({ isHidden }) => (isHidden === true
        ? 'Er zijn rijen weggefilterd of verborgen: toon ze weer. Klopt het dan nog niet, kijk dan na of de formule alle rijen van de tak omvat.'
        : 'Kijk na of de formule alle rijen van de tak omvat, ook die aan de rand zijn ingevoegd of door sorteren verschoven, en of het getal niet ingetikt is.'),
      fixes: { block: ({ rows }) => `Tel de ${Number(rows) === 1 ? 'rij' : `${String(rows)} rijen`} eronder op, met een formule` },
    },
    en: {
      title: 'Total of a branch is wrong',
      message: ({ stated, computed, code, title }) => `${numberText(stated, 'en')} is stated here, but what hangs below ${named(code, title)} adds up to ${numberText(computed, 'en')}: a difference of ${numberText(Number(stated) - Number(computed), 'en')}.`,
      why: () => 'The plan adds up what hangs below an objective itself, and passes over this number. Who reads the sheet sees another amount than what is submitted.',
      todo: ({ isHidden }) => (isHidden === true
        ? 'Rows are filtered away or hidden: show them again. If it is still wrong then, see whether the formula covers all rows of the branch.'
        : 'See whether the formula covers all rows of the branch, also those put in at its edge or shifted by sorting, and whether the number was not typed.'),
      fixes: { block: ({ rows }) => `Add up the ${Number(rows) === 1 ? 'row' : `${String(rows)} rows`} below, by a formula` },
    },
  },
};

/** What is stated and what it should be; null when one of the ways in which it can be understood gives it. */
function otherSum(plan: Plan, links: PlanLinks, place: RowPlace, element: number, column: AmountColumn): { stated: number; computed: number } | null {
  const content = cellOf(plan, place, column.column);
  const stated = typeof content === 'number' ? hundredfold(content) : NaN;
  const sums = Number.isNaN(stated) ? [] : links.branches.waysOf(element, column);
  const isFormula = isFormulaCell(plan.cells![place.sheet]!, place.row, column.column);
  // What looks rounded may be the sum of what a filter shows: of one person and a half, one.
  const isOfShown = (): boolean => hasHiddenRows(plan, place) && !sums.includes(stated) && links.branches.waysOfShown(element, column, (line) => links.hidden.blockOf(line) === null).includes(stated);
  const isRight = sums.length === 0 || (sums.some((sum) => isSameTotal(stated, sum, isFormula)) && !(isFormula === true && isOfShown()));
  if (isRight || isPartlyUnread(plan, links, element, column)) return null;
  return { stated, computed: meantSum(stated, sums) };
}

/** A text or an error among the amounts of the branch is told there: while it is not counted, no sum can be right. */
function isPartlyUnread({ unreadAmounts, means, years }: Plan, { branches }: PlanLinks, element: number, { year }: AmountColumn): boolean {
  return unreadAmounts.some(({ line, jaar }) => jaar === years[year] && branches.above(means.element[line]!).has(element));
}

function hasHiddenRows({ cells }: Plan, { sheet }: RowPlace): boolean {
  return (cells?.[sheet]?.facts?.hiddenRows.length ?? 0) > 0;
}
