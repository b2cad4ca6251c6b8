import type { PlanElement } from '#core/plan/Plan';
import type { Rule } from '#core/rules/Rule';
import { isCellError } from '#core/values/cellError';
import { haveSameKey } from '#core/values/haveSameKey';
import { elementWhere } from '#core/rules/where';
import { levelNames } from '#core/rules/levelNames';
import { named } from '#core/rules/saying';

/** Under one code it is the code that is doubled. */
function isRepeated(element: PlanElement, other: PlanElement): boolean {
  return other.level === element.level && haveSameKey(other.title, element.title) && (other.key !== element.key || element.key === '');
}

/** A title that an earlier element of the same level under the same parent bears too. */
export const titleRepeatedAmongSiblings: Rule = {
  id: 'title-repeated-among-siblings',
  severity: 'warning',
  prepare: (plan, links) => ({
    element(index, report) {
      const element = plan.elements[index]!;
      const first = plan.elements[links.siblings.firstAlike(index, false, isRepeated)];
      if (!first || isCellError(element.title)) return;
      const parent = plan.elements[element.parent]!;
      report({
        where: elementWhere(plan, element, 'title'), element: element.code, related: [elementWhere(plan, first, 'title')],
        data: { code: element.code, title: element.title, first: first.code, parent: parent.code, parentTitle: parent.title, ...levelNames(plan, element.level) },
      });
    },
  }),
  words: {
    nl: {
      title: 'Titel komt twee keer voor',
      message: ({ code, title, first, parent, parentTitle }) => `${[code, first].filter(Boolean).join(' en ') || 'Twee rijen'} onder ${named(parent, parentTitle)} heten allebei “${String(title)}”.`,
      why: () => 'Wie alleen de titel leest, houdt ze niet uit elkaar; vaak is het ook een rij die twee keer werd overgenomen, en dan telt het geld dubbel.',
      todo: () => 'Zeg in de titel wat het verschil is, of schrap de rij die dubbel staat.',
      fixes: {},
    },
    en: {
      title: 'Title used twice',
      message: ({ code, title, first, parent, parentTitle }) => `${[code, first].filter(Boolean).join(' and ') || 'Two rows'} under ${named(parent, parentTitle)} are both called “${String(title)}”.`,
      why: () => 'Who reads the title alone cannot tell them apart; often it is a row that was copied twice, and then its money counts double.',
      todo: () => 'Let the title say what the difference is, or remove the row that is there twice.',
      fixes: {},
    },
  },
};
