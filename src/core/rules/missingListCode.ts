import type { Plan } from '#core/plan/Plan';
import { createPolicyLookup } from '#core/plan/unchangedPolicy';
import type { Fix } from '#core/rules/Finding';
import type { PlanLinks } from '#core/rules/PlanLinks';
import type { Checks, FindingDraft } from '#core/rules/Rule';
import { firstLineOfRow, isOwnCell, linesOfRow, lineWhere, oneOfEachRow } from '#core/rules/where';

interface Missing {
  readonly field: 'kostenplaats' | 'budgetplaats';
  /** Whether a line wants a code and has none. */
  isMissing(line: number): boolean;
  /** Ways out for rows (the first line of each that has none) whose cell can be written in. */
  fixesOf(lines: readonly number[]): readonly Fix[];
}

/** The check that two rules share: rows of means without a code. One finding for each action, at its first such row. */
export function missingListCode(plan: Plan, links: PlanLinks, missing: Missing): Checks {
  const { means } = plan;
  const { isMissing } = missing;
  const isUnchangedPolicy = createPolicyLookup(means.elementCode);
  return {
    element(index, report) {
      if (links.lines.least(index, isMissing) < 0) return;
      const lines = [...links.lines.of(index)].filter(isMissing).sort((a, b) => a - b);
      report(draft(plan, missing, oneOfEachRow(plan, lines), plan.elements[index]!));
    },
    // Unchanged policy is no element; its money needs a place all the same.
    line(line, report) {
      if (means.element[line]! >= 0 || linesOfRow(plan, firstLineOfRow(plan, line)).find(isMissing) !== line) return;
      const id = means.elementCode.ids[line]!;
      if (isUnchangedPolicy(id)) report(draft(plan, missing, [line], { code: means.elementCode.values[id]!, title: '' }));
    },
  };
}

function draft(plan: Plan, { field, fixesOf }: Missing, lines: readonly number[], { code, title }: { readonly code: string; readonly title: string }): FindingDraft {
  const [where, ...related] = lines.map((line) => lineWhere(plan, line, field));
  return { where: where!, element: code, related, data: { code, title, rows: lines.length }, fixes: !isOwnCell(plan, where!) ? [] : fixesOf(lines) };
}
