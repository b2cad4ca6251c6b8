import type { Act, Change } from '#core/edits/change/Change';
import { cellLines } from '#core/edits/change/changeLines';
import type { WorkbookContents } from '#core/edits/change/Contents';
import type { Plan } from '#core/plan/Plan';
import { AARDEN, type Aard } from '#core/values/aard';
import { movedCodes } from './codeCells';
import { renumbered } from './renumber';
import type { NewCode, TreeAct } from './TreeAct';
import type { TreeChange } from './treeChange';
import { TreeGround } from './TreeGround';
import type { PreviewStep, TreePreview } from './TreePreview';

/** A change of the tree in the terms of who is to say yes to it. */
export function previewTreeChange(plan: Plan, contents: WorkbookContents, act: TreeAct, { change, code }: TreeChange): TreePreview {
  const ground = new TreeGround(plan, contents);
  const branch = 'element' in act && act.element >= 0 ? ground.branch(act.element) : [];
  const codes = codesOf(ground, act);
  return {
    code,
    elements: branch.length,
    ...meansOf(plan, new Set(branch)),
    codes: codes.map(({ element, code: given }) => ({ element, code: given, old: ground.element(element).code, title: ground.element(element).title })),
    steps: change.acts.flatMap((each) => stepsOf(each, contents)),
    seen: seenOf(change),
  };
}

function codesOf(ground: TreeGround, act: TreeAct): readonly NewCode[] {
  if (act.kind === 'move') return movedCodes(ground, act.element, act.under);
  return act.kind === 'renumber' ? renumbered(ground, act.element) : [];
}

/** What a person says yes to. How merged cells are kept is no part of it: Excel may tell of them only when it is done. */
export function seenOf({ acts }: Change): string {
  return JSON.stringify(acts.filter(({ kind }) => kind !== 'merge-cells'));
}

function meansOf({ means, years }: Plan, branch: ReadonlySet<number>): Pick<TreePreview, 'lines' | 'amounts'> {
  const amounts: Partial<Record<Aard, number>> = {};
  let lines = 0;
  means.element.forEach((element, line) => {
    if (!branch.has(element)) return;
    lines += 1;
    const aard = AARDEN[means.aard[line] as number] as Aard;
    for (let year = 0; year < years.length; year += 1) amounts[aard] = (amounts[aard] ?? 0) + (means.amounts[line * years.length + year] as number);
  });
  return { lines, amounts };
}

function stepsOf(act: Act, contents: WorkbookContents): PreviewStep[] {
  const sheet = nameOf(act, contents);
  switch (act.kind) {
    case 'insert-rows': return [{ kind: 'rows-in', sheet, row: act.row + 1, count: act.count }];
    case 'delete-rows': return [{ kind: 'rows-out', sheet, row: act.row + 1, count: act.count }];
    case 'move-rows': return [{ kind: 'rows-moved', sheet, row: act.row + 1, count: act.count, to: (act.to > act.row ? act.to - act.count : act.to) + 1 }];
    case 'write': return cellLines(act, sheet);
    default: return [];
  }
}

function nameOf(act: Act, { sheets }: WorkbookContents): string {
  return 'sheetId' in act ? sheets.find(({ id }) => id === act.sheetId)?.name ?? '' : '';
}
