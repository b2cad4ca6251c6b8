import type { Plan, PlanElement } from '#core/plan/Plan';
import { effectiveProgramma, effectiveProject } from '#core/plan/inherit';
import type { Rule } from '#core/rules/Rule';
import { hasColumn } from '#core/rules/hasColumn';
import { hasLevel } from '#core/rules/hasLevel';
import { elementWhere } from '#core/rules/where';
import { named } from '#core/rules/saying';

/** New policy that comes from no project and no programme, in a plan that has them. */
export const actieWithoutProject: Rule = {
  id: 'actie-without-project',
  severity: 'warning',
  prepare(plan) {
    if (!hasLevel(plan, 'project')) return {};
    return {
      element(index, report) {
        const element = plan.elements[index]!;
        if (element.level !== 'actie' || hasStrand(plan, element) || !hasColumn(plan, element, 'project')) return;
        report({ where: elementWhere(plan, element, 'project'), element: element.code, data: { code: element.code, title: element.title } });
      },
    };
  },
  words: {
    nl: {
      title: 'Actie zonder project',
      message: ({ code, title }) => `${named(code, title) || 'Deze actie'} is nieuw beleid, maar hoort bij geen project en geen programma.`,
      why: () => 'Nieuw beleid komt uit de programma’s: deze actie ontbreekt in elk overzicht per programma.',
      todo: () => 'Vul het project in de kolom Project in, of maak er een activiteit van als dit reguliere werking is.',
      fixes: {},
    },
    en: {
      title: 'Action without a project',
      message: ({ code, title }) => `${named(code, title) || 'This action'} is new policy, but belongs to no project and no programme.`,
      why: () => 'New policy comes from the programmes: this action is in no overview by programme.',
      todo: () => 'Fill in the project in the column Project, or make it an activity where it is regular operation.',
      fixes: {},
    },
  },
};

/** By its own row, or by what it hangs under; below an unknown parent nobody can tell. */
function hasStrand(plan: Plan, { index, parent, parentCode, projectCode, programmaCode }: PlanElement): boolean {
  if (projectCode !== '' || programmaCode !== '' || (parent < 0 && parentCode !== '')) return true;
  return effectiveProject(plan, index) !== '' || effectiveProgramma(plan, index) !== '';
}
