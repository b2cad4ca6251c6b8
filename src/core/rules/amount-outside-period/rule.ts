import { compareLines } from '#core/plan/lineOrder';
import type { Plan, PlanElement } from '#core/plan/Plan';
import type { Fix } from '#core/rules/Finding';
import type { PlanLinks } from '#core/rules/PlanLinks';
import type { Rule } from '#core/rules/Rule';
import { AARDEN } from '#core/values/aard';
import type { Tongue } from '#core/values/format';
import { formatCents } from '#core/values/money';
import { formatVte } from '#core/values/vte';
import type { Jaar } from '#core/values/units';
import { editOfElement } from '#core/edits/editOf';
import { isWholePlan, periodOf, periodText, type Period } from '#core/rules/period';
import { elementWhere } from '#core/rules/where';
import { yearOutside } from '#core/rules/yearOutside';
import { amountWhere } from '#core/rules/amountWhere';
import { named } from '#core/rules/saying';

/** People or money in a year in which the action does not run: one finding for each action, at the first such cell. */
export const amountOutsidePeriod: Rule = {
  id: 'amount-outside-period',
  severity: 'warning',
  prepare: (plan, links) => ({
    element(index, report) {
      const element = plan.elements[index]!;
      const period = periodOf(element);
      if (!period || isWholePlan(plan, period) || yearOutside(plan, element)) return;
      const outside = amountsOutside(plan, links, index, period);
      const [first, ...others] = outside;
      if (!first) return;
      report({
        where: amountWhere(plan, first.line, first.year), element: element.code, related: others.map(({ line, year }) => amountWhere(plan, line, year)),
        data: {
          code: element.code, title: element.title, period: periodText(period), value: plan.years[first.year]!,
          amount: plan.means.amounts[first.line * plan.years.length + first.year]!, isVte: AARDEN[plan.means.aard[first.line]!] === 'VTE',
        },
        fixes: widened(plan, element, period, outside.map(({ year }) => plan.years[year]!)),
      });
    },
  }),
  words: {
    nl: {
      title: 'Bedrag buiten de periode',
      message: ({ code, title, period, value, amount, isVte }) => `${named(code, title)} loopt ${String(period)}, maar heeft ${amountText(amount, isVte, 'nl')} in ${String(value)}.`,
      why: () => 'Mensen en middelen in een jaar waarin er niets gebeurt, zijn vergeten bij het verschuiven van een actie of bij het verkeerde jaar ingevuld.',
      todo: () => 'Zet het bedrag in het juiste jaar, of verleng de periode van de actie.',
      fixes: { widen: ({ period }) => `Maak de periode ${String(period)}` },
    },
    en: {
      title: 'Amount outside the period',
      message: ({ code, title, period, value, amount, isVte }) => `${named(code, title)} runs ${String(period)}, but has ${amountText(amount, isVte, 'en')} in ${String(value)}.`,
      why: () => 'People and means in a year in which nothing happens were forgotten when an action moved, or were put in the wrong year.',
      todo: () => 'Put the amount in the right year, or extend the period of the action.',
      fixes: { widen: ({ period }) => `Make the period ${String(period)}` },
    },
  },
};

function amountText(amount: unknown, isVte: unknown, tongue: Tongue): string {
  return isVte === true ? formatVte(Number(amount), tongue) : formatCents(Number(amount), tongue);
}

function amountsOutside(plan: Plan, { lines }: PlanLinks, index: number, { from, to }: Period): { readonly line: number; readonly year: number }[] {
  const { means, years } = plan;
  const found: { readonly line: number; readonly year: number }[] = [];
  for (let line = lines.firstOf(index); line >= 0; line = lines.after(line)) {
    for (let year = 0; year < years.length; year += 1) {
      if ((years[year]! < from || years[year]! > to) && means.amounts[line * years.length + year] !== 0) found.push({ line, year });
    }
  }
  return found.sort((a, b) => compareLines(plan, a.line, b.line) || a.year - b.year);
}

/** A flat list says the period again on each row: there one edit would not do. */
function widened(plan: Plan, element: PlanElement, period: Period, years: readonly Jaar[]): readonly Fix[] {
  const wide = { from: Math.min(period.from, ...years), to: Math.max(period.to, ...years) };
  const fields = (['from', 'to'] as const).filter((field) => wide[field] !== period[field]);
  if (plan.sheets[element.sheet]?.kind === 'vlak') return [];
  const edits = fields.map((field) => editOfElement(plan, element, { column: elementWhere(plan, element, field).column, expected: period[field], value: wide[field] }));
  return [{ id: 'widen', isSafe: false, data: { period: periodText(wide) }, edits }];
}
