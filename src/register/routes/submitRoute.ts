import type { FastifyInstance, FastifyRequest } from 'fastify';
import * as v from 'valibot';
import { canonicalJson } from '#contract/canonicalJson';
import { hashText } from '#contract/hashText';
import { LIMITS } from '#contract/limits';
import { isProblemCode } from '#contract/problems';
import { readPackage } from '#contract/readPackage';
import type { SubmissionPackage } from '#contract/SubmissionPackage';
import type { Person } from '#contract/answers';
import type { Result } from '#core/values/Result';
import { personOf } from '../authenticate';
import { judgePackage } from '../judgePackage';
import type { PlanRules } from '../PlanRules';
import { previousVersion } from '../previousVersion';
import { Problem } from '../Problem';
import { readInput } from '../readInput';
import { canSubmitFor } from '../rights';
import type { Store, StoreOutcome, SubmissionDraft } from '../store/Store';

const submitHeaders = v.object({
  'idempotency-key': v.exactOptional(v.pipe(v.string(), v.regex(/^[\x21-\x7e]{1,128}$/))),
  /** `"3"`: the newest version that the sender knows; `"0"` when it knows of none. */
  'if-match': v.exactOptional(v.pipe(v.string(), v.regex(/^"?\d{1,9}"?$/))),
});

/** `POST /api/submissions`: the body is the package. 201 with a receipt, or 200 with the receipt that it had already. */
export function submitRoute(app: FastifyInstance, store: Store, rules: PlanRules): void {
  app.post('/api/submissions', { bodyLimit: LIMITS.body, onRequest: requireCoordinator }, async (request, reply) => {
    const person = personOf(request);
    const submitted = packageOf(request.body);
    requireRights(person, submitted);
    const text = canonicalJson(submitted);
    const hash = await hashText(text);
    const { plan, contractVersion, layoutVersion } = submitted;
    const { planId, title, years } = plan;
    const judgement = judgePackage(submitted, rules, await previousVersion(store, person, planId, hash));
    const outcome = requireStored(await store.submit({
      planId, title, years, contractVersion, layoutVersion, ...judgement, ...expectationOf(request),
      submittedBy: person.name, submittedById: person.id, hash, package: text,
      actsFor: (others) => canSubmitFor(person, others),
    }));
    const { number, version } = outcome.receipt;
    return reply.code(outcome.isNew ? 201 : 200).header('location', `/api/submissions/${number}`).header('etag', `"${version}"`).send(outcome.receipt);
  });
}

/** Known before the body is read. */
async function requireCoordinator(request: FastifyRequest): Promise<void> {
  if (personOf(request).role !== 'coordinator') throw new Problem('role-refused');
}

function packageOf(body: unknown): SubmissionPackage {
  const read = readPackage(body);
  if (read.ok) return read.value;
  throw new Problem(read.refusal.code, { issues: [...read.refusal.issues] });
}

function requireRights(person: Person, { plan }: SubmissionPackage): void {
  if (!canSubmitFor(person, plan.departementen)) throw new Problem('departement-refused');
}

function expectationOf({ headers }: FastifyRequest): Pick<SubmissionDraft, 'idempotencyKey' | 'expectedVersion'> {
  const given = readInput(submitHeaders, headers);
  const key = given['idempotency-key'];
  const match = given['if-match'];
  return {
    ...key === undefined ? {} : { idempotencyKey: key },
    ...match === undefined ? {} : { expectedVersion: Number(match.replaceAll('"', '')) },
  };
}

function requireStored(stored: Result<StoreOutcome>): StoreOutcome {
  if (stored.ok) return stored.value;
  const { code, data } = stored.refusal;
  if (!isProblemCode(code)) throw new Error(`submitRoute: no problem is called ${code}`);
  throw new Problem(code, code === 'version-stale' ? { detail: `version ${data['latest']}` } : {});
}
