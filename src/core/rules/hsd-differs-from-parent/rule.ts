import type { Plan, PlanElement } from '#core/plan/Plan';
import type { Rule } from '#core/rules/Rule';
import { upwards } from '#core/plan/inherit';
import { editOfElement } from '#core/edits/editOf';
import { codeKey } from '#core/values/code';
import { elementWhere } from '#core/rules/where';
import { named, worded } from '#core/rules/saying';

/** An element that names another HSD than what it hangs under: its people and money would count under both. */
export const hsdDiffersFromParent: Rule = {
  id: 'hsd-differs-from-parent',
  severity: 'error',
  prepare: (plan) => ({
    element(index, report) {
      const element = plan.elements[index]!;
      if (element.hsdCodes.length === 0 || isDerived(element)) return;
      const above = hsdAbove(plan, element);
      const value = element.hsdCodes.find((code) => isHsd(plan, code) && !above?.codes.some((each) => codeKey(each) === codeKey(code)));
      if (!above || value === undefined) return;
      const where = elementWhere(plan, element, 'hsd');
      const codes = above.codes.join('; ');
      const canReplace = element.hsdCodes.length === 1;
      report({
        where, element: element.code, related: [elementWhere(plan, above.element, above.element.level === 'hsd' ? 'code' : 'hsd')],
        data: { code: element.code, title: element.title, value, above: above.element.code, codes },
        fixes: canReplace ? [{ id: 'replace', isSafe: false, data: { codes }, edits: [editOfElement(plan, element, { column: where.column, expected: value, value: codes })] }] : [],
      });
    },
  }),
  words: {
    nl: {
      title: 'Andere HSD dan erboven',
      message: ({ code, title, value, above, codes }) => `${named(code, title) || 'Deze rij'} noemt ${worded('HSD', value)}, maar ${codes === above ? `hangt onder ${String(above)}` : `${String(above)} erboven hoort bij ${String(codes)}`}.`,
      why: () => 'Mensen en middelen kunnen maar bij één hoofdstrategische doelstelling tellen: die van de rij of die van wat erboven staat.',
      todo: ({ codes }) => `Neem ${String(codes)} over, maak de cel leeg, of hang de rij ergens anders onder.`,
      fixes: { replace: ({ codes }) => `Neem ${worded('HSD', codes)} over` },
    },
    en: {
      title: 'Other HSD than above',
      message: ({ code, title, value, above, codes }) => `${named(code, title) || 'This row'} names ${worded('HSD', value)}, but ${codes === above ? `hangs under ${String(above)}` : `${String(above)} above it belongs to ${String(codes)}`}.`,
      why: () => 'People and money can count under one main strategic objective only: that of the row or that of what stands above it.',
      todo: ({ codes }) => `Take over ${String(codes)}, clear the cell, or hang the row under something else.`,
      fixes: { replace: ({ codes }) => `Take over ${worded('HSD', codes)}` },
    },
  },
};

/** What it hangs under was taken from its own HSDs. */
function isDerived({ parentCode, hsdCodes }: PlanElement): boolean {
  const key = codeKey(parentCode);
  return hsdCodes.some((code) => codeKey(code) === key);
}

/** The nearest element above that is an HSD or names some. */
function hsdAbove(plan: Plan, element: PlanElement): { readonly element: PlanElement; readonly codes: readonly string[] } | null {
  for (const each of upwards(plan, element.index)) {
    if (each === element) continue;
    if (each.level === 'hsd') return { element: each, codes: [each.code] };
    if (each.hsdCodes.length > 0) return { element: each, codes: each.hsdCodes };
  }
  return null;
}

/** An unknown one is a finding of its own. */
function isHsd(plan: Plan, code: string): boolean {
  return plan.byKey.get(codeKey(code))?.some((index) => plan.elements[index]!.level === 'hsd') ?? false;
}
