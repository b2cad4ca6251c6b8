import type { FastifyInstance } from 'fastify';
import { CONTRACT_VERSION } from '#contract/SubmissionPackage';
import type { Store } from '../store/Store';

/** For who watches over the server: 200 while the database answers, 503 when it doesn't. */
export function healthRoute(app: FastifyInstance, store: Store): void {
  app.get('/api/health', async () => {
    await store.ping();
    return { status: 'ok', contractVersion: CONTRACT_VERSION };
  });
}
