import { randomBytes } from 'node:crypto';
import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import path from 'node:path';
import fastifyStatic from '@fastify/static';
import type { FastifyInstance } from 'fastify';
import { NONCE_MARK, OTHER_PAGE_POLICY, PAGE_POLICIES, policyText } from './pagePolicies';

/** Files whose name changes with their content may be kept for good; all others are asked for again. */
const FINGERPRINT = /\.[0-9a-f]{10}\.[a-z0-9]+$/;

/** Gives out the built add-in and workbench, each page with its own policy and a nonce that is used once. */
export async function servePages(app: FastifyInstance, folder: string): Promise<void> {
  for (const [address, sources] of Object.entries(PAGE_POLICIES)) {
    const file = path.join(folder, address);
    if (!existsSync(file)) continue;
    servePage(app, address, file, sources);
    if (address === '/index.html') servePage(app, '/', file, sources);
  }
  await app.register(fastifyStatic, {
    root: path.resolve(folder), index: false, dotfiles: 'deny', preCompressed: true, cacheControl: false,
    setHeaders: (response, file) => {
      if (file.endsWith('.html')) response.setHeader('content-security-policy', OTHER_PAGE_POLICY);
      response.setHeader('cache-control', FINGERPRINT.test(file) ? 'public, max-age=31536000, immutable' : 'no-cache');
    },
  });
}

function servePage(app: FastifyInstance, address: string, file: string, sources: (typeof PAGE_POLICIES)[string]): void {
  app.get(address, async (_request, reply) => {
    const nonce = randomBytes(16).toString('base64url');
    const page = (await readFile(file, 'utf8')).replaceAll(NONCE_MARK, nonce);
    return reply.type('text/html; charset=utf-8')
      .headers({ 'content-security-policy': policyText(sources, nonce), 'cache-control': 'no-store' }).send(page);
  });
}
