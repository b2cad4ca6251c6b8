import { changeLines } from '#core/edits/change/changeLines';
import { contentsOf } from '#core/edits/change/Contents';
import type { WorkbookSnapshot } from '#core/layout/Snapshot';
import { ok, refuse, type Result } from '#core/values/Result';
import { structureInPlace } from '#core/write/structure/structureInPlace';
import { templateBeside } from '#core/write/templateBeside';
import type { Session } from '#actions/Session';
import type { AppliedChange } from '#actions/SessionState';
import type { Holding } from './heldLayout';

/** Structuring by the core itself, over a snapshot that is held; nothing is written. */
export function heldStructure({ state, hold, note }: Holding, snapshot: WorkbookSnapshot | null): Pick<Session, 'previewStructure' | 'structureSheets' | 'previewBeside' | 'structureBeside'> {
  const written = (title: string): Result<AppliedChange> => {
    const change = { id: state().changes.length + 1, kind: 'structure' as const, title, at: new Date().toISOString(), done: [], refused: [], isTakenBack: false };
    hold({ changes: [change, ...state().changes] });
    return ok(change);
  };
  return {
    async previewStructure(parts) {
      note('previewStructure', parts);
      const { plan } = state();
      return snapshot && plan ? ok(structureInPlace(plan, contentsOf(snapshot, new Map()), parts, { seenOf: () => ({ outline: [], merged: [] }) })) : refuse('nothing-read');
    },
    async structureSheets(title, shown) {
      note('structureSheets', title, shown);
      return written(title);
    },
    async previewBeside() {
      const { plan } = state();
      return snapshot && plan ? ok(changeLines(templateBeside(plan, contentsOf(snapshot, new Map()), 'Plan').change, () => '')) : refuse('nothing-read');
    },
    async structureBeside(title) {
      note('structureBeside', title);
      return written(title);
    },
  };
}
