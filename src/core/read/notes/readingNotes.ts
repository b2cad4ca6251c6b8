import type { WorkbookSnapshot } from '#core/layout/Snapshot';
import type { Plan, PlanElement, UnreadAmount } from '#core/plan/Plan';
import { wordKey } from '#core/values/text';
import { budgetNotes, columnNotes, objectiveNotes, sheetNotes } from './cellNotes';
import type { Note } from './Note';

/** What a planner should know of how a workbook was read, in the order of sheets and rows. Looks once at every element. */
export function readingNotes(snapshot: WorkbookSnapshot, plan: Plan): Note[] {
  const notes = [
    ...sheetNotes(snapshot, plan), ...columnNotes(snapshot, plan), ...objectiveNotes(snapshot, plan), ...budgetNotes(snapshot, plan),
    ...(plan.roundedAmounts ?? []).map((rounded) => roundedNote(plan, rounded)),
    ...titleNotes(plan), ...orphanNotes(plan),
  ];
  return notes.sort((a, b) => a.where.sheet - b.where.sheet || a.where.row - b.where.row || a.where.column - b.where.column);
}

function roundedNote(plan: Plan, { sheet, row, column, content, jaar, line }: UnreadAmount): Note {
  const element = plan.elements[plan.means.element[line] ?? -1]?.code ?? '';
  return { id: 'amount-rounded', severity: 'info', where: { sheet, row, column }, element, data: { value: content, jaar } };
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

/** An OD, action or activity that hangs under nothing on a sheet that tells parents, in a plan that has what it could hang under. */
function orphanNotes(plan: Plan): Note[] {
  const present = new Set(plan.elements.map(({ level }) => level));
  const expecting = new Set(plan.scheme.levels
    .filter(({ strand, parents }) => strand === 'verticaal' && parents.some((id) => id !== 'hsd' && id !== 'programma' && present.has(id))).map(({ id }) => id));
  return plan.elements.flatMap((element): Note[] => {
    const column = element.parent < 0 && element.parentCode === '' && expecting.has(element.level) ? parentColumn(plan, element) : -1;
    if (column < 0) return [];
    const { sheet, row, code, title } = element;
    return [{ id: 'parent-missing', severity: 'warning', where: { sheet, row, column }, element: code, data: { value: [code, title && `“${title}”`].filter(Boolean).join(' ') || 'Deze rij' } }];
  });
}

/** The column in which the parent should stand; -1 where the sheet tells no parents of this level. */
function parentColumn(plan: Plan, { sheet, level }: PlanElement): number {
  const columns = plan.sheets[sheet]?.columns ?? [];
  const own = columns.find(({ field }) => field === 'parent');
  if (own) return own.column;
  const allowed = plan.scheme.levels.find(({ id }) => id === level)?.parents ?? [];
  return columns.find((column) => column.level !== undefined && allowed.includes(column.level))?.column ?? -1;
}
