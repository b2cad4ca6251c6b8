import type { CellValue } from '#core/values/CellValue';
import { isBlankStep, type Step } from './flatSteps';
import type { MutableElement } from './Mutable';
import type { PlanBuilder } from './PlanBuilder';
import type { RowFields } from './RowFields';

/** An HSD beside a row of a flat sheet is that of its strategic objective; of the element itself where the row names none. */
export function giveFlatHsd({ levels }: Pick<PlanBuilder, 'levels'>, { steps, fields }: { readonly steps: readonly Step[]; readonly fields: RowFields }, element: MutableElement, row: readonly CellValue[], isLowest: boolean): void {
  if (!fields.hasHsd) return;
  const hangsUnderHsd = (level: string): boolean => levels.get(level)?.parents.includes('hsd') === true;
  if (hangsUnderHsd(element.level)) element.hsdCodes = fields.hsdsOf(row);
  else if (isLowest && steps.some((step) => hangsUnderHsd(step.level) && !isBlankStep(step, row))) element.hsdCodes = [];
}
