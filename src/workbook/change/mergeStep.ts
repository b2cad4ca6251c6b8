import type { MergeCells } from '#core/edits/change/Change';
import { cellName } from '#core/values/address';
import { sheetOf, type Ground, type Step } from '#workbook/change/Step';

/** Merges one of the blocks of an act, or splits it. Merging what is merged, and splitting what is not, changes nothing. */
export function mergeStep(ground: Ground, act: MergeCells, index: number): Step {
  const { top, left, bottom, right } = act.areas[index]!;
  const block = (): Excel.Range => sheetOf(ground, act.sheetId).getRangeByIndexes(top, left, bottom - top + 1, right - left + 1);
  const queue = (isMerged: boolean): void => (isMerged ? block().merge() : block().unmerge());
  return {
    place: `${cellName(top, left)}:${cellName(bottom, right)}`,
    queue(mark) {
      queue(act.isMerged);
      mark();
    },
    done: () => (index === 0 ? act : null),
    back: () => queue(!act.isMerged),
  };
}
