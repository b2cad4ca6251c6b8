import type { Plan, PlanElement } from '#core/plan/Plan';
import type { Rule } from '#core/rules/Rule';
import { isCellError } from '#core/values/cellError';
import { nearestPlace } from '#core/rules/nearestPlace';
import { elementWhere } from '#core/rules/where';
import { giveEn, giveNl, lostEn, lostNl, restoreEn, restoreNl } from '#core/rules/givenCode';
import { named } from '#core/rules/saying';

/** A code that an earlier row bears too: the first keeps it, each other one is a finding. */
export const codeDuplicate: Rule = {
  id: 'code-duplicate',
  severity: 'error',
  prepare: (plan, links) => ({
    candidates: () => (links.levels.coded === plan.byKey.size ? [] : duplicates(plan)),
    element(index, report) {
      const element = plan.elements[index]!;
      const first = firstOf(plan, element);
      // An error of Excel's is a finding of its own.
      if (!first || isCellError(element.code)) return;
      const where = elementWhere(plan, first, 'code');
      report({
        where: elementWhere(plan, element, 'code'), element: element.code, related: [where],
        data: { code: element.code, title: element.title, firstTitle: first.title, ...nearestPlace(plan, where) },
      });
    },
  }),
  words: {
    nl: {
      title: 'Code komt meer dan eens voor',
      message: ({ code, firstTitle, nearestCell }) => `De code ${String(code)} staat al bij ${named('', firstTitle) || 'een andere rij'} (${String(nearestCell)}).`,
      why: () => 'Wat naar deze code verwijst, hangt nu aan de eerste rij met die code: de bedragen tellen dan bij de verkeerde doelstelling of actie.',
      todo: (data) => (data.missed ? lostNl(data) : 'Geef een van beide rijen een eigen code, of schrap de rij die dubbel staat.'),
      fixes: { code: (data) => `${giveNl(data)}; wat naar de oude code verwijst, blijft bij de eerste rij`, restore: restoreNl },
    },
    en: {
      title: 'Code used more than once',
      message: ({ code, firstTitle, nearestCell }) => `The code ${String(code)} is already borne by ${named('', firstTitle) || 'another row'} (${String(nearestCell)}).`,
      why: () => 'Whatever refers to this code now hangs on the first row that bears it, so amounts count under the wrong objective or action.',
      todo: (data) => (data.missed ? lostEn(data) : 'Give one of the two rows a code of its own, or remove the row that is there twice.'),
      fixes: { code: (data) => `${giveEn(data)}; what refers to the old code stays with the first row`, restore: restoreEn },
    },
  },
};

function* duplicates(plan: Plan): Generator<number, void, void> {
  for (const same of plan.byKey.values()) if (same.length > 1) yield* same;
}

/** The first other row with the code; an HSD or project on its list and again in the plan is one and the same. */
function firstOf(plan: Plan, element: PlanElement): PlanElement | undefined {
  for (const index of plan.byKey.get(element.key) ?? []) {
    const other = plan.elements[index]!;
    if (index === element.index) return undefined;
    if (other.isListed === element.isListed || other.level !== element.level) return other;
  }
  return undefined;
}
