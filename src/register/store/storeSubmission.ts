import { and, desc, eq, sql } from 'drizzle-orm';
import type { Receipt } from '#contract/answers';
import { ok, refuse, type Result } from '#core/values/Result';
import { codeKey } from '#core/values/code';
import type { Database } from './Database';
import { receiptColumns, receiptOf } from './receiptOf';
import type { StoreOutcome, SubmissionDraft } from './Store';
import { idempotencyKeys, submissionCounters, submissions } from './tables';

/**
 * One transaction: either the version, its number and its key are all there afterwards, or nothing is.
 * Submissions of one plan wait for each other, so that versions follow without gaps and none is overwritten unseen.
 */
export function storeSubmission(db: Database, draft: SubmissionDraft, now: Date): Promise<Result<StoreOutcome>> {
  return db.transaction(async (tx) => {
    if (draft.idempotencyKey) await lock(tx, `key ${draft.submittedById} ${draft.idempotencyKey}`);
    await lock(tx, `plan ${draft.planId}`);
    const known = await findByKey(tx, draft) ?? await decide(tx, draft);
    if (known) return known;
    const receipt = await insertVersion(tx, draft, now);
    await keepKey(tx, draft, receipt.number);
    return ok({ receipt, isNew: true });
  });
}

/** Held until the transaction ends. Two texts that share a hash merely wait for each other. */
async function lock(tx: Database, what: string): Promise<void> {
  await tx.execute(sql`select pg_advisory_xact_lock(hashtextextended(${what}, 0))`);
}

async function findByKey(tx: Database, { submittedById, idempotencyKey, hash }: SubmissionDraft): Promise<Result<StoreOutcome> | undefined> {
  if (!idempotencyKey) return undefined;
  const [used] = await tx.select({ keyHash: idempotencyKeys.hash, ...receiptColumns }).from(idempotencyKeys)
    .innerJoin(submissions, eq(submissions.number, idempotencyKeys.number))
    .where(and(eq(idempotencyKeys.personId, submittedById), eq(idempotencyKeys.key, idempotencyKey)));
  if (!used) return undefined;
  return used.keyHash === hash ? ok({ receipt: receiptOf(used), isNew: false }) : refuse('key-reused');
}

/** undefined when the draft is to become the next version. */
async function decide(tx: Database, draft: SubmissionDraft): Promise<Result<StoreOutcome> | undefined> {
  const latest = await findVersion(tx, draft.planId);
  if (latest && !draft.actsFor(latest.departementen)) return refuse('departement-refused');
  const latestVersion = latest?.version ?? 0;
  const same = await findVersion(tx, draft.planId, draft.hash);
  if (!same || isReturnToEarlier(draft, same.version, latestVersion)) return refuseStale(draft, latestVersion);
  await keepKey(tx, draft, same.number);
  return ok({ receipt: receiptOf(same), isNew: false });
}

function refuseStale({ expectedVersion }: SubmissionDraft, latest: number): Result<never> | undefined {
  return expectedVersion === undefined || expectedVersion === latest ? undefined : refuse('version-stale', { latest });
}

/**
 * A package that was stored before is the same submission sent twice, and gets its receipt again; unless the sender
 * says to know of a later version: then an earlier plan is put back on purpose, as a new version.
 */
function isReturnToEarlier({ expectedVersion }: SubmissionDraft, stored: number, latest: number): boolean {
  return stored < latest && expectedVersion !== undefined && expectedVersion > stored;
}

async function findVersion(tx: Database, planId: string, hash?: string) {
  const [found] = await tx.select({ ...receiptColumns, departementen: submissions.departementen }).from(submissions)
    .where(and(eq(submissions.planId, planId), hash === undefined ? undefined : eq(submissions.hash, hash)))
    .orderBy(desc(submissions.version)).limit(1);
  return found;
}

async function insertVersion(tx: Database, draft: SubmissionDraft, now: Date): Promise<Receipt> {
  const latest = await findVersion(tx, draft.planId);
  const { actsFor: _actsFor, idempotencyKey: _key, expectedVersion: _expected, ...values } = draft;
  const [stored] = await tx.insert(submissions).values({
    ...values,
    number: await nextNumber(tx, now.getUTCFullYear()),
    version: (latest?.version ?? 0) + 1,
    submittedAt: now,
    departementKeys: draft.departementen.map(codeKey),
  }).returning(receiptColumns);
  if (!stored) throw new Error('storeSubmission: the database returned no row');
  return receiptOf(stored);
}

async function nextNumber(tx: Database, year: number): Promise<string> {
  const [counter] = await tx.insert(submissionCounters).values({ year, lastNumber: 1 })
    .onConflictDoUpdate({ target: submissionCounters.year, set: { lastNumber: sql`${submissionCounters.lastNumber} + 1` } })
    .returning();
  return `DB-${year}-${String(counter?.lastNumber).padStart(6, '0')}`;
}

async function keepKey(tx: Database, { submittedById, idempotencyKey, hash }: SubmissionDraft, number: string): Promise<void> {
  if (idempotencyKey) await tx.insert(idempotencyKeys).values({ personId: submittedById, key: idempotencyKey, hash, number });
}
