import type { Plan, RowPlace } from '#core/plan/Plan';
import type { PlanLinks } from '#core/rules/PlanLinks';
import type { Rule } from '#core/rules/Rule';
import type { PartSums } from '#core/rules/StatedTotals';
import { isFormulaCell } from '#core/rules/formulaCells';
import { createTotalCells, overwrittenIn, type TotalCell } from '#core/rules/overwritten';
import { formatHundredth } from '#core/values/format';
import { hundredfold } from '#core/values/hundredfold';

const UNIT = 100;

/** A stated total that is not what it adds up: a row or a column headed `Totaal`. */
export const totalDiffers: Rule = {
  id: 'total-differs',
  severity: 'warning',
  prepare(plan, links) {
    const totalCells = createTotalCells(plan, links);
    return {
      row(place, report) {
        const totals = totalCells(place);
        if (totals.length === 0) return;
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
      message: ({ stated, computed, header }) => `Hier staat ${shown(stated, 'nl')}, maar ${header ? 'de bedragen van deze rij' : 'de rijen die erbij horen'} tellen op tot ${shown(computed, 'nl')}: een verschil van ${shown(Number(stated) - Number(computed), 'nl')}.`,
      why: () => 'Het plan telt de bedragen zelf op en laat dit totaal buiten beschouwing. Wie het blad leest, ziet een ander bedrag dan wat ingediend wordt.',
      todo: () => 'Kijk na of de som alle rijen omvat, en of er geen rij te veel of te weinig staat.',
      fixes: {},
    },
    en: {
      title: 'Total is wrong',
      message: ({ stated, computed, header }) => `${shown(stated, 'en')} is stated here, but ${header ? 'the amounts of this row' : 'the rows that belong to it'} add up to ${shown(computed, 'en')}: a difference of ${shown(Number(stated) - Number(computed), 'en')}.`,
      why: () => 'The plan adds up the amounts itself and passes over this total. Who reads the sheet sees another amount than what is submitted.',
      todo: () => 'See whether the sum covers all rows, and whether there is no row too many or too few.',
      fixes: {},
    },
  },
};

function shown(hundredths: unknown, tongue: 'nl' | 'en'): string {
  const amount = Number(hundredths);
  return `${amount < 0 ? '-' : ''}${formatHundredth(Math.abs(amount), tongue, 2, 0)}`;
}

/** The sum that is nearest to what is stated; null when one of the ways in which it can be understood gives it. */
function otherSum(plan: Plan, links: PlanLinks, place: RowPlace, cell: TotalCell): number | null {
  const stated = hundredfold(cell.value);
  const isFormula = isFormulaCell(plan.cells![place.sheet]!, place.row, cell.column);
  // A formula over a sheet with hidden rows may add up only what is shown.
  if (Number.isNaN(stated) || (isFormula && isPartlyHidden(plan, place))) return null;
  const sums = cell.total ? sumsBeside(plan, place, cell.total.readings) : sumsAbove(plan, links, place, cell.column);
  if (sums.length === 0 || sums.some((sum) => isSame(stated, sum, isFormula)) || isPartlyUnread(plan, place, cell.column)) return null;
  return sums.reduce((best, sum) => (Math.abs(sum - stated) < Math.abs(best - stated) ? sum : best));
}

/** A text or an error among the amounts is told there: while it is not counted, no sum of its column can be right. */
function isPartlyUnread({ unreadAmounts }: Plan, { sheet }: RowPlace, column: number): boolean {
  return unreadAmounts.some((unread) => unread.sheet === sheet && unread.column === column);
}

function isPartlyHidden({ cells }: Plan, { sheet }: RowPlace): boolean {
  return (cells?.[sheet]?.facts?.hiddenRows.length ?? 0) > 0;
}

/** Exact, but for what was rounded by itself: a whole euro stated, and not by a formula over whole euros. */
function isSame(stated: number, sum: number, isFormula: boolean | null): boolean {
  const isRounded = stated % UNIT === 0 && (isFormula !== true || sum % UNIT !== 0);
  return stated === sum || (isRounded && Math.abs(stated - sum) <= UNIT);
}

/** What the amounts of a row add up to, as a column of totals may mean it; none where one of them is no number. */
function sumsBeside({ cells }: Plan, { sheet, row }: RowPlace, readings: readonly (readonly number[])[]): number[] {
  const { rows, top, left } = cells![sheet]!;
  return readings.flatMap((columns) => {
    const contents = columns.map((column) => rows[row - top]?.[column - left] ?? '');
    const numbers = contents.filter((content) => typeof content === 'number');
    if (numbers.length === 0 || contents.some((content) => typeof content !== 'number' && content !== '')) return [];
    return [numbers.reduce((sum, number) => sum + hundredfold(number), 0)];
  });
}

/** What a row of totals may add up: the lines since the last one, those of several such parts, all; those below where it stands on top. */
function sumsAbove(plan: Plan, links: PlanLinks, { sheet, row }: RowPlace, column: number): number[] {
  const parts = links.totals.parts(sheet, column);
  const at = links.totals.rowsOf(sheet).indexOf(row);
  const scale = links.totals.columnsOf(sheet).find((each) => each.column === column)?.scale ?? 1;
  return groupsOf(parts, at).flatMap((sums) => waysOf(sums, scale));
}

function groupsOf(parts: readonly PartSums[], at: number): readonly PartSums[] {
  const groups: PartSums[] = [];
  let above: PartSums = NOTHING;
  for (let part = at; part >= 0; part -= 1) groups.push(above = plus(above, parts[part]!));
  let below: PartSums = NOTHING;
  for (let part = at + 1; part < parts.length; part += 1) groups.push(below = plus(below, parts[part]!));
  groups.push(plus(above, below));
  return groups.filter(({ expenses, receipts, people }) => expenses !== 0 || receipts !== 0 || people !== 0);
}

const NOTHING: PartSums = { expenses: 0, receipts: 0, people: 0 };

function plus(a: PartSums, b: PartSums): PartSums {
  return { expenses: a.expenses + b.expenses, receipts: a.receipts + b.receipts, people: a.people + b.people };
}

/** As the cells show it, in whole units of the column: together, the balance, or one of the three. */
function waysOf({ expenses, receipts, people }: PartSums, scale: number): number[] {
  const money = [expenses + receipts, expenses - receipts, receipts - expenses, expenses, receipts].map((sum) => sum / scale);
  return [...new Set(people === 0 ? money : [money[0]! + people, ...money, people])].filter((sum) => sum !== 0);
}
