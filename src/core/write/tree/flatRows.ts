import type { PlanElement } from '#core/plan/Plan';
import { readingFinder } from '#core/scheme/borrowWords';
import { splitLabel } from '#core/scheme/splitLabel';
import { codeKey } from '#core/values/code';
import { wordKey } from '#core/values/text';
import { groupedBy } from '#core/values/groupedBy';
import { elementNamed } from '../elementNamed';
import { flatSteps, type FlatStep } from './flatSteps';
import type { PlanCells } from './PlanCells';

/**
 * The rows of a flat export by the lowest element that each names. An element is known by its code, and where it has none
 * by level and title: the nearest one above with that title.
 */
export function flatRows(ground: PlanCells, sheet: number): ReadonlyMap<number, readonly number[]> {
  const steps = flatSteps(ground, sheet);
  const finder = readingFinder(ground.plan.scheme);
  const byTitle = titlesOn(ground, sheet);
  const rows = new Map<number, number[]>();
  const { firstRow, endRow } = ground.layout(sheet);
  let open: number[] = [];
  for (let row = firstRow; row < endRow; row += 1) {
    const named = namedOn(row);
    const element = named.at(-1) ?? -1;
    if (element < 0) continue;
    open = named;
    const known = rows.get(element);
    if (!known) rows.set(element, [row]);
    else known.push(row);
  }
  return rows;

  /** The elements that a row names, from the top down to its lowest; what it leaves open is as above. */
  function namedOn(row: number): number[] {
    const isNamed = steps.map(({ code, title }) => ground.text(sheet, row, code) !== '' || ground.text(sheet, row, title) !== '');
    const named: number[] = [];
    for (let at = 0; at <= isNamed.lastIndexOf(true); at += 1) named.push(isNamed[at] ? elementOn(steps[at]!, row, lastOf(named)) : open[at] ?? -1);
    return named;
  }

  function elementOn(step: FlatStep, row: number, parent: number): number {
    const title = ground.text(sheet, row, step.title);
    const said = step.code >= 0 ? { code: ground.text(sheet, row, step.code), title } : splitLabel(title, finder);
    if (codeKey(said.code) !== '') return elementNamed(ground.plan, step.level, parent, said.code, finder);
    return (byTitle.get(titleKey(step.level, said.title)) ?? []).filter((each) => each.row <= row).at(-1)?.index ?? -1;
  }
}

function lastOf(named: readonly number[]): number {
  return named.filter((element) => element >= 0).at(-1) ?? -1;
}

function titleKey(level: string, title: string): string {
  return `${level} ${wordKey(title)}`;
}

function titlesOn({ plan }: PlanCells, sheet: number): Map<string, PlanElement[]> {
  return groupedBy(plan.elements.filter((element) => element.sheet === sheet && element.key === ''), ({ level, title }) => titleKey(level, title));
}
