import type { Rule } from '#core/rules/Rule';
import { createMisplacement } from '#core/rules/misplacement';
import { elementWhere } from '#core/rules/where';
import { allowedParents, levelNames } from '#core/rules/levelNames';
import { named } from '#core/rules/saying';

/** An element that hangs under a level that does not stand above it: an OD under an OD, an action under an action. */
export const parentWrongLevel: Rule = {
  id: 'parent-wrong-level',
  severity: 'error',
  prepare(plan, links) {
    const misplacement = createMisplacement(plan, links);
    return { element: (index, report) => {
      const element = plan.elements[index]!;
      if (misplacement(element) !== 'wrong') return;
      const parent = plan.elements[element.parent]!;
      const above = levelNames(plan, parent.level);
      const allowed = allowedParents(plan, element.level) ?? [];
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
      why: () => 'Een omgekeerd niveau maakt de totalen van beide niveaus onjuist.',
      todo: ({ allowedNl }) => `${allowedNl ? `Hang de rij onder een ${String(allowedNl)}` : 'Dit niveau staat bovenaan: maak de bovenliggende code leeg'}, of verbeter het niveau.`,
      fixes: {},
    },
    en: {
      title: 'Hangs under the wrong level',
      message: ({ code, title, value, levelEn, parentEn }) => `${named(code, title)}, level ${String(levelEn)}, hangs under ${String(value)}, level ${String(parentEn)}.`,
      why: () => 'A level that is upside down makes the totals of both levels wrong.',
      todo: ({ allowedEn }) => `${allowedEn ? `Hang the row under this level: ${String(allowedEn)}` : 'This level stands at the top: clear the parent code'}, or correct its level.`,
      fixes: {},
    },
  },
};
