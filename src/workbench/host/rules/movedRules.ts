import type { Area } from '#core/values/grid/Area';
import { area, LAST_COLUMN, LAST_ROW } from '#core/values/grid/Area';
import type { Engine } from '../engine/Engine';
import { shiftedArea, type LineShift } from '#core/values/grid/shift';
import { withFormatFormulas, followed } from './conditionalFormats';
import { reanchored, type WithFormulas } from './reanchored';
import { withoutAreas, type Ruled } from './ruleRanges';
import { renamedInFormula, shiftedFormula } from '#core/values/grid/shiftedFormula';
import { withValidationFormulas } from './validations';

/** Moves validation and conditional formats along with lines put in or taken out on a sheet, and in every sheet what their formulas refer to. */
export function moveRules(engine: Engine, sheetId: string, shift: LineShift): void {
  const shifted = nameOf(engine, sheetId);
  for (const [id, state] of engine.state.sheets) {
    const sheets = { readOn: nameOf(engine, id), shifted };
    const change = (formula: string): string => shiftedFormula(formula, sheets, shift);
    if (id === sheetId) {
      state.validations = state.validations.flatMap((rule) => moved(rule, shift, change, withValidationFormulas));
      state.conditionalFormats = state.conditionalFormats.flatMap((rule) => moved(rule, shift, change, withFormatFormulas).map((one) => followed(rule, one)));
    } else {
      state.validations = state.validations.map((rule) => withValidationFormulas(rule, change));
      state.conditionalFormats = state.conditionalFormats.map((rule) => withFormatFormulas(rule, change));
    }
  }
}

/** In all rules, a sheet goes by another name. */
export function renameInRules(engine: Engine, before: string, after: string): void {
  const change = (formula: string): string => renamedInFormula(formula, before, after);
  for (const state of engine.state.sheets.values()) {
    state.validations = state.validations.map((rule) => withValidationFormulas(rule, change));
    state.conditionalFormats = state.conditionalFormats.map((rule) => withFormatFormulas(rule, change));
  }
}

function nameOf(engine: Engine, sheetId: string): string {
  return engine.sheet(sheetId)?.getName() ?? '';
}

/** A rule is first written as seen from the first cell that stays, so that taking out the cell it was written for doesn't break it. */
function moved<R extends Ruled>(rule: R, shift: LineShift, change: (formula: string) => string, withFormulas: WithFormulas<R>): R[] {
  const ranges = rule.ranges.flatMap((of) => shiftedArea(of, shift) ?? []);
  if (ranges.length === 0) return [];
  const staying = shift.inserted || shift.within ? rule.ranges : withoutAreas(rule.ranges, [takenOut(shift)]);
  return [{ ...withFormulas(reanchored(rule, staying, withFormulas), change), ranges }];
}

function takenOut({ axis, at, count }: LineShift): Area {
  return axis === 'rows' ? area(at, 0, at + count - 1, LAST_COLUMN) : area(0, at, LAST_ROW, at + count - 1);
}
