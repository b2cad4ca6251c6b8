import type { Plan } from '#core/plan/Plan';

/** The name of a sheet of the plan by Excel's id; '' for one that is gone. */
export function sheetName(plan: Plan | null, sheetId: string): string {
  return plan?.sheets.find(({ id }) => id === sheetId)?.name ?? '';
}
