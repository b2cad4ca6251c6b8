import type { Change } from '#core/edits/change/Change';
import type { WorkbookContents } from '#core/edits/change/Contents';
import type { Plan } from '#core/plan/Plan';
import { readPlanSteps } from '#core/read/readPlan';
import type { WorkbookSnapshot } from '#core/layout/Snapshot';
import { sameElement } from '#core/write/tree/sameElement';
import type { TreeAct } from '#core/write/tree/TreeAct';
import { treeChange, type TreeChange } from '#core/write/tree/treeChange';
import { LAYOUT_SORT } from '#core/layout/memory/StoredLayout';
import { ok, refuse, type Result } from '#core/values/Result';
import { behindMerge, type MergedBySheet } from '#core/write/tree/behindMerge';
import { keepMerged } from '#core/write/tree/keepMerged';
import { frameNow } from '#actions/frameNow';
import { mergedNow } from '#actions/mergedNow';
import { recogniseMarked } from '#actions/recogniseMarked';
import { readLayout } from '#actions/readLayout';
import type { Room } from '#actions/Room';
import { runInSlices } from '#actions/runInSlices';

/** An act in the tree as a change of the workbook that is there now. */
export interface TreeNow extends TreeChange { readonly plan: Plan; readonly contents: WorkbookContents; readonly act: TreeAct }

/**
 * Reads the workbook afresh and makes the change that the act asks for. What the person saw is looked up in what is there
 * now: an element that is gone or says something else by now refuses by name.
 * @param isToBeWritten Excel may be asked what costs a person's undo list, where the file does not tell
 */
export async function treeNow(room: Room, act: TreeAct, isToBeWritten = false): Promise<Result<TreeNow>> {
  const seen = room.store.state.plan;
  if (!seen) return refuse('nothing-read');
  const read = await readNow(room);
  if (!read.ok) return read;
  const { plan, contents, snapshot } = read.value;
  const meant = actNow(seen, plan, act);
  if (!meant.ok) return meant;
  const { outline, merged } = await frameNow(room.desk.workbook, { plan, snapshot }, act);
  const made = treeChange(plan, contents, meant.value, outline);
  if (!made.ok) return made;
  const known = await mergedNow(room.desk.workbook, made.value.change, merged, isToBeWritten);
  const change = known.ok ? keepingMerged(plan, made.value.change, known.value) : known;
  return change.ok ? ok({ ...made.value, change: change.value, plan, contents, act: meant.value }) : change;
}

function keepingMerged({ sheets }: Plan, change: Change, merged: MergedBySheet): Result<Change> {
  const behind = behindMerge(change, merged);
  return behind ? refuse('merged-cell', { sheet: sheets.find(({ id }) => id === behind.sheetId)?.name ?? '', cell: behind.cell }) : ok(keepMerged(change, merged));
}

async function readNow(room: Room): Promise<Result<{ plan: Plan; contents: WorkbookContents; snapshot: WorkbookSnapshot }>> {
  const snapshot = await room.desk.workbook.readSnapshot({ parts: [LAYOUT_SORT.namespace] });
  if (!snapshot.ok) return snapshot;
  const { layout } = room;
  const recognised = await recogniseMarked(room.desk.workbook, snapshot.value, { recognise: (each) => readLayout(layout, each) });
  if (!recognised.ok) return recognised;
  const { snapshot: marked, found: { recognition } } = recognised.value;
  const plan = recognition ? await runInSlices(readPlanSteps(marked, recognition.layout)) : null;
  if (!plan) return refuse('nothing-read');
  const contents = await room.desk.workbook.readContents(marked);
  return contents.ok ? ok({ plan, contents: contents.value, snapshot: marked }) : contents;
}

/** The act with the elements of the plan as it is now. */
function actNow(seen: Plan, now: Plan, act: TreeAct): Result<TreeAct> {
  const changed: number[] = [];
  const find = (index: number): number => {
    if (index < 0) return index;
    const found = sameElement(seen, now, index);
    if (found < 0) changed.push(index);
    return found;
  };
  const meant = {
    ...act,
    ...('element' in act && { element: find(act.element) }),
    ...('under' in act && { under: find(act.under) }),
    ...('before' in act && act.before !== undefined && { before: find(act.before) }),
  };
  const [first] = changed;
  if (first === undefined) return ok(meant);
  const { code, title } = seen.elements[first] ?? { code: '', title: '' };
  return refuse('element-changed', { name: `${code} ${title}`.trim() });
}
