import type { CellValue } from '#core/values/CellValue';
import type { RowContent } from '#core/write/PlanContent';
import { below, type Random } from '../random';

/** An OD with its SD and what hangs under it, as indexes into the rows of a plan. */
export interface OdGroup { readonly sd: number; readonly od: number; readonly items: readonly number[] }

export function groupOds(plan: readonly RowContent[]): OdGroup[] {
  const groups: (OdGroup & { items: number[] })[] = [];
  let sd = -1;
  plan.forEach(({ depth }, row) => {
    if (depth === 0) sd = row;
    else if (depth === 1) groups.push({ sd, od: row, items: [] });
    else groups.at(-1)?.items.push(row);
  });
  return groups;
}

/** Whether the means of its last action can go to its first: there are two, of one dienst, and the first lasts as long. */
export function hasMovableMeans(plan: readonly RowContent[], { items }: OdGroup): boolean {
  const [first = {}, last = {}] = [items[0], items.at(-1)].map((item) => plan[item ?? -1]?.cells);
  const isAsLong = Number(first.from) <= Number(last.from) && Number(first.to) >= Number(last.to);
  return items.length > 1 && (first.dienst ?? '') === (last.dienst ?? '') && isAsLong;
}

export function groupLines(means: readonly RowContent[]): Map<CellValue, number[]> {
  const groups = new Map<CellValue, number[]>();
  means.forEach(({ cells }, line) => {
    const lines = groups.get(cells.element ?? '');
    if (lines) lines.push(line);
    else groups.set(cells.element ?? '', [line]);
  });
  return groups;
}

export function shuffled<Item>(items: readonly Item[], random: Random): Item[] {
  const mixed = [...items];
  for (let last = mixed.length - 1; last > 0; last -= 1) swap(mixed, last, below(random, last + 1));
  return mixed;
}

export function swap<Item>(items: { [index: number]: Item }, a: number, b: number): void {
  [items[a], items[b]] = [items[b]!, items[a]!];
}
