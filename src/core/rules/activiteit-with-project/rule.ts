import type { Plan } from '#core/plan/Plan';
import type { Rule } from '#core/rules/Rule';
import { codeKey } from '#core/values/code';
import { editOfElement } from '#core/edits/editOf';
import { elementWhere, isOwnCell } from '#core/rules/where';
import { named } from '#core/rules/saying';

/** Regular operation that is said to belong to a project, which only new policy does. */
export const activiteitWithProject: Rule = {
  id: 'activiteit-with-project',
  severity: 'warning',
  prepare: (plan) => ({
    element(index, report) {
      const element = plan.elements[index]!;
      const project = element.level === 'activiteit' ? projectOf(plan, element.projectCode) : undefined;
      if (!project) return;
      const where = elementWhere(plan, element, 'project');
      report({
        where, element: element.code, related: [elementWhere(plan, project, 'code')],
        data: { code: element.code, title: element.title, value: element.projectCode, project: project.title },
        fixes: !isOwnCell(plan, where) ? [] : [{ id: 'clear', isSafe: false, data: { value: element.projectCode }, edits: [editOfElement(plan, element, { column: where.column, expected: element.projectCode, value: '' })] }],
      });
    },
  }),
  words: {
    nl: {
      title: 'Activiteit met een project',
      message: ({ code, title, value, project }) => `${named(code, title) || 'Deze activiteit'} is reguliere werking, maar hoort bij project ${named(value, project)}.`,
      why: () => 'Een project bestaat uit nieuw beleid: reguliere werking erbij maakt de kostprijs van het project en van het programma te hoog.',
      todo: () => 'Maak er een actie van als dit nieuw beleid is, of laat de kolom Project leeg.',
      fixes: { clear: ({ value }) => `Maak de kolom Project leeg (${String(value)})` },
    },
    en: {
      title: 'Activity with a project',
      message: ({ code, title, value, project }) => `${named(code, title) || 'This activity'} is regular operation, but belongs to project ${named(value, project)}.`,
      why: () => 'A project consists of new policy: regular operation in it makes the project and its programme look too expensive.',
      todo: () => 'Make it an action where it is new policy, or leave the column Project empty.',
      fixes: { clear: ({ value }) => `Clear the column Project (${String(value)})` },
    },
  },
};

/** One that is known; an unknown project is a finding of its own. */
function projectOf(plan: Plan, code: string): Plan['elements'][number] | undefined {
  return (plan.byKey.get(codeKey(code)) ?? []).map((index) => plan.elements[index]!).find(({ level }) => level === 'project');
}
