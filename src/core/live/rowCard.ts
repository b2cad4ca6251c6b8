import { effectiveHsd, effectiveProgramma, effectiveProject, upwards } from '#core/plan/inherit';
import type { Plan, PlanElement } from '#core/plan/Plan';
import type { Finding } from '#core/rules/Finding';
import { codeKey } from '#core/values/code';
import type { Live } from '#core/live/createLive';

/** A row that was chosen: an element, a means line, or a line with the element that it hangs on; -1 for neither. */
export interface ChosenRow { readonly element: number; readonly line: number }

/** All that is told of one row. */
export interface RowCard extends ChosenRow {
  /** From the top down to the element itself: HSD, SD, OD, action. */
  readonly vertical: readonly Crumb[];
  /** The second strand: programme, project, and the element itself; empty where it is in no programme. */
  readonly horizontal: readonly Crumb[];
  readonly lines: readonly number[];
  /** Those of the element and of its lines; of the chosen line alone where there is no element. */
  readonly findings: readonly Finding[];
}

/** One step of the way; `element` is -1 for a code that nothing in the plan bears. */
export interface Crumb { readonly element: number; readonly code: string; readonly title: string }

/** At the cost of what the row touches: what stands above it, and the lines that hang on it. */
export function rowCard(plan: Plan, { element, line }: ChosenRow, live: Pick<Live, 'linesOf' | 'findingsOf'>): RowCard {
  const lines = element >= 0 ? live.linesOf(element) : [line].filter((each) => each >= 0);
  const findings = [...(element >= 0 ? live.findingsOf({ element }) : []), ...lines.flatMap((each) => live.findingsOf({ line: each }))];
  if (element < 0) return { element, line, vertical: [], horizontal: [], lines, findings };
  return { element, line, vertical: verticalWay(plan, element), horizontal: horizontalWay(plan, element), lines, findings };
}

function verticalWay(plan: Plan, index: number): Crumb[] {
  const way = [...upwards(plan, index)].filter((each) => each.index === index || each.level !== 'programma').reverse();
  const isComplete = way[0]?.level === 'hsd' || plan.elements[index]?.level === 'programma';
  const above = isComplete ? [] : effectiveHsd(plan, index).map((code) => named(plan, code, 'hsd'));
  return [...above, ...way.map(crumbOf)];
}

function horizontalWay(plan: Plan, index: number): Crumb[] {
  const element = plan.elements[index]!;
  if (element.level === 'programma') return [crumbOf(element)];
  const programma = effectiveProgramma(plan, index);
  const project = element.level === 'project' ? '' : effectiveProject(plan, index);
  const above = [...(programma ? [named(plan, programma, 'programma')] : []), ...(project ? [named(plan, project, 'project')] : [])];
  return above.length > 0 ? [...above, crumbOf(element)] : [];
}

function named(plan: Plan, code: string, level: string): Crumb {
  const index = plan.byKey.get(codeKey(code))?.find((each) => plan.elements[each]!.level === level);
  return index === undefined ? { element: -1, code, title: '' } : crumbOf(plan.elements[index]!);
}

function crumbOf({ index, code, title }: PlanElement): Crumb {
  return { element: index, code, title };
}
