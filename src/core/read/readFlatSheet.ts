import type { Steps } from '#core/values/steps';
import { CHUNK } from './chunk';
import { areParentsMerged } from './areParentsMerged';
import { flatCountsAnew } from './flatCountsAnew';
import { stepsOf } from './flatSteps';
import { FlatRowReader } from './FlatRowReader';
import { readContext } from './readContext';
import type { PlanBuilder } from './PlanBuilder';
import type { SheetRows } from './RowReader';

/** Reads a flat export. */
export function* readFlatSheet(builder: PlanBuilder, sheet: SheetRows, sheetIndex: number): Steps<void> {
  const steps = stepsOf(builder, sheet);
  const isMerged = yield* areParentsMerged(sheet, steps);
  if (isMerged) builder.merged.add(sheetIndex);
  const anew = yield* flatCountsAnew(builder, sheet, steps, isMerged);
  if (anew.size > 0) builder.countedAnew.set(sheetIndex, anew);
  const reader = new FlatRowReader(builder, sheet, sheetIndex, { steps, isMerged, context: readContext(builder, sheet, sheetIndex), anew });
  for (let from = sheet.from; from < sheet.to; from += CHUNK) {
    const to = Math.min(sheet.to, from + CHUNK);
    builder.means.reserve((to - from) * reader.lines.most);
    for (let i = from; i < to; i += 1) reader.read(sheet.rows[i] ?? [], sheet.top + i);
    yield;
  }
  reader.end();
}
