import type { Plan, PlanElement } from '#core/plan/Plan';
import type { PlanLinks } from '#core/rules/PlanLinks';
import type { Checks } from '#core/rules/Rule';
import { codeKey } from '#core/values/code';
import { remembered } from '#core/values/remembered';
import { editOfElement } from '#core/edits/editOf';
import { hasLevel } from '#core/rules/hasLevel';
import { elementWhere, isOwnCell } from '#core/rules/where';
import { nearestData, replaceFixes } from '#core/rules/suggest';
import { suggestElements } from '#core/rules/suggestElements';

/**
 * The check that two rules share: a code in the column Project or Programma that is none of this plan. Where the plan
 * has no projects, or no programmes, at all, there is no list to hold it against.
 */
export function unknownReference(plan: Plan, links: PlanLinks, level: 'project' | 'programma'): Checks {
  if (!hasLevel(plan, level)) return {};
  const isCandidate = (element: PlanElement): boolean => element.level === level;
  const keyOf = remembered(codeKey);
  const isKnown = (code: string): boolean => plan.byKey.get(keyOf(code))?.some((index) => isCandidate(plan.elements[index]!)) ?? false;
  return {
    element(index, report) {
      const element = plan.elements[index]!;
      const value = level === 'project' ? element.projectCode : element.programmaCode;
      if (value === '' || isKnown(value) || isUnknownParent(element, value)) return;
      const suggestions = suggestElements(plan, links, value, isCandidate);
      const where = elementWhere(plan, element, level);
      report({
        where, element: element.code, data: { code: element.code, title: element.title, value, ...nearestData(suggestions) },
        fixes: !isOwnCell(plan, where) ? [] : replaceFixes(suggestions, (code) => editOfElement(plan, element, { column: where.column, expected: value, value: code })),
      });
    },
  };
}

/** A project hangs under its programme: that its parent is unknown has been said already. */
function isUnknownParent({ parent, parentCode }: PlanElement, value: string): boolean {
  return parent < 0 && codeKey(parentCode) === codeKey(value);
}
