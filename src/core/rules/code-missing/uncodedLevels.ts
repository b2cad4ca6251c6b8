import type { ColumnLayout } from '#core/layout/Layout';
import type { Plan } from '#core/plan/Plan';
import type { PlanLinks } from '#core/rules/PlanLinks';
import type { LevelId } from '#core/scheme/Scheme';

/** On each sheet with a plan, from the top of the scheme down, the levels for which it has no column with codes, and of which no element has one in another way. */
export interface UncodedLevels {
  of(sheet: number): readonly LevelId[];
  /** Whether nothing on the sheet has a code. */
  isWhole(sheet: number): boolean;
}

export function createUncodedLevels({ sheets, scheme }: Plan, { levels }: PlanLinks): UncodedLevels {
  const inOrder = new Map(scheme.levels.map(({ id }, place) => [id, place]));
  const placeOf = (level: LevelId): number => inOrder.get(level) ?? inOrder.size;
  const columns = sheets.map(({ kind, columns: all }) => (kind === 'plan' || kind === 'vlak' ? all.filter(({ field }) => field === 'code') : null));
  const isWithout = (sheet: number, level: LevelId): boolean => columns[sheet]?.every((column) => !isFor(column, level)) === true;
  return {
    of: (sheet) => (columns[sheet] ? levels.uncodedOn(sheet).filter((level) => isWithout(sheet, level)).sort((a, b) => placeOf(a) - placeOf(b)) : NONE),
    isWhole: (sheet) => !levels.hasCodesOn(sheet),
  };
}

const NONE: readonly LevelId[] = [];

function isFor(column: ColumnLayout, level: LevelId): boolean {
  return column.level === undefined || column.level === level;
}
