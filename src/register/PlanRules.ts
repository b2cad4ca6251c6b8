import type { Plan } from '#core/plan/Plan';
import type { Finding } from '#core/rules/Finding';
import type { Profile, WaivedFinding } from '#core/rules/profile/Profile';
import type { Scheme } from '#core/scheme/Scheme';
import type { Amounts } from '#core/totals/Totals';

/** What the register asks of the field itself. `main` gives it the very functions that the pane uses. */
export interface PlanRules {
  scheme(id: string): Scheme | null;
  /** By the scheme's rules and the workbook's own profile; waivers hold on the day given. */
  judge(plan: Plan, profile: Profile, today: string): { readonly findings: readonly Finding[]; readonly waived: readonly WaivedFinding[] };
  /** `2026-11-26` */
  today(): string;
  grandTotal(plan: Plan): Amounts;
}
