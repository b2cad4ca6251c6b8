import type { Plan } from '#core/plan/Plan';

/** Asks whether any row of a set lies between two others, both included; each answer costs the same, however many rows. */
export type AnyBetween = (first: number, last: number) => boolean;

export function anyBetween(rows: ReadonlySet<number>): AnyBetween {
  const sorted = [...rows].sort((a, b) => a - b);
  return (first, last) => {
    let [low, high] = [0, sorted.length];
    while (low < high) {
      const middle = (low + high) >> 1;
      if (sorted[middle]! < first) low = middle + 1;
      else high = middle;
    }
    return low < sorted.length && sorted[low]! <= last;
  };
}

/** The rows of a sheet on which means stand. */
export function rowsWithMeans({ means }: Plan, sheet: number): Set<number> {
  const rows = new Set<number>();
  for (let line = 0; line < means.count; line += 1) if (means.sheet[line] === sheet) rows.add(means.row[line]!);
  return rows;
}
