import type { Plan } from '#core/plan/Plan';
import type { PlanLinks } from '#core/rules/PlanLinks';
import type { Rule } from '#core/rules/Rule';
import { AARDEN } from '#core/values/aard';
import { formatHundredth } from '#core/values/format';
import { createLineColumns } from '#core/rules/amountColumns';
import { named } from '#core/rules/saying';

const BD = AARDEN.indexOf('BD');
/** So many other years must be filled in before one of them can stand out. */
const FEWEST = 3;
/** The other years are alike when the largest is at most this many times the smallest. */
const SPREAD = 1.5;
/** How near to ten or a hundred times the middle of the others an amount must be. */
const NEAR = 0.15;

/**
 * An amount that is ten or a hundred times those beside it, or a tenth or a hundredth: a key too many or too few.
 * Investments (BD) come in lumps and are left alone, and so is a year in which another line of the same element is as large.
 */
export const amountOutlier: Rule = {
  id: 'amount-outlier',
  severity: 'warning',
  prepare(plan, links) {
    const { means, years } = plan;
    const lineColumns = createLineColumns(plan);
    return {
      element(index, report) {
        for (const line of links.lines.of(index)) {
          const found = means.aard[line] === BD ? null : outlierOf(amountsOf(plan, line));
          if (!found || isCommon(plan, links, line, found)) continue;
          const column = lineColumns(line).find(({ year }) => year === found.year)?.column ?? -1;
          const { code, title } = plan.elements[index]!;
          report({
            where: { sheet: means.sheet[line]!, row: means.row[line]!, column, field: 'bedrag' }, element: code,
            data: { code, title, jaar: years[found.year]!, hundredths: found.amount, usual: found.usual, times: found.times },
          });
        }
      },
    };
  },
  words: {
    nl: {
      title: 'Bedrag valt uit de toon',
      message: ({ code, title, jaar, hundredths, usual, times }) => `Voor ${String(jaar)} heeft ${named(code, title)} ${amount(hundredths, 'nl')}, ongeveer ${TIMES_NL[String(times)]} de andere jaren (${amount(usual, 'nl')}).`,
      why: () => 'Dat is wat een cijfer te veel of te weinig doet, en het telt zo in alle totalen mee.',
      todo: () => 'Kijk het bedrag na. Klopt het, laat het dan staan en zeg waarom.',
      fixes: {},
    },
    en: {
      title: 'Amount out of line',
      message: ({ code, title, jaar, hundredths, usual, times }) => `For ${String(jaar)} ${named(code, title)} has ${amount(hundredths, 'en')}, about ${TIMES_EN[String(times)]} the other years (${amount(usual, 'en')}).`,
      why: () => 'That is what a digit too many or too few does, and it counts in every total.',
      todo: () => 'Check the amount. When it is right, leave it and say why.',
      fixes: {},
    },
  },
};

const TIMES_NL: Readonly<Record<string, string>> = { 10: 'tien keer', 100: 'honderd keer', 0.1: 'een tiende van', 0.01: 'een honderdste van' };
const TIMES_EN: Readonly<Record<string, string>> = { 10: 'ten times', 100: 'a hundred times', 0.1: 'a tenth of', 0.01: 'a hundredth of' };

interface Outlier { readonly year: number; readonly amount: number; readonly usual: number; readonly times: number }

function amount(hundredths: unknown, tongue: 'nl' | 'en'): string {
  return formatHundredth(Number(hundredths), tongue, 0, 2);
}

function amountsOf({ means, years }: Plan, line: number): readonly number[] {
  return Array.from(means.amounts.subarray(line * years.length, (line + 1) * years.length));
}

/** The one year that stands out; none where two do, or where the others are not alike. */
function outlierOf(amounts: readonly number[]): Outlier | null {
  const filled = amounts.flatMap((each, year) => (each > 0 ? [{ each, year }] : []));
  if (filled.length <= FEWEST) return null;
  const sorted = [...filled].sort((a, b) => a.each - b.each);
  return standingOut(sorted.at(-1)!, sorted.slice(0, -1)) ?? standingOut(sorted[0]!, sorted.slice(1));
}

function standingOut({ each, year }: { readonly each: number; readonly year: number }, others: readonly { readonly each: number }[]): Outlier | null {
  if (others.at(-1)!.each > others[0]!.each * SPREAD) return null;
  const usual = others[Math.floor(others.length / 2)]!.each;
  const times = [10, 100, 0.1, 0.01].find((factor) => Math.abs(each / usual / factor - 1) <= NEAR);
  return times === undefined ? null : { year, amount: each, usual, times };
}

/** Whether another line of the element, of the same kind, has as much in that year: then it is the year that is special. */
function isCommon(plan: Plan, links: PlanLinks, line: number, { year, amount: size }: Outlier): boolean {
  const { means, years } = plan;
  for (const other of links.lines.of(means.element[line]!)) {
    if (other === line || means.aard[other] !== means.aard[line]) continue;
    const beside = means.amounts[other * years.length + year]!;
    if (beside > size / 3 && beside < size * 3) return true;
  }
  return false;
}
