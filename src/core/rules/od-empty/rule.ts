import type { PlanElement } from '#core/plan/Plan';
import type { Rule } from '#core/rules/Rule';
import { createCodeLevel } from '#core/rules/codeLevel';
import { elementWhere } from '#core/rules/where';
import { hasAnyAmount } from '#core/rules/lineAmounts';
import { levelNames } from '#core/rules/levelNames';
import { named } from '#core/rules/saying';

/** An operational objective under which nothing is done. */
export const odEmpty: Rule = {
  id: 'od-empty',
  severity: 'warning',
  prepare: (plan, links) => {
    const codeLevel = createCodeLevel(plan);
    const hasOtherTrouble = (element: PlanElement): boolean => codeLevel(element) !== '' || links.strayChildren.near(element.key).length > 0;
    return { element(index, report) {
      const element = plan.elements[index]!;
      if (element.level !== 'od' || element.key === '' || !links.children.isEmpty(index)) return;
      const isFirst = plan.byKey.get(element.key)?.[0] === index;
      // Means that hang on it are a finding of their own: what is missing is the action that they are for.
      if (links.lines.least(index, (line) => hasAnyAmount(plan, links, line)) >= 0) return;
      // An action whose parent is one slip away from this code is a finding already, and most likely meant this one.
      if (!isFirst || hasOtherTrouble(element)) return;
      report({ where: elementWhere(plan, element, 'code'), element: element.code, data: { code: element.code, title: element.title, ...levelNames(plan, 'od') } });
    } };
  },
  words: {
    nl: {
      title: 'OD zonder acties',
      message: ({ code, title }) => `Onder ${named(code, title)} hangt geen enkele actie, activiteit of project.`,
      why: () => 'Een doelstelling zonder acties heeft geen mensen en geen middelen: ze wordt in dit plan niet uitgevoerd.',
      todo: ({ code }) => `Hang acties onder ${String(code)}, of schrap de doelstelling uit het plan.`,
      fixes: {},
    },
    en: {
      title: 'OD without actions',
      message: ({ code, title }) => `No action, activity or project hangs under ${named(code, title)}.`,
      why: () => 'An objective without actions has no people and no means: this plan does not carry it out.',
      todo: ({ code }) => `Hang actions under ${String(code)}, or take the objective out of the plan.`,
      fixes: {},
    },
  },
};
