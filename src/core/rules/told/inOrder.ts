import type { Finding } from '#core/rules/Finding';

/** Findings as they stand in the workbook. */
export function inOrder(findings: Iterable<Finding>): readonly Finding[] {
  return [...findings].sort((a, b) => a.where.sheet - b.where.sheet || a.where.row - b.where.row || a.where.column - b.where.column || (a.rule < b.rule ? -1 : 1));
}
