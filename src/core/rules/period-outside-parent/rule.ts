import type { Plan, PlanElement } from '#core/plan/Plan';
import type { Fix } from '#core/rules/Finding';
import type { Rule } from '#core/rules/Rule';
import { outsideParent } from '#core/rules/outsideParent';
import { periodText, type Period } from '#core/rules/period';
import { elementWhere } from '#core/rules/where';
import { yearEdit } from '#core/rules/yearEdit';
import { named, OUTVOTED_EN, OUTVOTED_NL } from '#core/rules/saying';

/** An element that begins before what it hangs under, or ends after it. */
export const periodOutsideParent: Rule = {
  id: 'period-outside-parent',
  severity: 'warning',
  prepare: (plan) => ({
    element(index, report) {
      const element = plan.elements[index]!;
      const found = outsideParent(plan, element);
      if (!found) return;
      const { parent, period, around } = found;
      const isEarly = period.from < around.from;
      report({
        where: elementWhere(plan, element, isEarly ? 'from' : 'to'), element: element.code, related: [elementWhere(plan, parent, isEarly ? 'from' : 'to')],
        data: {
          code: element.code, title: element.title, value: isEarly ? period.from : period.to, period: periodText(period), parent: parent.code, parentTitle: parent.title, around: periodText(around),
        },
        fixes: fitted(plan, element, period, around),
      });
    },
  }),
  words: {
    nl: {
      title: 'Periode valt buiten die van het bovenliggende element',
      message: ({ code, title, value, period, parent, parentTitle, around, users, said }) => (users ? `${named(parent, parentTitle) || 'Deze rij'} loopt ${span(around)}, maar ${String(users)} rijen eronder ${isEarly(around, said) ? 'beginnen vroeger, vanaf' : 'eindigen later, tot'} ${String(said)}.` : `${named(code, title) || 'Deze rij'} loopt ${span(period)}; ${String(value)} valt buiten ${named(parent, parentTitle)} (${String(around)}).`),
      why: () => 'Wat onder een doelstelling hangt, voert ze uit: het kan niet eerder beginnen of later eindigen dan de doelstelling zelf.',
      todo: ({ users }) => (users ? 'Verleng de periode van deze rij, of verbeter die van de rijen eronder.' : 'Verbeter de periode van deze rij, of verleng die van het element erboven.'),
      fixes: { fit: ({ period }) => `Zet de periode op ${String(period)}`, outvoted: OUTVOTED_NL },
    },
    en: {
      title: 'Period outside that of the parent',
      message: ({ code, title, value, period, parent, parentTitle, around, users, said }) => (users ? `${named(parent, parentTitle) || 'This row'} runs ${span(around)}, but ${String(users)} rows below it ${isEarly(around, said) ? 'begin earlier, from' : 'end later, until'} ${String(said)}.` : `${named(code, title) || 'This row'} runs ${span(period)}; ${String(value)} is outside ${named(parent, parentTitle)} (${String(around)}).`),
      why: () => 'What hangs under an objective carries it out: it cannot begin earlier or end later than the objective itself.',
      todo: ({ users }) => (users ? 'Extend the period of this row, or correct that of the rows below it.' : 'Correct the period of this row, or extend that of the element above.'),
      fixes: { fit: ({ period }) => `Set the period to ${String(period)}`, outvoted: OUTVOTED_EN },
    },
  },
};

/** Whether what all rows below say lies before a period, and not after it. */
function isEarly(around: unknown, said: unknown): boolean {
  return Number(said) < Number.parseInt(String(around), 10);
}

function span(period: unknown): string {
  return String(period).includes('-') ? String(period) : `in ${String(period)}`;
}

/** The part that both have in common, where they have any. */
function fitted(plan: Plan, element: PlanElement, period: Period, around: Period): readonly Fix[] {
  const fit = { from: Math.max(period.from, around.from), to: Math.min(period.to, around.to) };
  const fields = (['from', 'to'] as const).filter((field) => fit[field] !== period[field]);
  if (fit.from > fit.to) return [];
  const edits = fields.map((field) => yearEdit(plan, element, field, fit[field]));
  return [{ id: 'fit', isSafe: false, data: { period: periodText(fit) }, edits }];
}
