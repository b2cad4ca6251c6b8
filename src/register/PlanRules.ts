import type { Plan } from '#core/plan/Plan';
import type { Finding } from '#core/rules/Finding';
import type { Scheme } from '#core/scheme/Scheme';
import type { Amounts } from '#core/totals/Totals';

/** What the register asks of the field itself. `main` gives it the very functions that the pane uses. */
export interface PlanRules {
  scheme(id: string): Scheme | null;
  check(plan: Plan): readonly Finding[];
  grandTotal(plan: Plan): Amounts;
}
