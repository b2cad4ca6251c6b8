import type { Plan, PlanElement } from '#core/plan/Plan';
import { effectiveProgramma } from '#core/plan/inherit';
import type { Rule } from '#core/rules/Rule';
import { hasColumn } from '#core/rules/hasColumn';
import { hasLevel } from '#core/rules/hasLevel';
import { elementWhere } from '#core/rules/where';
import { named } from '#core/rules/saying';

/** A project that belongs to no programme, in a plan that has them. */
export const projectWithoutProgramma: Rule = {
  id: 'project-without-programma',
  severity: 'warning',
  prepare(plan) {
    if (!hasLevel(plan, 'programma')) return {};
    return {
      element(index, report) {
        const element = plan.elements[index]!;
        if (element.level !== 'project' || hasProgramma(plan, element) || !hasColumn(plan, element, 'programma')) return;
        report({ where: elementWhere(plan, element, 'programma'), element: element.code, data: { code: element.code, title: element.title } });
      },
    };
  },
  words: {
    nl: {
      title: 'Project zonder programma',
      message: ({ code, title }) => `Project ${named(code, title)} hoort bij geen programma.`,
      why: () => 'De mensen en middelen van dit project ontbreken in het overzicht per programma.',
      todo: () => 'Vul het programma in de kolom Programma in.',
      fixes: {},
    },
    en: {
      title: 'Project without a programme',
      message: ({ code, title }) => `Project ${named(code, title)} belongs to no programme.`,
      why: () => 'The people and means of this project are missing from the overview by programme.',
      todo: () => 'Fill in the programme in the column Programma.',
      fixes: {},
    },
  },
};

/** A parent that is unknown is a finding of its own, and so is a second row of the same project. */
function hasProgramma(plan: Plan, { index, key, parent, parentCode }: PlanElement): boolean {
  return (parent < 0 && parentCode !== '') || plan.byKey.get(key)?.[0] !== index || effectiveProgramma(plan, index) !== '';
}
