import type { PlanElement } from '#core/plan/Plan';
import type { Rule } from '#core/rules/Rule';
import { createCodeLevel } from '#core/rules/codeLevel';
import { elementWhere } from '#core/rules/where';
import { named } from '#core/rules/saying';

/** A strategic objective under which no operational objective hangs, in a plan that has those. */
export const sdEmpty: Rule = {
  id: 'sd-empty',
  severity: 'warning',
  prepare: (plan, links) => {
    const codeLevel = createCodeLevel(plan);
    const hasOtherTrouble = (element: PlanElement): boolean => codeLevel(element) !== '' || links.strayChildren.near(element.key).length > 0;
    return { element(index, report) {
      const element = plan.elements[index]!;
      if (element.level !== 'sd' || element.key === '' || !links.levels.has('od')) return;
      if (!links.children.isEmpty(index)) return;
      // An OD whose parent is one slip away from this code is a finding already, and most likely meant this one.
      if (plan.byKey.get(element.key)?.[0] !== index || hasOtherTrouble(element)) return;
      report({ where: elementWhere(plan, element, 'code'), element: element.code, data: { code: element.code, title: element.title } });
    } };
  },
  words: {
    nl: {
      title: 'SD zonder OD’s',
      message: ({ code, title }) => `Onder ${named(code, title)} hangt niets.`,
      why: () => 'Een doelstelling waar niets onder hangt, heeft geen acties, geen mensen en geen middelen: ze wordt in dit plan niet uitgevoerd.',
      todo: ({ code }) => `Werk ${String(code)} uit in operationele doelstellingen, of schrap ze uit het plan.`,
      fixes: {},
    },
    en: {
      title: 'SD without ODs',
      message: ({ code, title }) => `Nothing hangs under ${named(code, title)}.`,
      why: () => 'An objective under which nothing hangs has no actions, no people and no means: this plan does not carry it out.',
      todo: ({ code }) => `Work ${String(code)} out in operational objectives, or take it out of the plan.`,
      fixes: {},
    },
  },
};
