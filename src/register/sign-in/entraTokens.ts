import { createRemoteJWKSet, errors, jwtVerify, type JWTPayload, type JWTVerifyGetKey } from 'jose';
import { ok, refuse, type Result } from '#core/values/Result';
import { LEEWAY, type Subject, type TokenCheck } from './TokenCheck';

export interface EntraConfig {
  /** The organisation's directory. */
  readonly tenantId: string;
  /** The register's own application: who the token must be for. */
  readonly clientId: string;
  /** The delegated permission that the add-in asks for. */
  readonly scope: string;
  /** Another cloud's sign-in, or a test's. */
  readonly authority?: string;
}

/** Checks access tokens (version 2.0) of Microsoft Entra ID, with the keys that it publishes. */
export function createEntraTokens(config: EntraConfig, now: () => Date = () => new Date()): TokenCheck {
  const authority = config.authority ?? 'https://login.microsoftonline.com';
  const keys = createRemoteJWKSet(new URL(`${authority}/${config.tenantId}/discovery/v2.0/keys`), { timeoutDuration: 5_000 });
  const verify = (token: string) => jwtVerify(token, withoutUnknownKey(keys), {
    algorithms: ['RS256'],
    issuer: `${authority}/${config.tenantId}/v2.0`,
    audience: [config.clientId, `api://${config.clientId}`],
    clockTolerance: LEEWAY,
    currentDate: now(),
    requiredClaims: ['exp', 'nbf', 'iat', 'tid', 'oid'],
  });
  return {
    async check(token) {
      try {
        return subjectOf((await verify(token)).payload, config);
      } catch (error) {
        return refuse(isRefusal(error) ? 'token-refused' : 'sign-in-unavailable');
      }
    },
  };
}

/** Only a `kid` names a key: without one the first of the set would be tried. Addresses inside a token are never followed. */
function withoutUnknownKey(keys: JWTVerifyGetKey): JWTVerifyGetKey {
  return (header, token) => {
    if (!header?.kid) throw new errors.JWKSNoMatchingKey();
    return keys(header, token);
  };
}

/** What is wrong with the token itself; a time-out or an unreachable key server is not. */
function isRefusal(error: unknown): boolean {
  return error instanceof errors.JOSEError && !(error instanceof errors.JWKSTimeout) && !(error instanceof errors.JWKSInvalid) && error.code !== 'ERR_JOSE_GENERIC';
}

function subjectOf(claims: JWTPayload, { tenantId, scope }: EntraConfig): Result<Subject> {
  const { oid, tid, ver, scp, name } = claims;
  if (tid !== tenantId || ver !== '2.0' || typeof oid !== 'string') return refuse('token-refused');
  // An ID token has no scp: it proves who signed in to the add-in, not that the add-in may speak for them here.
  if (typeof scp !== 'string' || !scp.split(' ').includes(scope)) return refuse('scope-missing');
  return ok({ id: oid, name: typeof name === 'string' && name.trim() ? name : oid });
}
