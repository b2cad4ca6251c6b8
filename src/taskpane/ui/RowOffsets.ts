/** Where each row of a list begins, in pixels from the top, for rows of different heights. */
export class RowOffsets {
  private readonly offsets: Float64Array;

  constructor(readonly count: number, heightOf: (index: number) => number) {
    this.offsets = new Float64Array(count + 1);
    for (let index = 0; index < count; index += 1) this.offsets[index + 1] = this.at(index) + heightOf(index);
  }

  /** Top of this row; of `count`, the bottom of all. */
  at(index: number): number {
    return this.offsets[Math.min(Math.max(index, 0), this.count)] ?? 0;
  }

  get total(): number { return this.at(this.count); }

  /** The row that covers this height; the first or the last one beyond the ends. */
  indexAt(y: number): number {
    let low = 0;
    let high = this.count - 1;
    while (low < high) {
      const middle = (low + high + 1) >> 1;
      if (this.at(middle) <= y) low = middle;
      else high = middle - 1;
    }
    return low;
  }

  /** Rows that show between two heights: first, and one past the last. */
  between(top: number, bottom: number, spare: number): { first: number; end: number } {
    if (this.count === 0) return { first: 0, end: 0 };
    return { first: Math.max(0, this.indexAt(top) - spare), end: Math.min(this.count, this.indexAt(bottom) + 1 + spare) };
  }
}
