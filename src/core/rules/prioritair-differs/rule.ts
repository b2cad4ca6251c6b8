import type { Plan, PlanElement } from '#core/plan/Plan';
import type { Finding, Where, FindingDraft } from '#core/rules/Finding';
import type { Rule } from '#core/rules/Rule';
import { editOfElement } from '#core/edits/editOf';
import { isPrioritair, oppositePrioritair } from '#core/values/isPrioritair';
import { DERIVED } from '#core/rules/Priorities';
import { elementWhere } from '#core/rules/where';
import { named } from '#core/rules/saying';

/**
 * An objective of which somebody typed whether it is prioritair, and typed it wrongly: it is exactly when a priority
 * action or action plan stands under it (BBC). Typed as it should be, or not at all, it is let pass.
 */
export const prioritairDiffers: Rule = {
  id: 'prioritair-differs',
  severity: 'warning',
  prepare: (plan, links) => ({
    element(index, report) {
      const element = plan.elements[index]!;
      const typed = element.level === DERIVED ? isPrioritair(element.prioritair) : null;
      // One under which nothing hangs is a finding of its own.
      if (typed === null || links.children.isEmpty(index)) return;
      const below = links.priorities.firstUnder(index);
      const derived = below ? isPrioritair(below.prioritair) : false;
      if (derived !== null && derived !== typed) report(draftOf(plan, element, below, derived));
    },
  }),
  words: {
    nl: {
      title: 'Prioritair klopt niet',
      message: ({ code, title, value, below, belowTitle, isDerived }) => (isDerived
        ? `Bij ${named(code, title)} staat “${String(value)}”, maar eronder staat iets dat prioritair is: ${named(below, belowTitle)}.`
        : `Bij ${named(code, title)} staat “${String(value)}”, maar niets eronder is prioritair.`),
      why: () => 'Een doelstelling is prioritair als er een prioritaire actie of een prioritair actieplan onder staat, en anders niet: dat wordt afgeleid, en in de rapporten staat het zo.',
      todo: ({ isDerived }) => (isDerived
        ? 'Verbeter de cel of maak ze leeg, of kijk na of wat eronder staat wel prioritair is.'
        : 'Zet erbij welke actie of welk actieplan eronder prioritair is, of verbeter de cel of maak ze leeg.'),
      fixes: { derive: ({ value }) => `Maak er “${String(value)}” van`, clear: () => 'Maak de cel leeg' },
    },
    en: {
      title: 'Priority is not right',
      message: ({ code, title, value, below, belowTitle, isDerived }) => (isDerived
        ? `Beside ${named(code, title)} stands “${String(value)}”, but something under it is prioritair: ${named(below, belowTitle)}.`
        : `Beside ${named(code, title)} stands “${String(value)}”, but nothing under it is prioritair.`),
      why: () => 'An objective is prioritair when a priority action or action plan stands under it, and else it is not: that is derived, and the reports show it so.',
      todo: ({ isDerived }) => (isDerived
        ? 'Mend or clear the cell, or check whether what stands under it is prioritair indeed.'
        : 'Say which action or action plan under it is prioritair, or mend or clear the cell.'),
      fixes: { derive: ({ value }) => `Make it “${String(value)}”`, clear: () => 'Clear the cell' },
    },
  },
};

function draftOf(plan: Plan, element: PlanElement, below: PlanElement | null, isDerived: boolean): FindingDraft {
  const where = elementWhere(plan, element, 'prioritair');
  const { code, title, prioritair: value } = element;
  return {
    where, element: code, related: below ? [elementWhere(plan, below, 'prioritair')] : [],
    data: { code, title, value, below: below?.code ?? '', belowTitle: below?.title ?? '', isDerived }, fixes: fixesOf(plan, element, where, isDerived),
  };
}

/** Certain where something under it is prioritair; else a mark may be missing below as well. */
function fixesOf(plan: Plan, element: PlanElement, { column }: Where, isDerived: boolean): Finding['fixes'] {
  // What says yes or no has its opposite.
  const value = oppositePrioritair(element.prioritair)!;
  const edits = [editOfElement(plan, element, { column, expected: element.prioritair, value })];
  return [value === '' ? { id: 'clear', isSafe: isDerived, data: {}, edits } : { id: 'derive', isSafe: isDerived, data: { value }, edits }];
}
