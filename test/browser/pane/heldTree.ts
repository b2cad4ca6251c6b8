import type { Session } from '#actions/Session';
import { applyChange } from '#core/edits/change/applyChange';
import { asText, contentsOf, type WorkbookContents } from '#core/edits/change/Contents';
import { invertChange } from '#core/edits/change/invertChange';
import type { Change } from '#core/edits/change/Change';
import type { WorkbookSnapshot } from '#core/layout/Snapshot';
import { readPlan } from '#core/read/readPlan';
import { checkPlan } from '#core/rules/checkPlan';
import { ok, refuse, type Result } from '#core/values/Result';
import { previewTreeChange } from '#core/write/tree/previewTreeChange';
import { treeChange } from '#core/write/tree/treeChange';
import type { Holding } from './heldLayout';

/** Work in the tree, by the core itself, over a snapshot that is held and changes with each act. */
export function heldTree({ state, hold, note }: Holding, snapshot: WorkbookSnapshot | null): Pick<Session, 'previewTree' | 'workInTree'> & { backInTree(id: number): boolean } {
  let contents = snapshot ? contentsOf(snapshot, new Map()) : null;
  const backs = new Map<number, Change>();
  const show = (next: WorkbookContents): void => {
    contents = next;
    const plan = readPlan(snapshotOf(next));
    hold({ plan, findings: checkPlan(plan), revision: state().revision + 1 });
  };
  const change = (of: Change): Result<void> => {
    const done = contents ? applyChange(contents, of) : refuse('nothing-read');
    if (done.ok) show(done.value);
    return done.ok ? ok(undefined) : done;
  };
  return {
    async previewTree(act) {
      note('previewTree', act);
      const { plan } = state();
      if (!plan || !contents) return refuse('nothing-read');
      const made = treeChange(plan, contents, act);
      if (!made.ok) hold({ notice: made.refusal });
      return made.ok ? ok(previewTreeChange(plan, contents, act, made.value)) : made;
    },
    async workInTree(title, act) {
      note('workInTree', title, act);
      const { plan } = state();
      if (!plan || !contents) return refuse('nothing-read');
      const made = treeChange(plan, contents, act);
      if (!made.ok) hold({ notice: made.refusal });
      if (!made.ok) return made;
      const done = change(made.value.change);
      if (!done.ok) return done;
      const id = (state().changes[0]?.id ?? 0) + 1;
      backs.set(id, invertChange(made.value.change));
      const kept = { id, kind: 'structure' as const, title, at: new Date().toISOString(), done: [], refused: [], isTakenBack: false };
      const { sheetId, row } = made.value;
      const now = state().plan!;
      const element = now.elements.find((each) => each.row === row && now.sheets[each.sheet]?.id === sheetId)?.index ?? -1;
      hold({ changes: [kept, ...state().changes], selectedElement: element, notice: null });
      return ok({ change: kept, element });
    },
    backInTree(id) {
      const back = backs.get(id);
      return back !== undefined && change(back).ok;
    },
  };
}

function snapshotOf({ sheets, names }: WorkbookContents): WorkbookSnapshot {
  return { names, sheets: sheets.map(({ id, name, top, left, cells, tables }) => ({ id, name, top, left, tables, isVisible: true, values: cells.map((row) => row.map(asText)) })) };
}
