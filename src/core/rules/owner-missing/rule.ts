import type { Plan, PlanElement } from '#core/plan/Plan';
import { compareElements } from '#core/plan/elementOrder';
import type { Rule } from '#core/rules/Rule';
import { hasColumn } from '#core/rules/hasColumn';
import { elementWhere } from '#core/rules/where';
import { named } from '#core/rules/saying';

/** Actions for which nobody answers: one finding for all under the same objective, at the first of them. */
export const ownerMissing: Rule = {
  id: 'owner-missing',
  severity: 'info',
  prepare(plan, links) {
    const carrying = new Set(plan.scheme.levels.filter(({ carriesMeans }) => carriesMeans).map(({ id }) => id));
    const isOwnerless = (element: PlanElement): boolean => element.owner === '' && carrying.has(element.level) && hasColumn(plan, element, 'owner');
    return {
      element(index, report) {
        const parent = plan.elements[index]!;
        if (parent.owner !== '') return;
        const [first, ...others] = ownerless(plan, links.children.of(index), isOwnerless);
        if (!first) return;
        report({
          where: elementWhere(plan, first, 'owner'), element: first.code, related: others.map((each) => elementWhere(plan, each, 'owner')),
          data: { code: first.code, title: first.title, parent: parent.code, parentTitle: parent.title, rows: 1 + others.length },
        });
      },
    };
  },
  words: {
    nl: {
      title: 'Verantwoordelijke ontbreekt',
      message: ({ code, title, parent, parentTitle, rows }) => (rows === 1
        ? `Voor ${named(code, title) || 'deze rij'} is niemand verantwoordelijk.`
        : `Voor ${String(rows)} rijen onder ${named(parent, parentTitle) || 'dit element'} is niemand verantwoordelijk, te beginnen met ${named(code, title) || 'deze'}.`),
      why: () => 'Wie een actie opvolgt, moet weten bij wie hij terechtkan.',
      todo: () => 'Vul de naam in de kolom Verantwoordelijke in, hier of bij de doelstelling erboven.',
      fixes: {},
    },
    en: {
      title: 'Owner missing',
      message: ({ code, title, parent, parentTitle, rows }) => (rows === 1
        ? `Nobody answers for ${named(code, title) || 'this row'}.`
        : `Nobody answers for ${String(rows)} rows under ${named(parent, parentTitle) || 'this element'}, beginning with ${named(code, title) || 'this one'}.`),
      why: () => 'Who follows up an action must know whom to turn to.',
      todo: () => 'Fill in the name in the column Verantwoordelijke, here or at the objective above.',
      fixes: {},
    },
  },
};

function ownerless(plan: Plan, children: Iterable<number>, isOwnerless: (element: PlanElement) => boolean): PlanElement[] {
  return [...children].map((index) => plan.elements[index]!).filter(isOwnerless).sort((a, b) => compareElements(plan, a.index, b.index));
}
