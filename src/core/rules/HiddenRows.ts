import type { RowSpan } from '#core/layout/SheetFacts';
import { lineBeside } from '#core/plan/lineOrder';
import type { Plan } from '#core/plan/Plan';

/** More blocks than this are a filter, not somebody's hand: then all hidden rows of a sheet are one. */
const MOST_BLOCKS = 20;

/** Which means lines stand on rows that are not shown, in blocks of rows that were hidden together. */
export class HiddenRows {
  constructor(private readonly plan: Plan) {}

  /** The block in which a line is hidden; null for a line that is shown. */
  blockOf(line: number): RowSpan | null {
    const spans = this.plan.cells?.[this.plan.means.sheet[line]!]?.facts?.hiddenRows;
    if (!spans || spans.length === 0) return null;
    const span = spanAt(spans, this.plan.means.row[line]!);
    return span && spans.length > MOST_BLOCKS ? { first: spans[0]!.first, last: spans[spans.length - 1]!.last } : span;
  }

  hasMeans(line: number): boolean {
    const { means: { amounts }, years } = this.plan;
    for (let at = line * years.length; at < (line + 1) * years.length; at += 1) if (amounts[at] !== 0) return true;
    return false;
  }

  /** Whether no line with means stands before this one in its block. */
  isFirst(line: number, block: RowSpan): boolean {
    return this.next(line, -1, block) < 0;
  }

  /** The nearest line with means after this one in its block; -1 when it is not hidden, or the last. */
  following(line: number): number {
    const block = this.blockOf(line);
    return block ? this.next(line, 1, block) : -1;
  }

  private next(line: number, step: 1 | -1, { first, last }: RowSpan): number {
    const { row } = this.plan.means;
    for (let other = lineBeside(this.plan, line, step); other >= 0; other = lineBeside(this.plan, other, step)) {
      if (row[other]! < first || row[other]! > last) return -1;
      if (this.hasMeans(other) && this.blockOf(other)) return other;
    }
    return -1;
  }
}

function spanAt(spans: readonly RowSpan[], row: number): RowSpan | null {
  let [low, high] = [0, spans.length - 1];
  while (low < high) {
    const middle = (low + high) >> 1;
    if (spans[middle]!.last < row) low = middle + 1;
    else high = middle;
  }
  const span = spans[low]!;
  return span.first <= row && row <= span.last ? span : null;
}
