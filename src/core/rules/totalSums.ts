import type { Plan, RowPlace } from '#core/plan/Plan';
import { inElementOrder } from '#core/plan/elementOrder';
import type { TotalCell } from '#core/rules/overwritten';
import { NOTHING, plus, waysOf, type PartSums } from '#core/rules/PartSums';
import type { PlanLinks } from '#core/rules/PlanLinks';
import { codeKey } from '#core/values/code';
import { hundredfold } from '#core/values/hundredfold';

/**
 * What a stated total may add up, in whole hundredths of what its cell shows; none where nothing can be said. A column of
 * totals adds up amounts of its own row. A row of totals that names an element (`Totaal SD1`) adds up what hangs there;
 * any may add up the lines since the last one, those of several such parts, all, or those below it.
 */
export function totalSums(plan: Plan, links: PlanLinks, place: RowPlace, cell: TotalCell): readonly number[] {
  return cell.total ? sumsBeside(plan, place, cell.total.readings) : [...sumsNamed(plan, links, place, cell.column), ...sumsAbove(links, place, cell.column)];
}

/** What the amounts of a row add up to, as a column of totals may mean it; none where one of them is no number. */
function sumsBeside({ cells }: Plan, { sheet, row }: RowPlace, readings: readonly (readonly number[])[]): number[] {
  const { rows, top, left } = cells![sheet]!;
  return readings.flatMap((columns) => {
    const contents = columns.map((column) => rows[row - top]?.[column - left] ?? '');
    const numbers = contents.filter((content) => typeof content === 'number');
    if (numbers.length === 0 || contents.some((content) => typeof content !== 'number' && content !== '')) return [];
    return [numbers.reduce((sum, number) => sum + hundredfold(number), 0)];
  });
}

function sumsNamed(plan: Plan, links: PlanLinks, place: RowPlace, column: number): number[] {
  const element = elementNamed(plan, links, links.totals.nameAt(place));
  const amounts = element < 0 ? undefined : links.totals.columnsOf(place.sheet).find((each) => each.column === column);
  return amounts ? links.branches.waysOf(element, amounts) : [];
}

/** By its code, its title, or its code with more words; the first of several. What names nothing is nobody's code or title. */
function elementNamed(plan: Plan, { titles }: PlanLinks, name: string): number {
  const titled = titles.of(codeKey(name));
  return plan.byKey.get(codeKey(name))?.[0] ?? (titled.size > 0 ? inElementOrder(plan, titled)[0]! : plan.byKey.get(codeKey(name.split(/\s/u)[0] ?? ''))?.[0] ?? -1);
}

function sumsAbove(links: PlanLinks, { sheet, row }: RowPlace, column: number): number[] {
  const parts = links.totals.parts(sheet, column);
  const at = links.totals.rowsOf(sheet).indexOf(row);
  const scale = links.totals.columnsOf(sheet).find((each) => each.column === column)?.scale ?? 1;
  return groupsOf(parts, at).flatMap((sums) => waysOf(sums, scale).filter((sum) => sum !== 0));
}

function groupsOf(parts: readonly PartSums[], at: number): readonly PartSums[] {
  const groups: PartSums[] = [];
  let above: PartSums = NOTHING;
  for (let part = at; part >= 0; part -= 1) groups.push(above = plus(above, parts[part]!));
  let below: PartSums = NOTHING;
  for (let part = at + 1; part < parts.length; part += 1) groups.push(below = plus(below, parts[part]!));
  groups.push(plus(above, below));
  return groups.filter(({ expenses, receipts, people }) => expenses !== 0 || receipts !== 0 || people !== 0);
}
