import { and, arrayContains, arrayOverlaps, desc, eq, sql } from 'drizzle-orm';
import type { SubmissionSummary } from '#contract/answers';
import { codeKey } from '#core/values/code';
import type { Database } from './Database';
import { receiptColumns, receiptOf } from './receiptOf';
import { StoreFailure, type Store, type SubmissionFilter } from './Store';
import { storeSubmission } from './storeSubmission';
import { submissions } from './tables';

/** Versions that one overview gives at most. */
const MOST_LISTED = 500;

const summaryColumns = {
  ...receiptColumns,
  title: submissions.title,
  years: submissions.years,
  departementen: submissions.departementen,
  contractVersion: submissions.contractVersion,
  layoutVersion: submissions.layoutVersion,
  warnings: submissions.warnings,
  infos: submissions.infos,
};

/** The store over a database whose migrations have run. `clock` says when a submission is stored. */
export function createStore(db: Database, close: () => Promise<void>, clock: () => Date = () => new Date()): Store {
  return {
    submit: (draft) => guard(() => storeSubmission(db, draft, clock())),
    list: (filter) => guard(() => listSummaries(db, filter)),
    find: (number) => guard(async () => (await selectSummaries(db).where(eq(submissions.number, number))).map(summaryOf)[0]),
    readPackage: (number) => guard(async () => {
      const [found] = await db.select({ package: submissions.package }).from(submissions).where(eq(submissions.number, number));
      return found?.package;
    }),
    ping: () => guard(async () => { await db.execute(sql`select 1`); }),
    close,
  };
}

/** A failing query's own message quotes its parameters, a whole plan among them: it stays inside as the cause. */
async function guard<Value>(act: () => Promise<Value>): Promise<Value> {
  try {
    return await act();
  } catch (cause) {
    throw new StoreFailure('the database refused', { cause });
  }
}

function selectSummaries(db: Database) {
  return db.select(summaryColumns).from(submissions).$dynamic();
}

async function listSummaries(db: Database, { planId, departement, visible, limit = MOST_LISTED }: SubmissionFilter): Promise<SubmissionSummary[]> {
  const wanted = and(
    planId === undefined ? undefined : eq(submissions.planId, planId),
    departement === undefined ? undefined : arrayContains(submissions.departementKeys, [codeKey(departement)]),
    visible === undefined ? undefined : arrayOverlaps(submissions.departementKeys, visible.map(codeKey)),
  );
  const rows = await selectSummaries(db).where(wanted)
    .orderBy(desc(submissions.submittedAt), desc(submissions.number)).limit(Math.min(limit, MOST_LISTED));
  return rows.map(summaryOf);
}

function summaryOf(row: Omit<SubmissionSummary, 'submittedAt'> & { submittedAt: Date }): SubmissionSummary {
  const { title, years, departementen, contractVersion, layoutVersion, warnings, infos } = row;
  return { ...receiptOf(row), title, years, departementen, contractVersion, layoutVersion, warnings, infos };
}
