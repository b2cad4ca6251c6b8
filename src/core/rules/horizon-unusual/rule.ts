import type { Plan, PlanElement } from '#core/plan/Plan';
import type { Level } from '#core/scheme/Scheme';
import type { Rule } from '#core/rules/Rule';
import { levelNames } from '#core/rules/levelNames';
import { outsideParent } from '#core/rules/outsideParent';
import { isWholePlan, periodOf, yearsIn, type Period } from '#core/rules/period';
import { elementWhere } from '#core/rules/where';
import { yearOutside } from '#core/rules/yearOutside';
import { named } from '#core/rules/saying';

/** An objective or action that lasts much shorter or longer than those of its level usually do. */
export const horizonUnusual: Rule = {
  id: 'horizon-unusual',
  severity: 'info',
  prepare(plan) {
    const usual = new Map(plan.scheme.levels.flatMap((level) => { const found = usualYears(plan, level); return found ? [[level.id, found] as const] : []; }));
    return {
      element(index, report) {
        const element = plan.elements[index]!;
        const horizon = usual.get(element.level);
        const period = horizon && periodOf(element);
        if (!horizon || !period || isUsual(plan, element, period, horizon) || yearOutside(plan, element) || outsideParent(plan, element)) return;
        report({
          where: elementWhere(plan, element, 'to'), element: element.code,
          data: { code: element.code, title: element.title, value: yearsIn(period), from: horizon.from, to: horizon.to, ...levelNames(plan, element.level) },
        });
      },
    };
  },
  words: {
    nl: {
      title: 'Ongewone looptijd',
      message: ({ code, title, value }) => `${named(code, title) || 'Deze rij'} loopt ${String(value)} jaar.`,
      why: ({ levelNl, from, to }) => `Op het niveau ${String(levelNl)} is ${from === to ? `${String(from)} jaar` : `${String(from)} tot ${String(to)} jaar`} gewoon.`,
      todo: () => 'Kijk na of de jaren kloppen en of dit het juiste niveau is.',
      fixes: {},
    },
    en: {
      title: 'Unusual duration',
      message: ({ code, title, value }) => `${named(code, title) || 'This row'} lasts ${String(value)} ${value === 1 ? 'year' : 'years'}.`,
      why: ({ levelEn, from, to }) => `At the level ${String(levelEn)}, ${from === to ? String(from) : `${String(from)} to ${String(to)}`} years is usual.`,
      todo: () => 'Check whether the years are right and whether this is the right level.',
      fixes: {},
    },
  },
};

interface Horizon extends Period { readonly most: number }

/**
 * How long a level lasts, and how long it may: as long as the level above it. What goes on (activities) has no usual
 * end; HSDs, programmes and projects last as long as they need.
 */
function usualYears({ scheme }: Plan, { id, horizon, isListed, parents }: Level): Horizon | null {
  if (!horizon || isListed || id === 'activiteit') return null;
  const above = scheme.levels.find((level) => level.id === parents[0] && !level.isListed)?.horizon;
  return { ...horizon, most: Math.max(horizon.to, above?.to ?? 0) };
}

/** An action of a project lasts as long as its project; what lasts the whole plan is usual at any level. */
function isUsual(plan: Plan, { projectCode }: PlanElement, period: Period, { from, most }: Horizon): boolean {
  const length = yearsIn(period);
  return isWholePlan(plan, period) || (length >= from && (length <= most || projectCode !== ''));
}
