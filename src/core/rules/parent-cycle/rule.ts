import type { Plan, PlanElement } from '#core/plan/Plan';
import { compareElements } from '#core/plan/elementOrder';
import type { PlanLinks } from '#core/rules/PlanLinks';
import type { Rule } from '#core/rules/Rule';
import { cycleOf } from '#core/rules/misplacement';
import { elementWhere } from '#core/rules/where';
import { named } from '#core/rules/saying';

/** Elements that hang under each other in a circle, or one under itself: none of them hangs on the plan. Said once for each circle. */
export const parentCycle: Rule = {
  id: 'parent-cycle',
  severity: 'error',
  prepare: (plan, links) => ({
    element(index, report) {
      const element = plan.elements[index]!;
      const circle = cycleOf(plan, element);
      if (circle.length === 0 || culprit(plan, circle, links) !== element) return;
      report({
        where: elementWhere(plan, element, 'parent'), element: element.code,
        related: circle.slice(1).map((each) => elementWhere(plan, each, 'code')),
        data: { code: element.code, title: element.title, value: element.parentCode, path: [...circle, element].map(({ code }) => code).join(' → ') },
      });
    },
  }),
  words: {
    nl: {
      title: 'Hangt onder zichzelf',
      message: ({ code, title, value, path }) => `${named(code, title)} hangt onder ${String(value)} en zo onder zichzelf: ${String(path)}.`,
      why: () => 'Wat in een kring hangt, hangt aan geen enkele doelstelling: mensen en middelen ervan tellen nergens erboven.',
      todo: () => 'Verbeter de bovenliggende code van een van deze rijen.',
      fixes: {},
    },
    en: {
      title: 'Hangs under itself',
      message: ({ code, title, value, path }) => `${named(code, title)} hangs under ${String(value)}, and so under itself: ${String(path)}.`,
      why: () => 'What hangs in a circle hangs on no objective: its people and money count nowhere above it.',
      todo: () => 'Correct the parent code of one of these rows.',
      fixes: {},
    },
  },
};

/** The one whose place is most likely wrong: the first under a level that cannot bear it, else the first. */
function culprit(plan: Plan, circle: readonly PlanElement[], links: PlanLinks): PlanElement | undefined {
  const sorted = [...circle].sort((a, b) => compareElements(plan, a.index, b.index));
  return sorted.find(({ index }) => links.misplaced.has(index)) ?? sorted[0];
}
