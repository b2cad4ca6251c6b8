import type { FastifyError, FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import type { ProblemDocument } from '#contract/answers';
import { PROBLEMS, type ProblemCode } from '#contract/problems';
import { Problem } from './Problem';
import { StoreFailure } from './store/Store';

/** Fastify's own refusals, by its code; what is not named here follows from the status. */
const OURS: Readonly<Record<string, ProblemCode>> = {
  FST_ERR_CTP_BODY_TOO_LARGE: 'package-too-large',
  FST_ERR_CTP_INVALID_MEDIA_TYPE: 'media-type-refused',
  FST_ERR_CTP_EMPTY_JSON_BODY: 'body-unreadable',
  FST_ERR_CTP_INVALID_JSON_BODY: 'body-unreadable',
};

const BY_STATUS: Readonly<Record<number, ProblemCode>> = {
  400: 'body-unreadable', 404: 'not-found', 413: 'package-too-large', 415: 'media-type-refused', 429: 'too-many-requests',
};

/** Makes every refusal and failure of the register a problem document (RFC 9457), without a trace of its inside. */
export function answerProblems(app: FastifyInstance): void {
  app.setErrorHandler((error: FastifyError, request, reply) => answer(problemOf(error), error, request, reply));
  app.setNotFoundHandler((request, reply) => answer(new Problem('not-found'), undefined, request, reply));
}

function problemOf(error: FastifyError | Error): Problem {
  if (error instanceof Problem) return error;
  if (error instanceof StoreFailure) return new Problem('store-unavailable', {}, { 'retry-after': '5' });
  const { code = '', statusCode = 500 } = error as FastifyError;
  return new Problem(OURS[code] ?? BY_STATUS[statusCode] ?? (statusCode < 500 ? 'request-malformed' : 'internal-failure'));
}

function answer(problem: Problem, error: Error | undefined, request: FastifyRequest, reply: FastifyReply): FastifyReply {
  log(problem, error, request);
  return reply.code(problem.status).headers({ 'cache-control': 'no-store', ...problem.headers })
    .type('application/problem+json; charset=utf-8').send(JSON.stringify(documentOf(problem, request)));
}

function documentOf({ code, status, extras }: Problem, request: FastifyRequest): ProblemDocument {
  return {
    type: `urn:doelboom:problem:${code}`,
    title: PROBLEMS[code][languageOf(request)],
    status,
    code,
    instance: `urn:doelboom:request:${request.id}`,
    ...extras,
  };
}

/** Dutch unless the sender prefers English. */
function languageOf({ headers }: FastifyRequest): 'nl' | 'en' {
  return /^\s*en\b/i.test(headers['accept-language'] ?? '') ? 'en' : 'nl';
}

function log(problem: Problem, error: Error | undefined, request: FastifyRequest): void {
  const facts = { problem: problem.code, status: problem.status, person: request.person?.id };
  if (problem.status < 500) request.log.info(facts, 'refused');
  else request.log.error({ ...facts, failure: describeFailure(error) }, 'failed');
}

/** Names and places of an error and its causes: their messages may quote what a person sent. */
export function describeFailure(error: unknown): readonly string[] {
  if (!(error instanceof Error)) return [];
  const code = (error as { code?: unknown }).code;
  const places = (error.stack ?? '').split('\n').filter((line) => /^\s+at /.test(line)).slice(0, 5).map((line) => line.trim());
  return [`${error.name}${typeof code === 'string' ? ` ${code}` : ''}`, ...places, ...describeFailure(error.cause)];
}
