import { readingNotes } from '#core/read/notes/readingNotes';
import { checkPlan } from '#core/rules/checkPlan';
import { SEVERITIES } from '#core/rules/Finding';
import type { ReadPlan } from '#actions/readPlanFrom';
import { findingJson, noteJson, type FindingJson } from '#workbench/cli/json';

/** All there is to say of a workbook: what the rules find, and what reading itself noted; errors first. */
export function findingsOf({ snapshot, plan }: ReadPlan): FindingJson[] {
  const told = [...checkPlan(plan).map((finding) => findingJson(plan, finding)), ...readingNotes(snapshot, plan).map((note) => noteJson(plan, note))];
  return told.sort((a, b) => SEVERITIES.indexOf(a.severity) - SEVERITIES.indexOf(b.severity));
}
