import type { Plan } from '#core/plan/Plan';
import { cellName } from '#core/values/address';
import { checkPlan } from '#core/rules/checkPlan';
import type { PlantedMistake } from './PlantedMistake';

/** Rule, sheet and cell of every finding in a plan, sorted, to be held beside `plantedPlaces`. */
export function foundPlaces(plan: Plan): string[] {
  return checkPlan(plan).map(({ rule, where }) => `${rule} ${plan.sheets[where.sheet]?.name} ${cellName(where.row, where.column)}`).sort();
}

export function plantedPlaces(mistakes: readonly PlantedMistake[]): string[] {
  return mistakes.map(({ rule, sheet, row, column }) => `${rule} ${sheet} ${cellName(row, column)}`).sort();
}
