import type { Rule } from '#core/rules/Rule';
import { actieWithoutProject } from '#core/rules/actie-without-project/rule';
import { activiteitWithProject } from '#core/rules/activiteit-with-project/rule';
import { projectUnknown } from '#core/rules/project-unknown/rule';
import { projectWithoutProgramma } from '#core/rules/project-without-programma/rule';
import { programmaUnknown } from '#core/rules/programma-unknown/rule';
import { programmaWithoutDecision } from '#core/rules/programma-without-decision/rule';
import { programmaNeedsTwoCollegeMembers } from '#core/rules/programma-needs-two-college-members/rule';
import { programmaNeedsTwoDepartementen } from '#core/rules/programma-needs-two-departementen/rule';
import { programmaWithoutDirector } from '#core/rules/programma-without-director/rule';
import { beleidsnotaUnknown } from '#core/rules/beleidsnota-unknown/rule';
import { actieInTwoOds } from '#core/rules/actie-in-two-ods/rule';

/** Rules on the second strand: programmes, projects, policy notes. */
export const STRENGEN: readonly Rule[] = [
  actieWithoutProject,
  activiteitWithProject,
  projectUnknown,
  projectWithoutProgramma,
  programmaUnknown,
  programmaWithoutDecision,
  programmaNeedsTwoCollegeMembers,
  programmaNeedsTwoDepartementen,
  programmaWithoutDirector,
  beleidsnotaUnknown,
  actieInTwoOds,
];
