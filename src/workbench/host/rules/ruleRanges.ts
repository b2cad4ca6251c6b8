import { area, bound, cellCount, intersect, type Area } from '#core/values/grid/Area';

/** What holds in blocks of cells: data validation, a conditional format. */
export interface Ruled { ranges: Area[] }

/** What is left of a block when another is cut out of it: above, below, left and right of the cut. */
export function withoutArea(of: Area, cut: Area): Area[] {
  const both = intersect(of, cut);
  if (!both) return [of];
  const pieces = [
    area(of.top, of.left, both.top - 1, of.right), area(both.bottom + 1, of.left, of.bottom, of.right),
    area(both.top, of.left, both.bottom, both.left - 1), area(both.top, both.right + 1, both.bottom, of.right),
  ];
  return pieces.filter((piece) => piece.top <= piece.bottom && piece.left <= piece.right);
}

export function withoutAreas(ranges: readonly Area[], cuts: readonly Area[]): Area[] {
  return cuts.reduce<Area[]>((left, cut) => left.flatMap((of) => withoutArea(of, cut)), [...ranges]);
}

/** The parts of `ranges` that lie in one of the blocks. */
export function within(ranges: readonly Area[], blocks: readonly Area[]): Area[] {
  return ranges.flatMap((of) => blocks.flatMap((block) => intersect(of, block) ?? []));
}

export function sizeOf(ranges: readonly Area[]): number {
  return ranges.reduce((sum, of) => sum + cellCount(of), 0);
}

/** Relative references in a rule's formula are written as seen from this cell. */
export function anchorOf(ranges: readonly Area[]): { row: number; column: number } {
  const { top, left } = ranges.reduce(bound);
  return { row: top, column: left };
}
