import type { FastifyInstance } from 'fastify';
import { NO_PAGE_POLICY } from './pages/pagePolicies';

/** What every answer carries. A page brings its own content policy, which is left as it is. */
export function securityHeaders(app: FastifyInstance): void {
  app.addHook('onSend', async (request, reply) => {
    const isApi = request.url.startsWith('/api/');
    void reply.headers({
      'x-content-type-options': 'nosniff',
      'referrer-policy': 'no-referrer',
      'permissions-policy': 'camera=(), geolocation=(), microphone=(), payment=()',
      // Excel loads the icons and the pane's files from another origin; nobody else needs what the register answers.
      'cross-origin-resource-policy': isApi ? 'same-origin' : 'cross-origin',
    });
    if (request.protocol === 'https') void reply.header('strict-transport-security', 'max-age=31536000; includeSubDomains');
    if (!reply.hasHeader('content-security-policy')) void reply.header('content-security-policy', NO_PAGE_POLICY);
    if (isApi && !reply.hasHeader('cache-control')) void reply.header('cache-control', 'no-store');
  });
}
