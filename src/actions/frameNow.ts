import type { WorkbookSnapshot } from '#core/layout/Snapshot';
import type { Plan } from '#core/plan/Plan';
import type { TreeAct } from '#core/write/tree/TreeAct';
import type { OutlineBySheet } from '#core/write/tree/OutlineBySheet';
import type { ExcelWorkbook } from '#workbook/ExcelWorkbook';
import type { MergedBySheet } from '#core/write/tree/behindMerge';
import type { RowLevels } from '#xlsx/readRowLevels';
import { runInSlices } from '#actions/runInSlices';

/** Acts that put rows in, take them out or bring them elsewhere: these have the outline level that is theirs. */
const MOVING: ReadonlySet<TreeAct['kind']> = new Set(['add', 'move', 'delete', 'copy']);
const WITH_ROWS: ReadonlySet<string> = new Set(['plan', 'vlak', 'middelen']);

/** What of an act's sheets only the file tells; `merged` is null where it did not. */
export interface Frame { readonly outline: OutlineBySheet; readonly merged: MergedBySheet | null }

/** The outline levels of the rows of the plan's sheets, and their merged cells, from the workbook's file; none where this Excel does not give it, or the act needs neither. */
export async function frameNow(workbook: ExcelWorkbook, { plan, snapshot: { sheets } }: { plan: Plan; snapshot: WorkbookSnapshot }, { kind }: TreeAct): Promise<Frame> {
  const own = sheets.filter(({ id }) => plan.sheets.some((layout) => layout.id === id && WITH_ROWS.has(layout.kind)));
  const file = MOVING.has(kind) ? await workbook.readFile() : null;
  if (!file?.ok) return { outline: new Map(), merged: null };
  // What reads the file comes when it is first needed.
  const [{ readRowLevels }, { readMerged }] = await Promise.all([import('#xlsx/readRowLevels'), import('#xlsx/readMerged')]);
  const names = own.map(({ name }) => name);
  const levels = await runInSlices(readRowLevels(file.value, names));
  const merged = await runInSlices(readMerged(file.value, names));
  return { outline: outlineOf(own, levels), merged: merged && new Map(own.map(({ id, name }) => [id, merged.get(name) ?? []])) };
}

function outlineOf(sheets: WorkbookSnapshot['sheets'], levels: ReadonlyMap<string, RowLevels> | null): OutlineBySheet {
  return new Map(sheets.flatMap(({ id, name, top, values }): [string, number[]][] => {
    const known = levels?.get(name);
    return known && known.size > 0 ? [[id, values.map((_, index) => known.get(top + index) ?? 0)]] : [];
  }));
}
