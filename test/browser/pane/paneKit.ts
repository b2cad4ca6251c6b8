import { readFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import path from 'node:path';
import type { Page } from 'playwright-core';
import { launchBrowser } from '../kit/launchBrowser';
import { watchTrouble, type Trouble } from '../kit/watchTrouble';
import type { HeldSession } from './heldSession';

/** The strictest policy that the pane must work under, with the nonce that a server puts into the page. */
const POLICY = "default-src 'self'; script-src 'self'; style-src 'self' 'nonce-abc123'; img-src 'self' data:; object-src 'none'; base-uri 'none'; require-trusted-types-for 'script'";
const TYPES: Readonly<Record<string, string>> = { '.html': 'text/html', '.js': 'text/javascript', '.css': 'text/css' };

export interface Look { width?: number; height?: number; forced?: boolean }
export interface ShownPane { readonly page: Page; readonly trouble: Trouble }

export interface PaneKit {
  show(query: string, look?: Look): Promise<ShownPane>;
  close(): Promise<void>;
}

/** The pane over a held session, served to a browser. */
export async function openPaneKit(): Promise<PaneKit> {
  const browser = await launchBrowser();
  const server = createServer((request, response) => {
    const asked = new URL(request.url ?? '/', 'http://here').pathname;
    const file = asked === '/' ? 'index.html' : path.basename(asked);
    readFile(path.join(process.env.DOELBOOM_PANE!, file)).then((bytes) => {
      const body = file === 'index.html' ? bytes.toString().replace('__CSP_NONCE__', 'abc123') : bytes;
      response.writeHead(200, { 'content-type': TYPES[path.extname(file)] ?? 'text/plain', 'content-security-policy': POLICY }).end(body);
    }, () => response.writeHead(404).end());
  });
  await new Promise<void>((resolve) => { server.listen(0, '127.0.0.1', resolve); });
  const home = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  return {
    async show(query, { width = 320, height = 720, forced = false } = {}) {
      const page = await browser.newPage({ viewport: { width, height }, forcedColors: forced ? 'active' : 'none', reducedMotion: 'reduce', bypassCSP: false });
      const trouble = watchTrouble(page, home);
      await page.goto(`${home}/?${query}`);
      await page.waitForSelector('#pane .head h1', { state: 'attached', timeout: 10_000 });
      return { page, trouble };
    },
    async close() {
      await browser.close();
      server.closeAllConnections();
      await new Promise((resolve) => { server.close(resolve); });
    },
  };
}

/** Asks something of the held session, or tells it something. */
export function held<Value>(page: Page, read: (session: HeldSession) => Value): Promise<Value> {
  return page.evaluate(`(${read.toString()})(globalThis.held)`) as Promise<Value>;
}

/** No error in the page, nothing fetched from elsewhere. */
export async function closeClean({ page, trouble }: ShownPane): Promise<void> {
  expect(trouble).toEqual({ errors: [], outside: [] });
  await page.close();
}

/** How far anything reaches to the right: the pane's own width, when nothing is too wide. */
export function widest(page: Page): Promise<number> {
  return page.evaluate(() => Math.max(document.documentElement.scrollWidth, ...[...document.querySelectorAll('.pane *')].map((each) => {
    const { right, width } = each.getBoundingClientRect();
    return width > 1 ? right : 0;
  })));
}

/** Targets that are too small for a finger that aims. */
export function smallTargets(page: Page): Promise<string[]> {
  return page.evaluate(() => [...document.querySelectorAll('button, select, input, summary, [role=treeitem], [role=option], .segment')]
    .filter((each) => { const { width, height } = each.getBoundingClientRect(); return width > 1 && (height < 24 || width < 24); }).map((each) => each.outerHTML.slice(0, 120)));
}
