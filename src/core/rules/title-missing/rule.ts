import type { Rule } from '#core/rules/Rule';
import { elementWhere, isOwnCell } from '#core/rules/where';
import { levelNames } from '#core/rules/levelNames';

/** An element of the tree with a code and no title, on a sheet with a column for titles. */
export const titleMissing: Rule = {
  id: 'title-missing',
  severity: 'error',
  prepare: (plan) => ({
    element(index, report) {
      const element = plan.elements[index]!;
      if (element.title !== '' || element.key === '' || element.isListed) return;
      const where = elementWhere(plan, element, 'title');
      if (isOwnCell(plan, where)) report({ where, element: element.code, data: { code: element.code, ...levelNames(plan, element.level) } });
    },
  }),
  words: {
    nl: {
      title: 'Titel ontbreekt',
      message: ({ code, levelNl }) => `${String(code)}${levelNl ? `, een ${String(levelNl)},` : ''} heeft geen titel.`,
      why: () => 'De titel is wat raad, college en burger te lezen krijgen; een code zegt hun niets.',
      todo: () => 'Geef de rij een korte titel van hoogstens 100 tekens.',
      fixes: {},
    },
    en: {
      title: 'Title missing',
      message: ({ code, levelEn }) => `${String(code)}${levelEn ? `, level ${String(levelEn)},` : ''} has no title.`,
      why: () => 'The title is what council, college and citizens get to read; a code tells them nothing.',
      todo: () => 'Give the row a short title of at most 100 characters.',
      fixes: {},
    },
  },
};
