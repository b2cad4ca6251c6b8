import type { WorkbookSnapshot } from '#core/layout/Snapshot';
import type { Plan } from '#core/plan/Plan';
import type { TreeAct } from '#core/write/tree/TreeAct';
import type { OutlineBySheet } from '#core/write/tree/treeChange';
import type { ExcelWorkbook } from '#workbook/ExcelWorkbook';
import { runInSlices } from '#actions/runInSlices';

/** Acts that put rows in, take them out or bring them elsewhere: these have the outline level that is theirs. */
const MOVING: ReadonlySet<TreeAct['kind']> = new Set(['add', 'move', 'delete', 'copy']);
const WITH_ROWS: ReadonlySet<string> = new Set(['plan', 'vlak', 'middelen']);

/** The outline levels that an act must know of the rows of the plan's sheets, from the workbook's file; none where this Excel does not give it. */
export async function outlineNow(workbook: ExcelWorkbook, { plan, snapshot: { sheets } }: { plan: Plan; snapshot: WorkbookSnapshot }, { kind }: TreeAct): Promise<OutlineBySheet> {
  const own = sheets.filter(({ id }) => plan.sheets.some((layout) => layout.id === id && WITH_ROWS.has(layout.kind)));
  const file = MOVING.has(kind) ? await workbook.readFile() : null;
  if (!file?.ok) return new Map();
  // What reads the file comes when it is first needed.
  const { readRowLevels } = await import('#xlsx/readRowLevels');
  const levels = await runInSlices(readRowLevels(file.value, own.map(({ name }) => name)));
  return new Map(own.flatMap(({ id, name, top, values }): [string, number[]][] => {
    const known = levels?.get(name);
    return known && known.size > 0 ? [[id, values.map((_, index) => known.get(top + index) ?? 0)]] : [];
  }));
}
