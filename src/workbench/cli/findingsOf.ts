import { readingNotes } from '#core/read/notes/readingNotes';
import { judgePlan } from '#core/rules/checkPlan';
import { profileIn } from '#core/rules/profile/keptProfile';
import { NO_PROFILE } from '#core/rules/profile/Profile';
import { ruleBook } from '#core/rules/profile/ruleBook';
import { SEVERITIES } from '#core/rules/Finding';
import { dayOf } from '#core/values/dayOf';
import type { ReadPlan } from '#actions/readPlanFrom';
import { findingJson, waivedJson, noteJson, type FindingJson } from '#workbench/cli/json';

/**
 * All there is to say of a workbook: what the rules find under its own profile, and what reading itself noted; errors
 * first, and last what is left as it is.
 * @param today `2026-11-26`
 */
export function findingsOf({ snapshot, plan }: ReadPlan, today: string = dayOf(new Date())): FindingJson[] {
  const kept = profileIn(snapshot);
  const { findings, waived } = judgePlan(plan, ruleBook(plan.scheme, kept?.ok ? kept.value : NO_PROFILE, today));
  const told = [...findings.map((finding) => findingJson(plan, finding)), ...readingNotes(snapshot, plan).map((note) => noteJson(plan, note))];
  told.sort((a, b) => SEVERITIES.indexOf(a.severity) - SEVERITIES.indexOf(b.severity));
  return [...told, ...waived.map((finding) => waivedJson(plan, finding))];
}
