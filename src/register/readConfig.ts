import * as v from 'valibot';
import type { EntraConfig } from './sign-in/entraTokens';

/** What the environment says, read once at the start. */
export interface RegisterConfig {
  readonly port: number;
  readonly host: string;
  readonly dataFolder: string;
  readonly databaseUrl?: string;
  readonly staticFolder?: string;
  readonly origins: readonly string[];
  readonly trustProxy: boolean;
  /** Paths of a certificate and its key, in PEM. */
  readonly tls?: { readonly keyFile: string; readonly certFile: string };
  readonly logLevel: string;
  readonly signIn: { readonly kind: 'demo' } | { readonly kind: 'entra'; readonly entra: EntraConfig; readonly peopleFile: string };
}

const text = v.exactOptional(v.pipe(v.string(), v.nonEmpty()));
const flag = v.exactOptional(v.picklist(['0', '1']));
const environment = v.object({
  PORT: v.exactOptional(v.pipe(v.string(), v.digits(), v.transform(Number), v.maxValue(65_535)), '3000'),
  HOST: text,
  DATA_DIR: v.exactOptional(v.string(), '.data'),
  DATABASE_URL: text,
  STATIC_DIR: text,
  ORIGINS: v.exactOptional(v.string(), ''),
  TRUST_PROXY: flag,
  TLS_KEY_FILE: text, TLS_CERT_FILE: text,
  LOG_LEVEL: v.exactOptional(v.picklist(['silent', 'error', 'warn', 'info', 'debug'])),
  DEMO: flag,
  ENTRA_TENANT_ID: text, ENTRA_CLIENT_ID: text, ENTRA_SCOPE: v.exactOptional(v.string(), 'Submissions.ReadWrite'), ENTRA_AUTHORITY: text,
  PEOPLE_FILE: text,
});
type Environment = v.InferOutput<typeof environment>;

/** @throws Error in plain words, naming the variable that is wrong or missing. */
export function readConfig(env: Readonly<Record<string, string | undefined>>): RegisterConfig {
  const read = v.safeParse(environment, Object.fromEntries(Object.entries(env).filter(([, value]) => value !== undefined && value !== '')));
  if (!read.success) throw new Error(`${v.getDotPath(read.issues[0])} is not usable: ${read.issues[0].message}`);
  const given = read.output;
  const signIn = signInOf(given);
  return {
    port: given.PORT,
    // Anybody can sign in to a demo: it is for this machine alone unless one says otherwise.
    host: given.HOST ?? (signIn.kind === 'demo' ? 'localhost' : '0.0.0.0'),
    dataFolder: given.DATA_DIR,
    ...given.DATABASE_URL === undefined ? {} : { databaseUrl: given.DATABASE_URL },
    ...given.STATIC_DIR === undefined ? {} : { staticFolder: given.STATIC_DIR },
    origins: given.ORIGINS.split(/[\s,]+/).filter(Boolean),
    trustProxy: given.TRUST_PROXY === '1',
    ...tlsOf(given),
    logLevel: given.LOG_LEVEL ?? (signIn.kind === 'demo' ? 'warn' : 'info'),
    signIn,
  };
}

function tlsOf({ TLS_KEY_FILE: keyFile, TLS_CERT_FILE: certFile }: Environment): Pick<RegisterConfig, 'tls'> {
  if ((keyFile === undefined) !== (certFile === undefined)) throw new Error('HTTPS needs both TLS_KEY_FILE and TLS_CERT_FILE.');
  return keyFile === undefined || certFile === undefined ? {} : { tls: { keyFile, certFile } };
}

function signInOf(given: Environment): RegisterConfig['signIn'] {
  const isDemo = given.DEMO === '1';
  const entra = entraOf(given);
  if (isDemo && entra) throw new Error('DEMO=1 lets anybody in: leave it out when ENTRA_TENANT_ID and ENTRA_CLIENT_ID are given.');
  if (isDemo) return { kind: 'demo' };
  if (!entra) throw new Error('Nobody could sign in: give ENTRA_TENANT_ID and ENTRA_CLIENT_ID, or DEMO=1 to try it out on this machine.');
  if (given.PEOPLE_FILE === undefined) throw new Error('PEOPLE_FILE is missing: the JSON file that says who has which role.');
  return { kind: 'entra', entra, peopleFile: given.PEOPLE_FILE };
}

function entraOf({ ENTRA_TENANT_ID: tenantId, ENTRA_CLIENT_ID: clientId, ENTRA_SCOPE: scope, ENTRA_AUTHORITY: authority }: Environment): EntraConfig | undefined {
  if (tenantId === undefined || clientId === undefined) return undefined;
  return { tenantId, clientId, scope, ...authority === undefined ? {} : { authority } };
}
