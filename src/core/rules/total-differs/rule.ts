import type { Plan, RowPlace } from '#core/plan/Plan';
import type { PlanLinks } from '#core/rules/PlanLinks';
import type { Rule } from '#core/rules/Rule';
import { numberText } from '#core/rules/saying';
import { isSameTotal, meantSum } from '#core/rules/PartSums';
import { totalSums } from '#core/rules/totalSums';
import { isFormulaCell } from '#core/rules/formulaCells';
import { createTotalCells, createTotalRows, overwrittenIn, type TotalCell } from '#core/rules/overwritten';
import { hundredfold } from '#core/values/hundredfold';

/** A stated total that is not what it adds up: a row or a column headed `Totaal`. */
export const totalDiffers: Rule = {
  id: 'total-differs',
  severity: 'warning',
  prepare(plan, links) {
    const totalCells = createTotalCells(plan, links);
    return {
      rowCandidates: createTotalRows(plan, links),
      row(place, report) {
        const totals = totalCells(place);
        // A total that was typed over its formula is a finding of its own, whatever it says.
        const overwritten = overwrittenIn(plan, place, totals);
        for (const cell of totals) {
          const computed = overwritten.includes(cell) ? null : otherSum(plan, links, place, cell);
          if (computed !== null) report({ where: { ...place, column: cell.column, field: 'bedrag' }, element: '', data: { stated: hundredfold(cell.value), computed, header: cell.total?.header ?? '' } });
        }
      },
    };
  },
  words: {
    nl: {
      title: 'Totaal klopt niet',
      message: ({ stated, computed, header }) => `Hier staat ${numberText(stated, 'nl')}, maar ${header ? 'de bedragen van deze rij' : 'de rijen die erbij horen'} tellen op tot ${numberText(computed, 'nl')}: een verschil van ${numberText(Number(stated) - Number(computed), 'nl')}.`,
      why: () => 'Het plan telt de bedragen zelf op en laat dit totaal buiten beschouwing. Wie het blad leest, ziet een ander bedrag dan wat ingediend wordt.',
      todo: () => 'Kijk na of de som alle rijen omvat, en of er geen rij te veel of te weinig staat.',
      fixes: {},
    },
    en: {
      title: 'Total is wrong',
      message: ({ stated, computed, header }) => `${numberText(stated, 'en')} is stated here, but ${header ? 'the amounts of this row' : 'the rows that belong to it'} add up to ${numberText(computed, 'en')}: a difference of ${numberText(Number(stated) - Number(computed), 'en')}.`,
      why: () => 'The plan adds up the amounts itself and passes over this total. Who reads the sheet sees another amount than what is submitted.',
      todo: () => 'See whether the sum covers all rows, and whether there is no row too many or too few.',
      fixes: {},
    },
  },
};

/** The sum that is nearest to what is stated; null when one of the ways in which it can be understood gives it. */
function otherSum(plan: Plan, links: PlanLinks, place: RowPlace, cell: TotalCell): number | null {
  const stated = hundredfold(cell.value);
  const isFormula = isFormulaCell(plan.cells![place.sheet]!, place.row, cell.column);
  if (Number.isNaN(stated) || isUncertain(plan, place, cell, isFormula)) return null;
  const sums = totalSums(plan, links, place, cell);
  const isOther = sums.length > 0 && !sums.some((sum) => isSameTotal(stated, sum, isFormula));
  return isOther && !isPartlyUnread(plan, place, cell.column) ? meantSum(stated, sums) : null;
}

/** A formula over a sheet with hidden rows may add up only what is shown. */
function isUncertain(plan: Plan, place: RowPlace, { total }: TotalCell, isFormula: boolean | null): boolean {
  return total?.isDoubtful === true || (isFormula === true && isPartlyHidden(plan, place));
}

/** A text or an error among the amounts is told there: while it is not counted, no sum of its column can be right. */
function isPartlyUnread({ unreadAmounts }: Plan, { sheet }: RowPlace, column: number): boolean {
  return unreadAmounts.some((unread) => unread.sheet === sheet && unread.column === column);
}

function isPartlyHidden({ cells }: Plan, { sheet }: RowPlace): boolean {
  return (cells?.[sheet]?.facts?.hiddenRows.length ?? 0) > 0;
}
