/** The largest lines of an entry by one measure, as far down as they are known. */
interface Ranking { readonly size: (line: number) => number; readonly lines: number[]; areAll: boolean }

/** Twice as many are kept as are shown: before the rest has to be looked through again, so many must have gone. */
const KEPT = 2;

/**
 * Which lines of an entry are the largest, kept true line by line: an entry has thousands, and is asked with each edit
 * of one of them.
 */
export class LargestLines {
  private readonly rankings = new Map<number, Map<string, Ranking>>();

  /**
   * @param most so many are asked for
   * @param all the lines on an entry
   * @param isBefore which of two of one size goes first
   */
  constructor(private readonly most: number, private readonly all: (entry: number) => Iterable<number>, private readonly isBefore: (line: number, other: number) => boolean) {}

  /**
   * The largest lines of an entry, the largest first; those of no size are none of them.
   * @param measure the name of what is measured: the same for the same `size`
   */
  of(entry: number, measure: string, size: (line: number) => number): readonly number[] {
    const ofEntry = this.rankings.get(entry) ?? new Map<string, Ranking>();
    this.rankings.set(entry, ofEntry);
    let ranking = ofEntry.get(measure);
    if (!ranking || (!ranking.areAll && ranking.lines.length < this.most)) ofEntry.set(measure, ranking = this.made(entry, size));
    return ranking.lines.slice(0, this.most);
  }

  /** A line as it now is. */
  add(entry: number, line: number): void {
    for (const ranking of this.rankings.get(entry)?.values() ?? []) this.put(ranking, line);
  }

  remove(entry: number, line: number): void {
    for (const { lines } of this.rankings.get(entry)?.values() ?? []) {
      const at = lines.indexOf(line);
      if (at >= 0) lines.splice(at, 1);
    }
  }

  private made(entry: number, size: (line: number) => number): Ranking {
    const ranking: Ranking = { size, lines: [], areAll: true };
    for (const line of this.all(entry)) this.put(ranking, line);
    return ranking;
  }

  private put(ranking: Ranking, line: number): void {
    const { size, lines } = ranking;
    if (size(line) <= 0) return;
    let at = lines.length;
    while (at > 0 && this.goesBefore(size, line, lines[at - 1]!)) at -= 1;
    // Below the last that is known stand others that are not.
    if (at === lines.length && !ranking.areAll) return;
    lines.splice(at, 0, line);
    if (lines.length <= this.most * KEPT) return;
    lines.pop();
    ranking.areAll = false;
  }

  private goesBefore(size: (line: number) => number, line: number, other: number): boolean {
    const difference = size(line) - size(other);
    return difference > 0 || (difference === 0 && this.isBefore(line, other));
  }
}
