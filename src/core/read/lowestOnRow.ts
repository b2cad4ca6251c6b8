import { codeKey } from '#core/values/code';
import type { CellValue } from '#core/values/CellValue';
import { isElement, labelsOn } from './flatSteps';
import type { OwnState, SheetState } from './PlanState';

/**
 * The element on which the means of a row of a flat sheet hang, once all is read: its lowest one. `none` where the row
 * names nothing; `unsure` where more than the row tells: it has no
 * code, one that stands twice, or one that goes on from its parent's.
 */
export function lowestOnRow({ builder: { finder, byKey, countedAnew }, sheets }: Pick<OwnState, 'builder' | 'sheets'>, sheet: SheetState, row: readonly CellValue[]): number | 'none' | 'unsure' {
  const labels = labelsOn(sheet.steps, row, finder);
  if (labels.length === 0) return 'none';
  const isPlain = !countedAnew.has(sheets.indexOf(sheet)) && labels.every(({ step, code, title }) => isElement(step, code, title));
  return isPlain ? onlyOne(byKey.get(codeKey(labels.at(-1)!.code))) : 'unsure';
}

function onlyOne([index, ...others]: readonly number[] = []): number | 'unsure' {
  return index !== undefined && others.length === 0 ? index : 'unsure';
}
