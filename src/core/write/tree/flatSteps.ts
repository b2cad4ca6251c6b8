import type { LevelId } from '#core/scheme/Scheme';
import type { PlanCells } from './PlanCells';

/** The columns of one level in a flat export; -1 where it has none. */
export interface FlatStep { readonly level: LevelId; readonly code: number; readonly title: number }

/** The levels of a flat export from the top down. */
export function flatSteps(ground: PlanCells, sheet: number): FlatStep[] {
  return ground.plan.scheme.levels.flatMap(({ id }) => {
    const code = ground.column(sheet, 'code', id)?.column ?? -1;
    const title = ground.column(sheet, 'title', id)?.column ?? -1;
    return code < 0 && title < 0 ? [] : [{ level: id, code, title }];
  });
}
