import type { SheetLayout } from '#core/layout/Layout';
import type { SheetSnapshot, WorkbookSnapshot } from '#core/layout/Snapshot';
import type { Plan } from '#core/plan/Plan';
import type { Steps } from '#core/values/steps';
import { chunk } from './pieces';
import { statedColumns } from './statedColumns';
import { statedRows } from './statedRows';
import type { StatedTotal } from './StatedTotal';

/** A sheet that is counted, with which of its rows are: index 0 is the first row of the snapshot. */
export interface CountedSheet {
  readonly index: number;
  readonly layout: SheetLayout;
  readonly sheet: SheetSnapshot;
  readonly plan: Plan;
  /** The element of the means lines on each row; -2 for a row that is not counted, -1 for a line without an element. */
  readonly elementOf: Int32Array;
}

const COUNTED: ReadonlySet<string> = new Set(['plan', 'vlak', 'middelen']);

/**
 * The totals that sheets state in rows and columns of totals, beside what reading makes of the same cells: a check that
 * needs no knowledge of the workbook. A total that nothing can be said of (a text, an error) is left out.
 */
export function* statedTotals(snapshot: WorkbookSnapshot, plan: Plan): Steps<StatedTotal[]> {
  const totals: StatedTotal[] = [];
  for (const [index, layout] of plan.sheets.entries()) {
    const sheet = snapshot.sheets.find(({ id }) => id === layout.id);
    if (!sheet || !COUNTED.has(layout.kind)) continue;
    const counted: CountedSheet = { index, layout, sheet, plan, elementOf: yield* elementsOn(plan, index, sheet) };
    totals.push(...yield* statedRows(counted), ...yield* statedColumns(counted));
  }
  return totals;
}

function* elementsOn({ means }: Plan, index: number, { top, values }: SheetSnapshot): Steps<Int32Array> {
  const found = new Int32Array(values.length).fill(-2);
  for (const [from, to] of chunk(means.count)) {
    for (let line = from; line < to; line += 1) if (means.sheet[line] === index) found[(means.row[line] as number) - top] = means.element[line] as number;
    yield;
  }
  return found;
}
