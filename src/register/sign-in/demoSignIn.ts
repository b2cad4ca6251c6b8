import { SignJWT, jwtVerify, type JWTPayload } from 'jose';
import { ok, refuse, type Result } from '#core/values/Result';
import type { DemoKey } from './demoKey';
import { LEEWAY, type Subject, type TokenCheck } from './TokenCheck';

const ISSUER = 'urn:doelboom:demo';
const AUDIENCE = 'urn:doelboom:register';
const SCOPE = 'register';

/** Seconds that a demo token lasts: short, and signing in again is one click. */
export const DEMO_TOKEN_LASTS = 3600;

export interface DemoSignIn extends TokenCheck {
  issue(subject: Subject): Promise<{ readonly token: string; readonly expiresAt: string }>;
}

/** Tokens for the demo accounts, signed and checked here. `now` is injectable so that a test can let time pass. */
export function createDemoSignIn(key: DemoKey, now: () => Date = () => new Date()): DemoSignIn {
  return {
    async issue({ id, name }) {
      const issued = Math.floor(now().getTime() / 1000);
      const expires = issued + DEMO_TOKEN_LASTS;
      const token = await new SignJWT({ name, scp: SCOPE }).setProtectedHeader({ alg: 'EdDSA', typ: 'at+jwt' })
        .setIssuer(ISSUER).setAudience(AUDIENCE).setSubject(id).setIssuedAt(issued).setNotBefore(issued).setExpirationTime(expires)
        .sign(key.privateKey);
      return { token, expiresAt: new Date(expires * 1000).toISOString() };
    },
    async check(token) {
      try {
        const { payload } = await jwtVerify(token, key.publicKey, {
          algorithms: ['EdDSA'], typ: 'at+jwt', issuer: ISSUER, audience: AUDIENCE, clockTolerance: LEEWAY, currentDate: now(),
          requiredClaims: ['sub', 'exp', 'nbf', 'iat'],
        });
        return subjectOf(payload);
      } catch {
        return refuse('token-refused');
      }
    },
  };
}

function subjectOf({ sub, name, scp }: JWTPayload): Result<Subject> {
  if (typeof sub !== 'string' || typeof name !== 'string') return refuse('token-refused');
  return scp === SCOPE ? ok({ id: sub, name }) : refuse('scope-missing');
}
