import type { FastifyInstance, FastifyRequest } from 'fastify';
import * as v from 'valibot';
import type { CodeRecord, PlanRecord, SubmissionSummary } from '#contract/answers';
import { line, planId, submissionNumber } from '#contract/fields';
import { hashText } from '#contract/hashText';
import { LIMITS } from '#contract/limits';
import { personOf } from '../authenticate';
import { codesOf } from '../codesOf';
import { Problem } from '../Problem';
import { readInput } from '../readInput';
import { canRead, visibleTo } from '../rights';
import type { Store, SubmissionFilter } from '../store/Store';

const listQuery = v.strictObject({ plan: v.exactOptional(planId), departement: v.exactOptional(line(LIMITS.title)) });
const byNumber = v.object({ number: submissionNumber });
const byPlan = v.object({ planId });

/** What the register knows, as far as the person who asks may see it. */
export function readRoutes(app: FastifyInstance, store: Store): void {
  app.get('/api/me', async (request) => personOf(request));

  app.get('/api/submissions', async (request) => {
    const { plan, departement } = readInput(listQuery, request.query);
    const filter = { ...plan === undefined ? {} : { planId: plan }, ...departement === undefined ? {} : { departement } };
    return { submissions: await store.list(visibleOnly(request, filter)) };
  });

  app.get('/api/submissions/:number', async (request) => findReadable(request, store));

  app.get('/api/submissions/:number/package', async (request, reply) => {
    const found = await findReadable(request, store);
    return reply.type('application/json; charset=utf-8').header('etag', `"${found.version}"`).send(await readWhole(store, found));
  });

  app.get('/api/submissions/:number/codes', async (request): Promise<CodeRecord> => {
    const found = await findReadable(request, store);
    return { number: found.number, version: found.version, codes: codesOf(await readWhole(store, found)) };
  });

  app.get('/api/plans/:planId', async (request, reply): Promise<PlanRecord> => {
    const asked = readInput(byPlan, request.params);
    const versions = await store.list(visibleOnly(request, asked));
    void reply.header('etag', `"${versions[0]?.version ?? 0}"`);
    return { planId: asked.planId, versions };
  });
}

/** What is given out is what was handed in, or nothing. */
async function readWhole(store: Store, { number, hash }: SubmissionSummary): Promise<string> {
  const text = await store.readPackage(number);
  if (text === undefined || await hashText(text) !== hash) throw new Problem('stored-package-damaged');
  return text;
}

function visibleOnly(request: FastifyRequest, filter: SubmissionFilter): SubmissionFilter {
  const visible = visibleTo(personOf(request));
  return visible === undefined ? filter : { ...filter, visible };
}

async function findReadable(request: FastifyRequest, store: Store): Promise<SubmissionSummary> {
  const found = await store.find(readInput(byNumber, request.params).number);
  if (!found) throw new Problem('not-found');
  if (!canRead(personOf(request), found.departementen)) throw new Problem('departement-refused');
  return found;
}
