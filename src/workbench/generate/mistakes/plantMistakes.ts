import { gent2020Template } from '#core/layout/template/gent2020';
import { columnsOf, sheetOfKind, type SheetTemplate } from '#core/layout/template/Template';
import { ok, refuse, type Result } from '#core/values/Result';
import type { PlanContent, RowContent } from '#core/write/PlanContent';
import { randomFrom } from '../random';
import { Desk } from './Desk';
import type { PlantedMistake } from './PlantedMistake';
import type { Mark } from './Planter';
import { PLANTERS } from './planters';

type RuledMark = Mark & { readonly rule: string };

export interface SpoiltPlan { readonly content: PlanContent; readonly mistakes: readonly PlantedMistake[] }

/**
 * Puts in so many mistakes, dealt out over the rules, each to be found by its rule once and by no other. The plan must
 * be free of mistakes before. Refuses with `too-many-mistakes` when the plan is too small to keep them apart.
 */
export function plantMistakes(content: PlanContent, count: number, seed: number): Result<SpoiltPlan> {
  const desk = new Desk(content, randomFrom(seed));
  const marks = plantAll(desk, count);
  if (marks.length < count) return refuse('too-many-mistakes', { asked: count, possible: marks.length });
  const sheets = { ...content.sheets, plan: withAdded(desk.plan, desk.added), middelen: withAdded(desk.means, desk.addedMeans), ...desk.lists.sheets };
  return ok({ content: { ...content, sheets }, mistakes: placesOf(marks, { ...content, sheets }) });
}

/** One of each kind in turn; a kind for which the plan has no more room is passed over. */
function plantAll(desk: Desk, count: number): RuledMark[] {
  const marks: RuledMark[] = [];
  let makers = Object.entries(PLANTERS);
  for (let round = 0; marks.length < count && makers.length > 0; round += 1) {
    makers = makers.filter(([rule, plant]) => {
      if (marks.length >= count) return true;
      const mark = plant(desk, round);
      if (mark) marks.push({ rule, ...mark });
      return mark !== null;
    });
  }
  return marks;
}

function withAdded(rows: readonly RowContent[], added: Desk['added']): RowContent[] {
  const byRow = new Map(added.map(({ after, row }) => [after, row]));
  return rows.flatMap((row, index) => {
    const next = byRow.get(index);
    return next ? [row, next] : [row];
  });
}

/** Where the spoilt cells stand in the template's sheets: the header is in the first row. */
function placesOf(marks: readonly RuledMark[], content: PlanContent): PlantedMistake[] {
  const spoilt = new Map<RowContent | null, number>(marks.map(({ row }) => [row, 0]));
  for (const kind of new Set(marks.map((mark) => mark.kind))) {
    content.sheets[kind]?.forEach((row, index) => { if (spoilt.has(row)) spoilt.set(row, index + 1); });
  }
  return marks.map((mark) => {
    const sheet = sheetOfKind(gent2020Template, mark.kind)!;
    const columns = columnsIn(sheet, content);
    const column = columns.findIndex(({ field }) => field === mark.field) + (mark.year ?? 0);
    return { rule: mark.rule, sheet: sheet.name, row: spoilt.get(mark.row)!, column, value: valueOf(mark, columns[column]!.header), ...(mark.done && { done: mark.done }) };
  });
}

function columnsIn(sheet: SheetTemplate, { sheets, years }: PlanContent): ReturnType<typeof columnsOf> {
  return columnsOf(sheet, years, (field) => sheets[sheet.kind]?.some(({ cells }) => (cells[field] ?? '') !== '') ?? false);
}

function valueOf({ row, field, year }: Mark, header: string): string {
  if (!row) return header;
  return String((year === undefined ? row.cells[field] : row.amounts?.[year]) ?? '');
}
