import { contentsOf } from '#core/edits/change/Contents';
import { readPlan } from '#core/read/readPlan';
import { ok } from '#core/values/Result';
import { generateSnapshot } from '#workbench/generate/generateSnapshot';
import type { ListActions } from '#actions/listActions';
import type { AppliedChange } from '#actions/SessionState';
import { previewFrom } from '#actions/previewList';
import { readListFile } from '#actions/readListFile';
import { listChangeOf } from '#actions/takeOverList';

/** Lists against a made workbook that is not open anywhere: what would be written is written down for a test. */
export function heldLists(note: (name: string, ...args: unknown[]) => void, keep: (title: string) => AppliedChange, actions: number): ListActions {
  const made = generateSnapshot({ actions, lines: actions * 2, years: 6, seed: 7, mistakes: 0 });
  if (!made.ok) throw new Error(made.refusal.code);
  const { snapshot } = made.value;
  const plan = readPlan(snapshot);
  const contents = contentsOf(snapshot, new Map());
  return {
    read: readListFile,
    preview: async (file, reading) => previewFrom({ snapshot, plan }, contents, file, reading),
    async takeOver(preview, how) {
      const { change, left } = listChangeOf(preview, how);
      note('takeOver', how.by, [...how.statuses], how.gone, [...how.goneByKey], change.acts.map(({ kind }) => kind));
      return ok({ left, change: keep(preview.sheet ?? '') });
    },
  };
}
