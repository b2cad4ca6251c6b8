/**
 * The lines on each row of a sheet, by index into its rows. Nearly always those of a row are numbered one after the
 * other, so that the first and how many tell all; those of which that is not so are kept by name.
 */
export class RowLines {
  private readonly first: Int32Array;
  private readonly counts: Uint8Array;
  private readonly apart = new Map<number, readonly number[]>();
  /** No row above it has lines; it may have none itself any more. */
  private highest: number;
  private sum = 0;

  /** @param rows as many as there may be */
  constructor(rows: number) {
    this.first = new Int32Array(rows).fill(-1);
    this.counts = new Uint8Array(rows);
    this.highest = rows;
  }

  /** How many there are on the sheet. */
  get total(): number {
    return this.sum;
  }

  /** As it was read; the lines of the sheet from the last to the first. */
  note(row: number, line: number): void {
    this.first[row] = line;
    this.counts[row]! += 1;
    this.sum += 1;
    this.highest = Math.min(this.highest, row);
  }

  countOf(row: number): number {
    return this.counts[row] ?? 0;
  }

  /** The first line of a row; -1 where it has none. */
  firstOf(row: number): number {
    return this.first[row] ?? -1;
  }

  /** In the order of the columns. */
  of(row: number): readonly number[] {
    const [first, count] = [this.firstOf(row), this.countOf(row)];
    return this.apart.get(row) ?? Array.from({ length: count }, (_, i) => first + i);
  }

  /** Other lines on a row than there were. */
  put(row: number, lines: readonly number[]): void {
    this.sum += lines.length - this.countOf(row);
    this.first[row] = lines[0] ?? -1;
    this.counts[row] = lines.length;
    if (lines.every((line, i) => line === lines[0]! + i)) this.apart.delete(row);
    else this.apart.set(row, lines);
    if (lines.length > 0) this.highest = Math.min(this.highest, row);
  }

  /** The nearest row above (-1) or below (1) that has lines; -1 where none has. */
  beside(row: number, step: 1 | -1): number {
    for (let other = row + step; other >= 0 && other < this.counts.length; other += step) if (this.counts[other]! > 0) return other;
    return -1;
  }

  /** The highest row that has lines; -1 where none has. */
  highestRow(): number {
    if (this.sum === 0) return -1;
    if (this.countOf(this.highest) === 0) this.highest = this.beside(this.highest, 1);
    return this.highest;
  }
}
