import type { Plan, PlanElement } from '#core/plan/Plan';
import type { Rule } from '#core/rules/Rule';
import type { PlanLinks } from '#core/rules/PlanLinks';
import { hasColumn } from '#core/rules/hasColumn';
import { elementWhere } from '#core/rules/where';
import { isLowestOnRow, unreadYearOf } from '#core/rules/unreadYear';
import { named } from '#core/rules/saying';

/** A period of which only one year is given; or an objective without one above rows that have theirs. */
export const periodMissing: Rule = {
  id: 'period-missing',
  severity: 'info',
  prepare: (plan, links) => ({
    element(index, report) {
      const element = plan.elements[index]!;
      const { code, title, from, to } = element;
      const given = from ?? to;
      if (!lacksYear(plan, links, element) || (given === null && !isGapBetween(plan, links, element))) return;
      const field = from === null ? 'from' : 'to';
      report({ where: elementWhere(plan, element, field), element: code, data: { code, title, value: given ?? '', lacks: given === null ? 'both' : field } });
    },
  }),
  words: {
    nl: {
      title: 'Periode ontbreekt',
      message: ({ code, title, value, lacks }) => (lacks === 'both'
        ? `${named(code, title) || 'Deze rij'} heeft geen periode, maar wat eronder hangt wel.`
        : `${named(code, title) || 'Deze rij'} ${lacks === 'from' ? `loopt tot ${String(value)}, maar heeft geen eerste jaar` : `begint in ${String(value)}, maar heeft geen laatste jaar`}.`),
      why: () => 'Zonder beide jaren kan niemand nagaan of de acties en de bedragen binnen de periode vallen.',
      todo: ({ lacks }) => (lacks === 'both' ? 'Vul de kolommen Van en Tot in.' : `Vul de kolom ${lacks === 'from' ? 'Van' : 'Tot'} in met een jaartal.`),
      fixes: {},
    },
    en: {
      title: 'Period missing',
      message: ({ code, title, value, lacks }) => (lacks === 'both'
        ? `${named(code, title) || 'This row'} has no period, while what hangs under it has.`
        : `${named(code, title) || 'This row'} ${lacks === 'from' ? `runs to ${String(value)}, but has no first year` : `begins in ${String(value)}, but has no last year`}.`),
      why: () => 'Without both years nobody can tell whether actions and amounts fall within the period.',
      todo: ({ lacks }) => (lacks === 'both' ? 'Fill in the columns Van and Tot.' : `Fill in the column ${lacks === 'from' ? 'Van' : 'Tot'} with a year.`),
      fixes: {},
    },
  },
};

/** Not where one stands there that cannot be read: that is told of its own. */
function lacksYear(plan: Plan, links: PlanLinks, element: PlanElement): boolean {
  const hasBoth = element.from !== null && element.to !== null;
  const isAsked = !element.isListed && !hasBoth && hasColumn(plan, element, 'from') && hasColumn(plan, element, 'to') && isLowestOnRow(plan, links, element);
  return isAsked && unreadYearOf(plan, links, element, 'from') === null && unreadYearOf(plan, links, element, 'to') === null;
}

/** Whether something below has a period while neither the element nor what it hangs under does. */
function isGapBetween({ elements }: Plan, { children }: PlanLinks, { index, parent }: PlanElement): boolean {
  const hasYear = (element: PlanElement | undefined): boolean => element !== undefined && (element.from !== null || element.to !== null);
  if (hasYear(elements[parent])) return false;
  for (const child of children.of(index)) if (hasYear(elements[child])) return true;
  return false;
}
