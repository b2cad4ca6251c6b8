import type * as v from 'valibot';
import { codeRecord, planRecord, receipt, submissionList, submissionSummary } from '#contract/answers';
import { canonicalJson } from '#contract/canonicalJson';
import { hashText } from '#contract/hashText';
import { readPackage } from '#contract/readPackage';
import { submissionPackage, type SubmissionPackage } from '#contract/SubmissionPackage';
import { ok, refuse, type Result } from '#core/values/Result';
import { ask } from './ask';
import type { RegisterClient, RegisterRefusal, SubmitWish } from './RegisterClient';
import { wait } from './wait';
import type { Wire } from './Wire';

export type RegisterClientConfig = Pick<Wire, 'baseUrl' | 'fetch' | 'tokens'> & Partial<Wire>;

/** The register's client: 30 seconds an attempt, at most four attempts with growing pauses. */
export function createRegisterClient(config: RegisterClientConfig): RegisterClient {
  const wire: Wire = { timeout: 30_000, wait, random: Math.random, ...config };
  const get = <Schema extends v.GenericSchema>(path: string, schema: Schema) => ask(wire, { method: 'GET', path }, schema);
  const submission = (number: string) => get(`/api/submissions/${encodeURIComponent(number)}`, submissionSummary);
  return {
    submit: (submitted, wish) => submit(wire, submitted, wish),
    plan: (planId) => get(`/api/plans/${encodeURIComponent(planId)}`, planRecord),
    async submissions({ planId, departement } = {}) {
      const query = new URLSearchParams({ ...planId ? { plan: planId } : {}, ...departement ? { departement } : {} });
      const answer = await get(`/api/submissions?${query}`, submissionList);
      return answer.ok ? ok(answer.value.submissions) : answer;
    },
    submission,
    codesOf: (number) => get(`/api/submissions/${encodeURIComponent(number)}/codes`, codeRecord),
    async packageOf(number) {
      const known = await submission(number);
      if (!known.ok) return known;
      const found = await get(`/api/submissions/${encodeURIComponent(number)}/package`, submissionPackage);
      if (!found.ok) return found;
      return await hashText(canonicalJson(found.value)) === known.value.hash ? found : refuse('receipt-differs');
    },
  };
}

async function submit(wire: Wire, submitted: SubmissionPackage, { expectedVersion, signal }: SubmitWish = {}): ReturnType<RegisterClient['submit']> {
  const read = readPackage(submitted);
  if (!read.ok) return read as Result<never, RegisterRefusal>;
  const body = canonicalJson(read.value);
  const headers = expectedVersion === undefined ? {} : { 'if-match': `"${expectedVersion}"` };
  const answer = await ask(wire, { method: 'POST', path: '/api/submissions', body, headers, ...signal ? { signal } : {} }, receipt);
  if (!answer.ok) return answer;
  const isOurs = answer.value.hash === await hashText(body) && answer.value.planId === submitted.plan.planId;
  return isOurs ? answer : refuse('receipt-differs');
}
