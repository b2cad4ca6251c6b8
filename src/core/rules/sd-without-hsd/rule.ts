import type { Plan, PlanElement } from '#core/plan/Plan';
import { effectiveHsd } from '#core/plan/inherit';
import type { Rule } from '#core/rules/Rule';
import { elementWhere } from '#core/rules/where';
import { named } from '#core/rules/saying';

/** A strategic objective that hangs on no HSD, neither itself nor through its programme. */
export const sdWithoutHsd: Rule = {
  id: 'sd-without-hsd',
  severity: 'error',
  prepare(plan) {
    if (!plan.scheme.levels.some(({ id }) => id === 'hsd')) return {};
    return {
      element(index, report) {
        const element = plan.elements[index]!;
        if (element.level !== 'sd' || effectiveHsd(plan, index).length > 0 || hasOtherTrouble(plan, element)) return;
        report({ where: elementWhere(plan, element, 'hsd'), element: element.code, data: { code: element.code, title: element.title } });
      },
    };
  },
  words: {
    nl: {
      title: 'SD zonder HSD',
      message: ({ code, title }) => `${named(code, title) || 'Deze strategische doelstelling'} hangt aan geen hoofdstrategische doelstelling.`,
      why: () => 'Elke euro moet via SD en HSD bij de missie uitkomen; alles onder deze SD telt nu bij geen enkele HSD.',
      todo: () => 'Kies de HSD in de kolom HSD, of hang de SD onder een programma dat een HSD heeft.',
      fixes: {},
    },
    en: {
      title: 'SD without HSD',
      message: ({ code, title }) => `${named(code, title) || 'This strategic objective'} hangs on no main strategic objective (HSD).`,
      why: () => 'Every euro must reach the mission through an SD and an HSD; all below this SD now counts under no HSD.',
      todo: () => 'Choose the HSD in the column HSD, or hang the SD under a programme that has one.',
      fixes: {},
    },
  },
};

/** A parent that is unknown or of the wrong level is a finding of its own, and explains this one. */
function hasOtherTrouble(plan: Plan, { parent, parentCode }: PlanElement): boolean {
  if (parentCode === '') return false;
  return parent < 0 || plan.elements[parent]!.level !== 'programma';
}
