import type { FastifyRequest } from 'fastify';
import type { Person } from '#contract/answers';
import { isProblemCode } from '#contract/problems';
import { Problem } from './Problem';
import type { People } from './sign-in/People';
import type { TokenCheck } from './sign-in/TokenCheck';

declare module 'fastify' {
  interface FastifyRequest {
    /** Who asks; set before a route of the register runs, and null where nobody needs to sign in. */
    person: Person | null;
  }
}

/** A token is far shorter; what is longer is not looked at. */
const LONGEST_TOKEN = 16_384;

/** Runs before the body is read, so that nobody unknown can send 25 MB. */
export function authenticate(tokens: TokenCheck, people: People): (request: FastifyRequest) => Promise<void> {
  return async (request) => {
    const subject = await tokens.check(bearerOf(request));
    if (!subject.ok) throw refused(subject.refusal.code);
    const person = await people.find(subject.value);
    if (!person) throw new Problem('person-unknown');
    request.person = person;
  };
}

function bearerOf({ headers }: FastifyRequest): string {
  const given = /^Bearer ([\w.~+/-]+=*)$/i.exec(headers.authorization ?? '')?.[1];
  if (given === undefined || given.length > LONGEST_TOKEN) throw refused('not-signed-in');
  return given;
}

function refused(code: string): Problem {
  const ours = isProblemCode(code) ? code : 'token-refused';
  const challenge = ours === 'not-signed-in' ? 'Bearer' : 'Bearer error="invalid_token"';
  return new Problem(ours, {}, ours === 'not-signed-in' || ours === 'token-refused' ? { 'www-authenticate': challenge } : {});
}

/** The person of a request that `authenticate` let through. */
export function personOf({ person }: FastifyRequest): Person {
  if (!person) throw new Problem('not-signed-in');
  return person;
}
