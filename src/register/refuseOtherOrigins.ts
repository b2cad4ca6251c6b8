import type { FastifyRequest } from 'fastify';
import { Problem } from './Problem';

/**
 * A browser says from which site a request comes. Only pages that this server serves itself, or that the
 * configuration names, may ask; programs without a browser name none.
 */
export function refuseOtherOrigins(allowed: readonly string[]): (request: FastifyRequest) => Promise<void> {
  return async ({ headers }) => {
    const { origin, host } = headers;
    if (origin === undefined || allowed.includes(origin)) return;
    if (hostOf(origin) !== host) throw new Problem('origin-refused');
  };
}

function hostOf(origin: string): string | undefined {
  return URL.canParse(origin) ? new URL(origin).host : undefined;
}
