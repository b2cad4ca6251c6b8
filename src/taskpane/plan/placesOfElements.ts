import type { Plan } from '#core/plan/Plan';
import type { Finding } from '#core/rules/Finding';
import { codeKey } from '#core/values/code';
import { wayUp } from './wayUp';

/** Which element a row of a sheet belongs to: its own row, or that of its means. */
export type ElementAt = (sheet: number, row: number) => number;

const ROWS_PER_SHEET = 2 ** 21;

export function createElementAt(plan: Plan): ElementAt {
  const byPlace = new Map<number, number>();
  const { means } = plan;
  for (let line = 0; line < means.count; line += 1) byPlace.set(means.sheet[line]! * ROWS_PER_SHEET + means.row[line]!, means.element[line]!);
  // A flat export has several elements on one row; the last one is the lowest, of which the row speaks.
  for (const { sheet, row, index } of plan.elements) byPlace.set(sheet * ROWS_PER_SHEET + row, index);
  return (sheet, row) => byPlace.get(sheet * ROWS_PER_SHEET + row) ?? -1;
}

/** The element that a finding is about; -1 for a line that hangs on none. */
export function elementOfFinding(plan: Plan, elementAt: ElementAt, finding: Finding): number {
  const onRow = elementAt(finding.where.sheet, finding.where.row);
  const named = finding.element ? plan.elements[onRow]?.code === finding.element : true;
  if (onRow >= 0 && named) return onRow;
  return (finding.element ? plan.byKey.get(codeKey(finding.element))?.[0] : undefined) ?? onRow;
}

/** For each element what it says itself, or else the nearest above it: its departement, its owner. */
export function inherited(plan: Plan, own: 'departement' | 'owner'): string[] {
  return plan.elements.map((element) => element[own] || wayUp(plan, element.index).find((above) => above[own] !== '')?.[own] || '');
}
