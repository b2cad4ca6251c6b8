import type { Plan } from '#core/plan/Plan';
import { createPolicyLookup } from '#core/plan/unchangedPolicy';
import type { Fix, FindingDraft } from '#core/rules/Finding';
import type { PlanLinks } from '#core/rules/PlanLinks';
import type { Checks } from '#core/rules/Rule';
import { inOrder, isFirstOfSheet, linesOfRow } from '#core/plan/lineOrder';
import { columnFor, isOwnCell, lineWhere, oneOfEachRow } from '#core/rules/where';

interface Missing {
  readonly field: 'kostenplaats' | 'budgetplaats';
  /** Whether a line wants a code and has none. */
  isMissing(line: number): boolean;
  /** Ways out for rows (the first line of each that has none) whose cell can be written in. */
  fixesOf(lines: readonly number[]): readonly Fix[];
}

/**
 * The check that two rules share: rows of means without a code. One finding for each action, at its first such row; where
 * the sheet has no column for it, one for the sheet, at its header.
 */
export function missingListCode(plan: Plan, links: PlanLinks, missing: Missing): Checks {
  const { means } = plan;
  const hasColumn = plan.sheets.map((_, sheet) => columnFor(plan, sheet, missing.field) !== undefined);
  const isMissing = (line: number): boolean => missing.isMissing(line) && hasColumn[means.sheet[line]!]!;
  const isUnchangedPolicy = createPolicyLookup(means.elementCode);
  return {
    element(index, report) {
      if (links.lines.least(index, isMissing) < 0) return;
      const lines = inOrder(plan, links.lines.of(index).filter(isMissing));
      report(draft(plan, missing, oneOfEachRow(plan, lines), plan.elements[index]!));
    },
    // Unchanged policy is no element; its money needs a place all the same.
    line(line, report) {
      // What is told of a sheet is told by its first line, which stays so whatever is typed.
      if (!hasColumn[means.sheet[line]!] && isFirstOfSheet(plan, line) && missing.isMissing(line)) report(ofSheet(plan, means.sheet[line]!, missing));
      if (means.element[line]! >= 0 || linesOfRow(plan, line).find(isMissing) !== line) return;
      const id = means.elementCode.ids[line]!;
      if (isUnchangedPolicy(id)) report(draft(plan, missing, [line], { code: means.elementCode.values[id]!, title: '' }));
    },
  };
}

function ofSheet(plan: Plan, sheet: number, { field }: Missing): FindingDraft {
  const { headerRow, columns, name } = plan.sheets[sheet]!;
  const beside = columns.find((column) => column.field === 'bedrag') ?? columns[0]!;
  return { where: { sheet, row: headerRow, column: beside.column, field }, element: '', data: { sheet: name } };
}

function draft(plan: Plan, { field, fixesOf }: Missing, lines: readonly number[], { code, title }: { readonly code: string; readonly title: string }): FindingDraft {
  const [where, ...related] = lines.map((line) => lineWhere(plan, line, field));
  return { where: where!, element: code, related, data: { code, title, rows: lines.length }, fixes: !isOwnCell(plan, where!) ? [] : fixesOf(lines) };
}
