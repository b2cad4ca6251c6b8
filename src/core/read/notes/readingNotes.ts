import type { WorkbookSnapshot } from '#core/layout/Snapshot';
import type { Plan } from '#core/plan/Plan';
import { wordKey } from '#core/values/text';
import { budgetNotes, columnNotes, objectiveNotes, sheetNotes } from './cellNotes';
import type { Note } from './Note';
import { rowNotes } from './rowNotes';

/** What a planner should know of how a workbook was read, in the order of sheets and rows. Looks once at every element. */
export function readingNotes(snapshot: WorkbookSnapshot, plan: Plan): Note[] {
  const notes = [
    ...sheetNotes(snapshot, plan), ...columnNotes(snapshot, plan), ...objectiveNotes(snapshot, plan), ...budgetNotes(snapshot, plan), ...rowNotes(snapshot, plan), ...titleNotes(plan),
  ];
  return notes.sort((a, b) => a.where.sheet - b.where.sheet || a.where.row - b.where.row || a.where.column - b.where.column);
}

/** A code that stands in a flat export with two titles; a title that was only cut off, or spelled a bit otherwise, is the same. */
function titleNotes(plan: Plan): Note[] {
  return (plan.repeats ?? []).flatMap(({ differs, element, content, sheet, row, column }): Note[] => {
    const first = plan.elements[element];
    if (differs !== 'title' || !first || isSameTitle(first.title, content)) return [];
    return [{ id: 'title-differs', severity: 'warning', where: { sheet, row, column }, element: first.code, data: { code: first.code, title: first.title, value: content } }];
  });
}

function isSameTitle(one: string, other: string): boolean {
  const [a, b] = [wordKey(one), wordKey(other)];
  return a.startsWith(b) || b.startsWith(a);
}
