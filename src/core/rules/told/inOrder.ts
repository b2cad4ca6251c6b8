import type { Finding } from '#core/rules/Finding';

/** Findings as they stand in the workbook. */
export function inOrder(findings: Iterable<Finding>): readonly Finding[] {
  return [...findings].sort((a, b) => a.where.sheet - b.where.sheet || a.where.row - b.where.row || a.where.column - b.where.column || byText(a.rule, b.rule) || byText(a.element, b.element));
}

function byText(a: string, b: string): number {
  return a < b ? -1 : Number(a > b);
}
