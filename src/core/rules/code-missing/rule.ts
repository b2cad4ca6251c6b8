import type { Rule } from '#core/rules/Rule';
import { elementWhere } from '#core/rules/where';
import { levelNames } from '#core/rules/levelNames';
import { named } from '#core/rules/saying';

/** A row with content and no code: nothing can refer to it, and it has no name from one version to the next. */
export const codeMissing: Rule = {
  id: 'code-missing',
  severity: 'error',
  prepare: (plan) => ({
    element(index, report) {
      const element = plan.elements[index]!;
      if (element.key !== '') return;
      report({ where: elementWhere(plan, element, 'code'), element: '', data: { title: element.title, ...levelNames(plan, element.level) } });
    },
  }),
  words: {
    nl: {
      title: 'Code ontbreekt',
      message: ({ title, levelNl }) => `${levelNl ? `Deze ${String(levelNl)}` : 'Deze rij'} heeft geen code${title ? `: ${named('', title)}` : ''}.`,
      why: () => 'Zonder code kan niets ernaar verwijzen, en is de rij in een volgende versie niet te herkennen.',
      todo: () => 'Geef de rij een eigen code, of maak ze leeg als ze niet bij het plan hoort.',
      fixes: {},
    },
    en: {
      title: 'Code missing',
      message: ({ title, levelEn }) => `This ${String(levelEn) || 'row'} has no code${title ? `: ${named('', title)}` : ''}.`,
      why: () => 'Without a code nothing can refer to it, and the row cannot be recognised in a next version.',
      todo: () => 'Give the row a code of its own, or clear it when it is no part of the plan.',
      fixes: {},
    },
  },
};
