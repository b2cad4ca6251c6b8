import * as v from 'valibot';
import { count, hash, jaar, line, moment, planId, submissionNumber } from './fields';
import { LIMITS } from './limits';
import { travellingFinding } from './SubmissionPackage';

/** What the register answers. Members it adds later are let through, so that an older pane goes on working. */

/** Proof of one stored version of a plan. */
export const receipt = v.object({
  number: submissionNumber,
  submittedAt: moment,
  /** SHA-256 of the package's canonical text. */
  hash,
  /** 1, 2, 3 … within the plan. */
  version: v.pipe(count, v.minValue(1)),
  planId,
  /** Name of the person, as the register knows it. */
  submittedBy: line(LIMITS.title),
});
export type Receipt = v.InferOutput<typeof receipt>;

/** One version in an overview: its receipt, and what it is about. */
export const submissionSummary = v.object({
  ...receipt.entries,
  title: line(LIMITS.title),
  years: v.array(jaar),
  departementen: v.array(line(LIMITS.title)),
  contractVersion: count,
  layoutVersion: count,
  /** Findings that the register made itself: each warning has its reason. */
  warnings: count,
  infos: count,
});
export type SubmissionSummary = v.InferOutput<typeof submissionSummary>;

export const submissionList = v.object({ submissions: v.array(submissionSummary) });

/** What the register knows of one plan, newest version first; a plan that it never saw has no versions. */
export const planRecord = v.object({ planId, versions: v.array(submissionSummary) });
export type PlanRecord = v.InferOutput<typeof planRecord>;

/** What the codes of one version stood for, as they were written: enough to tell one that is used again for something else. */
export const codeRecord = v.object({
  number: submissionNumber,
  version: v.pipe(count, v.minValue(1)),
  codes: v.array(v.object({ code: v.string(), title: v.string(), level: v.string() })),
});
export type CodeRecord = v.InferOutput<typeof codeRecord>;

export const ROLES = ['planner', 'finance', 'coordinator'] as const;
export type Role = (typeof ROLES)[number];

/** Who one is to the register. `departementen`: the names one acts for; empty means all. */
export const person = v.object({
  id: line(LIMITS.title), name: line(LIMITS.title), role: v.picklist(ROLES), departementen: v.array(line(LIMITS.title)),
});
export type Person = v.InferOutput<typeof person>;

/** A problem document (RFC 9457) with our own members: the code of the catalogue, and what exactly was wrong. */
export const problemDocument = v.object({
  type: v.string(),
  title: v.string(),
  status: count,
  code: v.string(),
  detail: v.exactOptional(v.string()),
  instance: v.exactOptional(v.string()),
  /** How many findings there are; `findings` lists the first of them. */
  findingCount: v.exactOptional(count),
  findings: v.exactOptional(v.array(travellingFinding)),
  /** Places in the package that break the contract. */
  issues: v.exactOptional(v.array(v.object({ path: v.string(), message: v.string() }))),
});
export type ProblemDocument = v.InferOutput<typeof problemDocument>;
