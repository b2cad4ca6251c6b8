import type { PlanElement } from '#core/plan/Plan';
import { readingFinder } from '#core/scheme/borrowWords';
import { splitLabel } from '#core/scheme/splitLabel';
import { codeKey } from '#core/values/code';
import { wordKey } from '#core/values/text';
import { flatSteps, type FlatStep } from './flatSteps';
import type { TreeGround } from './TreeGround';

/**
 * The rows of a flat export by the lowest element that each names. An element is known by its code, and where it has none
 * by level and title: the nearest one above with that title.
 */
export function flatRows(ground: TreeGround, sheet: number): ReadonlyMap<number, readonly number[]> {
  const lowestFirst = flatSteps(ground, sheet).reverse();
  const finder = readingFinder(ground.plan.scheme);
  const byTitle = titlesOn(ground, sheet);
  const rows = new Map<number, number[]>();
  const { firstRow, endRow } = ground.layout(sheet);
  for (let row = firstRow; row < endRow; row += 1) {
    const step = lowestFirst.find(({ code, title }) => ground.text(sheet, row, code) !== '' || ground.text(sheet, row, title) !== '');
    const element = step ? elementOn(step, row) : -1;
    if (element < 0) continue;
    const known = rows.get(element);
    if (known) known.push(row);
    else rows.set(element, [row]);
  }
  return rows;

  function elementOn(step: FlatStep, row: number): number {
    const title = ground.text(sheet, row, step.title);
    const said = step.code >= 0 ? { code: ground.text(sheet, row, step.code), title } : splitLabel(title, finder);
    const key = codeKey(said.code);
    if (key !== '') return ground.plan.byKey.get(key)?.[0] ?? -1;
    return (byTitle.get(titleKey(step.level, said.title)) ?? []).filter((each) => each.row <= row).at(-1)?.index ?? -1;
  }
}

function titleKey(level: string, title: string): string {
  return `${level} ${wordKey(title)}`;
}

function titlesOn({ plan }: TreeGround, sheet: number): Map<string, PlanElement[]> {
  const found = new Map<string, PlanElement[]>();
  for (const element of plan.elements) {
    if (element.sheet !== sheet || element.key !== '') continue;
    const key = titleKey(element.level, element.title);
    const same = found.get(key);
    if (same) same.push(element);
    else found.set(key, [element]);
  }
  return found;
}
