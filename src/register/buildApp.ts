import { randomUUID } from 'node:crypto';
import rateLimit from '@fastify/rate-limit';
import fastify, { type FastifyInstance, type FastifyServerOptions } from 'fastify';
import { answerProblems } from './answerProblems';
import { authenticate } from './authenticate';
import { servePages } from './pages/servePages';
import type { PlanRules } from './PlanRules';
import { Problem } from './Problem';
import { refuseOtherOrigins } from './refuseOtherOrigins';
import { demoRoutes } from './routes/demoRoutes';
import { healthRoute } from './routes/healthRoute';
import { readRoutes } from './routes/readRoutes';
import { submitRoute } from './routes/submitRoute';
import { securityHeaders } from './securityHeaders';
import type { DemoSignIn } from './sign-in/demoSignIn';
import type { People } from './sign-in/People';
import type { TokenCheck } from './sign-in/TokenCheck';
import type { Store } from './store/Store';

export interface Certificate { readonly key: string; readonly cert: string }

export interface RegisterParts {
  readonly store: Store;
  readonly rules: PlanRules;
  readonly auth: { readonly tokens: TokenCheck; readonly people: People; readonly demo?: DemoSignIn };
  /** The built add-in and workbench; without it only the register itself is served. */
  readonly staticFolder?: string;
  /** Other sites whose pages may ask, such as an add-in served elsewhere. */
  readonly origins?: readonly string[];
  /** Requests a minute from one address. A whole town hall may stand behind one. */
  readonly requestsAMinute?: number;
  readonly trustProxy?: boolean;
  /** A certificate and its key in PEM, to serve HTTPS itself; otherwise a proxy in front does that. */
  readonly certificate?: Certificate;
  readonly logger?: FastifyServerOptions['logger'];
}

/** The register as a Fastify application, not yet listening. Closing it leaves the store open. */
export async function buildApp(parts: RegisterParts): Promise<FastifyInstance> {
  // Fastify's type differs with HTTPS; what we use of it does not.
  const app = fastify({
    https: parts.certificate ?? null,
    logger: parts.logger ?? false, trustProxy: parts.trustProxy ?? false, genReqId: () => randomUUID(), requestTimeout: 120_000, forceCloseConnections: 'idle',
  }) as unknown as FastifyInstance;
  app.removeContentTypeParser('text/plain');
  app.decorateRequest('person', null);
  answerProblems(app);
  securityHeaders(app);
  await app.register(async (api) => openRoutes(api, parts));
  if (parts.staticFolder !== undefined) await servePages(app, parts.staticFolder);
  return app;
}

async function openRoutes(api: FastifyInstance, parts: RegisterParts): Promise<void> {
  const { store, auth, rules } = parts;
  await api.register(rateLimit, {
    max: parts.requestsAMinute ?? 1_200, timeWindow: 60_000,
    errorResponseBuilder: () => new Problem('too-many-requests'),
  });
  api.addHook('onRequest', refuseOtherOrigins(parts.origins ?? []));
  healthRoute(api, store);
  if (auth.demo) demoRoutes(api, auth.demo);
  await api.register(async (signedIn) => {
    signedIn.addHook('onRequest', authenticate(auth.tokens, auth.people));
    readRoutes(signedIn, store);
    submitRoute(signedIn, store, rules);
  });
}
