import * as v from 'valibot';
import { cell, cellText, code, count, jaar, line, name, place, planId, whole } from './fields';
import { LIMITS } from './limits';
import { profileForm } from './profileForm';
import { elementForm, listsForm, meansForm, repeatForm, sheetForm, unreadAmountForm } from './planForm';

/** Grows with every change of the form below that an older register would not understand. */
export const CONTRACT_VERSION = 4;
/** Packages of these versions are read too: they hold nothing that has another meaning now, and lack what came later. */
export const CONTRACT_VERSIONS = [1, 2, 3, CONTRACT_VERSION] as const;

/** A finding as it travels: where and what, without its fixes. Its words are made from `data` by who shows it. */
export const travellingFinding = v.strictObject({
  rule: name,
  severity: v.picklist(['error', 'warning', 'info']),
  /** Name of the sheet, and 0-based row and column; -1 for a column that the sheet hasn't got. */
  sheet: code, row: place, column: place,
  field: name,
  element: code,
  data: v.record(name, cell),
});
export type TravellingFinding = v.InferOutput<typeof travellingFinding>;

/** Why a warning may stand: one line, for every finding of a rule or, with `finding` (its id by core's `findingId`), for one. */
const reason = v.strictObject({ rule: name, finding: v.exactOptional(cellText), text: line(LIMITS.reason) });
export type Reason = v.InferOutput<typeof reason>;

/** Grand totals, each euro once: a kind with one number a year, in the order of the plan's years. */
const kindTotal = v.strictObject({ kind: name, amounts: v.pipe(v.array(whole), v.maxLength(LIMITS.years)) });
export type KindTotal = v.InferOutput<typeof kindTotal>;

const identity = v.strictObject({
  planId,
  title: line(LIMITS.title),
  /** Id of the scheme; the register knows the schemes itself. */
  scheme: name,
  years: v.pipe(v.array(jaar), v.minLength(1), v.maxLength(LIMITS.years)),
  /** Every departement that has a row in the plan, in order. */
  departementen: v.pipe(v.array(line(LIMITS.title)), v.maxLength(LIMITS.departementen)),
});
export type PlanIdentity = v.InferOutput<typeof identity>;

const most = <Item extends v.GenericSchema>(item: Item, longest: number) => v.pipe(v.array(item), v.maxLength(longest));

/** What travels to the register: the plan with all that its rules look at, and what the sender says of it. */
export const submissionPackage = v.strictObject({
  contractVersion: v.picklist(CONTRACT_VERSIONS),
  layoutVersion: count,
  plan: identity,
  sheets: most(sheetForm, LIMITS.sheets),
  elements: most(elementForm, LIMITS.elements),
  means: meansForm,
  lists: listsForm,
  unreadAmounts: most(unreadAmountForm, LIMITS.means),
  roundedAmounts: most(unreadAmountForm, LIMITS.means),
  repeats: most(repeatForm, LIMITS.elements),
  findings: most(travellingFinding, LIMITS.findings),
  reasons: most(reason, LIMITS.reasons),
  totals: most(kindTotal, 40),
  /** Since version 3, and only where the workbook says anything of the rules: what the findings above rest on. */
  profile: v.exactOptional(profileForm),
});
export type SubmissionPackage = v.InferOutput<typeof submissionPackage>;
