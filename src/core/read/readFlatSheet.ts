import type { Steps } from '#core/values/steps';
import { CHUNK } from './chunk';
import { FlatRowReader } from './FlatRowReader';
import type { PlanBuilder } from './PlanBuilder';
import type { SheetRows } from './RowReader';

/** Reads a flat export. */
export function* readFlatSheet(builder: PlanBuilder, sheet: SheetRows, sheetIndex: number): Steps<void> {
  const reader = new FlatRowReader(builder, sheet, sheetIndex);
  for (let from = sheet.from; from < sheet.to; from += CHUNK) {
    const to = Math.min(sheet.to, from + CHUNK);
    builder.means.reserve((to - from) * reader.lines.most);
    for (let i = from; i < to; i += 1) reader.read(sheet.rows[i] ?? [], sheet.top + i);
    yield;
  }
}
