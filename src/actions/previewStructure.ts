import { dropdownPlaces } from '#core/write/structure/addDropdowns';
import { structureInPlace } from '#core/write/structure/structureInPlace';
import type { StructureParts } from '#core/write/structure/StructureParts';
import type { StructurePreview } from '#core/write/structure/StructurePreview';
import type { WorkbookSnapshot } from '#core/layout/Snapshot';
import { LAYOUT_SORT } from '#core/layout/memory/StoredLayout';
import type { Plan } from '#core/plan/Plan';
import { readPlanSteps } from '#core/read/readPlan';
import type { Result } from '#core/values/Result';
import { ok, refuse } from '#core/values/Result';
import type { ExcelWorkbook } from '#workbook/ExcelWorkbook';
import { recogniseMarked } from '#actions/recogniseMarked';
import { readLayout } from '#actions/readLayout';
import { seenOfSheets } from '#actions/seenOfSheets';
import { whileBusy, type Room } from '#actions/Room';
import { runInSlices } from '#actions/runInSlices';

/** What structuring in place would do to the workbook as it stands now; nothing is written. */
export function previewStructure(room: Room, parts: StructureParts): Promise<Result<StructurePreview>> {
  return whileBusy(room, 'lookingOver', () => structureNow(room, parts));
}

/** The same, made anew: by the layout that is in hand, on the workbook as it stands at this moment. */
export async function structureNow({ desk, layout }: Room, parts: StructureParts): Promise<Result<StructurePreview>> {
  const snapshot = await desk.workbook.readSnapshot({ parts: [LAYOUT_SORT.namespace] });
  if (!snapshot.ok) return snapshot;
  const recognised = await recogniseMarked(desk.workbook, snapshot.value, { recognise: (each) => readLayout(layout, each) });
  if (!recognised.ok) return recognised;
  const { snapshot: marked, found: { recognition } } = recognised.value;
  const plan = await runInSlices(readPlanSteps(marked, recognition?.layout));
  return plan ? structureOf(desk.workbook, { snapshot: marked, plan }, parts) : refuse('cancelled');
}

/** What structuring would do to a workbook that was just read. */
export async function structureOf(workbook: ExcelWorkbook, { snapshot, plan }: { snapshot: WorkbookSnapshot; plan: Plan }, parts: StructureParts): Promise<Result<StructurePreview>> {
  const contents = await workbook.readContents(snapshot);
  if (!contents.ok) return contents;
  const places = parts.keuzelijsten ? dropdownPlaces(plan) : [];
  const seen = await seenOfSheets(workbook, plan, parts, places);
  if (!seen.ok) return seen;
  const taken = new Set(places.flatMap(({ sheetId, column }, index) => (seen.value.validated[index] ? [`${sheetId} ${column}`] : [])));
  return ok(structureInPlace(plan, contents.value, parts, {
    isTaken: (sheetId, column) => taken.has(`${sheetId} ${column}`), seenOf: (sheetId) => seen.value.bySheet.get(sheetId),
  }));
}
