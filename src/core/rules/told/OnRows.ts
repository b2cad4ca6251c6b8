import type { RowPlace } from '#core/plan/Plan';
import type { Finding } from '#core/rules/Finding';
import { rowNumber } from '#core/plan/rowNumber';

/** Findings by the rows that they have to do with. */
export class OnRows {
  private readonly rows = new Map<number, Set<Finding>>();

  add(finding: Finding, places: readonly RowPlace[]): void {
    for (const place of places) {
      const row = rowNumber(place);
      const there = this.rows.get(row);
      if (there) there.add(finding);
      else this.rows.set(row, new Set([finding]));
    }
  }

  remove(finding: Finding, places: readonly RowPlace[]): void {
    for (const place of places) this.rows.get(rowNumber(place))?.delete(finding);
  }

  on(place: RowPlace): Iterable<Finding> {
    return this.rows.get(rowNumber(place)) ?? NONE;
  }
}

const NONE: readonly Finding[] = [];
