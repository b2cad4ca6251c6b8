import type { Plan, PlanElement } from '#core/plan/Plan';
import type { Rule } from '#core/rules/Rule';
import { elementWhere } from '#core/rules/where';
import { levelNames } from '#core/rules/levelNames';
import { named } from '#core/rules/saying';

/** An element that hangs under a level that cannot bear it: an action straight under an SD, an OD under an OD. */
export const parentWrongLevel: Rule = {
  id: 'parent-wrong-level',
  severity: 'error',
  prepare(plan) {
    const parentsOf = new Map(plan.scheme.levels.map(({ id, parents }) => [id, parents]));
    return { element: (index, report) => {
      const element = plan.elements[index]!;
      const parent = element.parent < 0 ? undefined : plan.elements[element.parent]!;
      if (!parent || parent.level === '') return;
      const allowed = parentsOf.get(element.level);
      if (!allowed || allowed.includes(parent.level) || hasTwinOfLevel(plan, parent, allowed)) return;
      const above = levelNames(plan, parent.level);
      report({
        where: elementWhere(plan, element, 'parent'), element: element.code, related: [elementWhere(plan, parent, 'code')],
        data: {
          code: element.code, title: element.title, value: element.parentCode, ...levelNames(plan, element.level), parentNl: above.levelNl, parentEn: above.levelEn,
          allowedNl: allowed.map((id) => levelNames(plan, id).levelNl).join(' of '), allowedEn: allowed.map((id) => levelNames(plan, id).levelEn).join(' or '),
        },
      });
    } };
  },
  words: {
    nl: {
      title: 'Hangt onder het verkeerde niveau',
      message: ({ code, title, value, levelNl, parentNl }) => `${named(code, title)} is een ${String(levelNl)} en hangt onder ${String(value)}, een ${String(parentNl)}.`,
      why: () => 'Een overgeslagen of omgekeerd niveau maakt de totalen van dat niveau onvolledig.',
      todo: ({ allowedNl }) => `${allowedNl ? `Hang de rij onder een ${String(allowedNl)}` : 'Dit niveau staat bovenaan: maak de bovenliggende code leeg'}, of verbeter het niveau.`,
      fixes: {},
    },
    en: {
      title: 'Hangs under the wrong level',
      message: ({ code, title, value, levelEn, parentEn }) => `${named(code, title)}, level ${String(levelEn)}, hangs under ${String(value)}, level ${String(parentEn)}.`,
      why: () => 'A level that is skipped or upside down leaves the totals of that level incomplete.',
      todo: ({ allowedEn }) => `${allowedEn ? `Hang the row under this level: ${String(allowedEn)}` : 'This level stands at the top: clear the parent code'}, or correct its level.`,
      fixes: {},
    },
  },
};

/** Whether another row bears the parent's code at a level that fits: then the doubled code is what is wrong. */
function hasTwinOfLevel(plan: Plan, parent: PlanElement, allowed: readonly string[]): boolean {
  return plan.byKey.get(parent.key)?.some((index) => allowed.includes(plan.elements[index]!.level)) ?? false;
}
