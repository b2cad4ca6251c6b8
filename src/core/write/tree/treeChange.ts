import type { Change } from '#core/edits/change/Change';
import type { WorkbookContents } from '#core/edits/change/Contents';
import type { Plan } from '#core/plan/Plan';
import { ok, refuse, type Result } from '#core/values/Result';
import { addElement } from './addElement';
import { copyBranch } from './copyBranch';
import { deleteBranch } from './deleteBranch';
import type { Landed } from './Landed';
import { moveBranch } from './moveBranch';
import type { OutlineBySheet } from './OutlineBySheet';
import { renameElement } from './renameElement';
import { renumber } from './renumber';
import type { TreeAct } from './TreeAct';
import { TreeGround } from './TreeGround';
import { TreeWriter } from './TreeWriter';

export interface TreeChange {
  readonly change: Change;
  /** Code of the element that the act is about, as it then is. */
  readonly code: string;
  /** Where it then stands; '' and -1 where it is gone, or the act is about the whole plan. */
  readonly sheetId: string;
  readonly row: number;
}

/**
 * What an act in the tree does to the sheets of the plan, as one change: rows at the right place, codes, parents, means.
 * The contents must be those that the plan was read from; where outline levels are given, new rows get that of their like. Refusals: `level-not-below`, `code-taken`, `still-used`,
 * `moved-below-itself`, `other-sheet`, `listed-stays`, `parent-without-code`, `cell-has-formula`, `no-plan-sheet`,
 * `no-title-column`, `level-unknown`, `level-not-shown`, `place-tells-parent`, `stands-in-title`, `title-missing`, `nothing-to-do`.
 */
export function treeChange(plan: Plan, contents: WorkbookContents, act: TreeAct, outline: OutlineBySheet = new Map()): Result<TreeChange> {
  const ground = new TreeGround(plan, contents);
  const writer = new TreeWriter(ground, outline);
  const landed = done(ground, writer, act);
  if (!landed.ok) return landed;
  const change = writer.build();
  const { code, sheet, row } = landed.value;
  return change.acts.length === 0 ? refuse('nothing-to-do') : ok({ change, code, sheetId: plan.sheets[sheet]?.id ?? '', row });
}

function done(ground: TreeGround, writer: TreeWriter, act: TreeAct): Result<Landed> {
  switch (act.kind) {
    case 'add': return addElement(ground, writer, act);
    case 'rename': return renameElement(ground, writer, act);
    case 'move': return moveBranch(ground, writer, act);
    case 'delete': return deleteBranch(ground, writer, act);
    case 'copy': return copyBranch(ground, writer, act);
    case 'renumber': return renumber(ground, writer, act);
  }
}
