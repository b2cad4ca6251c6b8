import type { Rule } from '#core/rules/Rule';
import { codeKey } from '#core/values/code';
import { elementWhere } from '#core/rules/where';
import { levelNames } from '#core/rules/levelNames';
import { named } from '#core/rules/saying';

/** An action or activity that no row of means speaks of. In a plan that has no means at all yet, nothing is said. */
export const actionWithoutMeans: Rule = {
  id: 'action-without-means',
  severity: 'warning',
  prepare(plan, links) {
    // A project that is kept on a list bears money through its actions.
    const levels = new Set(plan.scheme.levels.filter(({ carriesMeans, isListed }) => carriesMeans && !isListed).map(({ id }) => id));
    if (plan.means.count === 0) return {};
    return {
      element(index, report) {
        const { key, level, title, code } = plan.elements[index]!;
        if (key === '' || !links.lines.isEmpty(index) || !levels.has(level)) return;
        const isFirst = plan.byKey.get(key)?.[0] === index;
        // Means whose code is one slip away, or that name its title, are a finding already, and most likely meant this one.
        if (!isFirst || links.strayLines.near(key).length > 0 || links.strayLines.of(codeKey(title)).size > 0) return;
        report({ where: elementWhere(plan, plan.elements[index]!, 'code'), element: code, data: { value: code, title, ...levelNames(plan, level) } });
      },
    };
  },
  words: {
    nl: {
      title: 'Actie zonder middelen',
      message: ({ value, title, levelNl }) => `Bij ${String(levelNl)} ${named(value, title)} staan geen mensen en geen geld.`,
      why: () => 'Wat niemand uitvoert en niets kost, gebeurt niet; of de mensen en het geld staan ergens anders, en tellen daar.',
      todo: ({ value, title }) => `Voeg een rij met middelen toe, ook als het alleen om mensen gaat, of schrap ${named(value, title)} uit het plan.`,
      fixes: {},
    },
    en: {
      title: 'Action without means',
      message: ({ value, title, levelEn }) => `There are no people and no money with ${String(levelEn)} ${named(value, title)}.`,
      why: () => 'What nobody does and nothing is spent on does not happen; or its people and money stand elsewhere, and count there.',
      todo: ({ value, title }) => `Add a row of means, also where it takes only people, or take ${named(value, title)} out of the plan.`,
      fixes: {},
    },
  },
};
