import type { PlanElement } from '#core/plan/Plan';
import { codeKey } from '#core/values/code';
import { isTied } from './linesNow';
import { isBlankStep, labelOn } from './flatSteps';
import { placedOn } from './placedOn';
import type { PlanState } from './PlanState';
import { parentCodeOf } from './resolve';
import type { RetoldElement } from './retitledOnRow';
import type { TouchedRow } from './RowChange';
import { cellAt } from './RowReader';

/**
 * The element of a row of a flat sheet whose cell with an HSD says something else; `nothing` on a row that only names such
 * an element again. Null where more changes that tells the tree, or where more than the row tells what hangs under what.
 */
export function rehungOnRow(state: PlanState, touched: TouchedRow): RetoldElement | 'nothing' | null {
  if (!isSameTree(touched) || !isOfObjective(state, touched)) return null;
  const placed = placedOn(state, touched).filter(({ level }) => hangsUnderHsd(state, level));
  if (placed.length === 0) return 'nothing';
  return placed.length === 1 && isHighest(state, touched, placed[0]!) ? withHsd(state, touched, placed[0]!) : null;
}

function isSameTree({ sheet: { steps, rows }, was, cells }: TouchedRow): boolean {
  const title = rows.column('title');
  return cellAt(was, title) === cellAt(cells, title) && steps.every(({ code, title }) => [code, title].every((column) => cellAt(was, column) === cellAt(cells, column)));
}

/** Whether the HSD is that of an objective on the row. On a row that names no parent it tells whether parents stand at the first row of their group only. */
function isOfObjective(state: PlanState, { sheet: { steps, layout }, cells }: TouchedRow): boolean {
  const named = steps.filter((step) => !isBlankStep(step, cells));
  return !layout.context?.length && named.some(({ level }) => hangsUnderHsd(state, level)) && named.some((step) => step !== steps.at(-1));
}

function hangsUnderHsd({ own }: PlanState, level: string): boolean {
  return own.builder.levels.get(level)?.parents.includes('hsd') === true;
}

/** Whether an element is that of the highest level on its row, so that nothing but its HSD tells what it hangs under. */
function isHighest({ own }: PlanState, { sheet, cells }: TouchedRow, element: PlanElement): boolean {
  const first = sheet.steps.find((step) => !isBlankStep(step, cells))!;
  const isByPlace = own.builder.merged.has(own.sheets.indexOf(sheet));
  return !isByPlace && !isTied(element) && element.key !== '' && codeKey(labelOn(sheet.steps, first, cells, false, own.builder.finder).code) === element.key;
}

function withHsd({ own }: PlanState, { sheet, cells }: TouchedRow, element: PlanElement): RetoldElement {
  const hsdCodes = sheet.fields.hsdsOf(cells);
  return { element, told: { hsdCodes, parentCode: parentCodeOf(own.builder, { ...element, hsdCodes, parentCode: '' }), parent: -1 } };
}
