import type { WorkbookSnapshot } from '#core/layout/Snapshot';
import type { Live } from '#core/live/createLive';
import type { PreviousPlan } from '#core/plan/Plan';
import type { Result } from '#core/values/Result';
import type { Desk } from '#actions/Desk';
import type { AppliedChange } from '#actions/SessionState';
import type { LayoutInHand } from '#actions/LayoutInHand';
import type { ProfileInHand } from '#actions/ProfileInHand';
import { selectedRow, type SelectedRow } from '#actions/selectedRow';
import type { Store } from '#actions/Store';

/** What the actions of one session share. */
export interface Room {
  readonly desk: Desk;
  readonly store: Store;
  /** The plan as it follows the workbook; null before the first reading. */
  live: Live | null;
  /** Calls off the reading that is under way. */
  reading: AbortController | null;
  /** The workbook as it was read last; null before the first reading. */
  snapshot: WorkbookSnapshot | null;
  /** How it is read. */
  layout: LayoutInHand;
  /** What it says of the rules. */
  profile: ProfileInHand;
  /** The version of the plan that it is held against; null where the register has none, or was not asked. */
  previous: PreviousVersion | null;
  /** The row that is selected in Excel; null before any was. */
  selected: SelectedRow | null;
  /** What was written from here, newest first, with how to take it back. */
  readonly written: Map<number, TakeBack>;
}

export interface PreviousVersion { readonly planId: string; readonly number: string; readonly plan: PreviousPlan }

/** Takes a change back; gives the change as it then stands. */
export type TakeBack = (change: AppliedChange) => Promise<Result<AppliedChange>>;

/** Shows what is being done while it is done, and a refusal when there is one. */
export async function whileBusy<Value>({ store }: Room, busy: string, work: () => Promise<Result<Value>>): Promise<Result<Value>> {
  store.change({ busy, notice: null });
  try {
    const result = await work();
    store.change({ busy: null, notice: result.ok ? null : result.refusal });
    return result;
  } catch (error) {
    store.change({ busy: null });
    throw error;
  }
}

/** Puts the live plan before the reader: after a reading, and after each edit that was followed. On the selected row something else may stand now. */
export function publish({ live, store, selected, profile: { profile, refusal } }: Room): void {
  if (!live) return;
  store.change({
    plan: live.plan, findings: live.findings, waived: live.waived, profile, profileRefusal: refusal, revision: store.state.revision + 1, checkedAt: new Date().toISOString(), isStale: false,
    ...(selected && selectedRow(live, selected)),
  });
}
