import { readFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import path from 'node:path';
import type { Page } from 'playwright-core';
import { launchBrowser } from '../kit/launchBrowser';
import { openTab, type Look, type Visit } from '../kit/openTab';
import type { HeldSession } from './heldSession';

export { closeClean } from '../kit/openTab';

/** The strictest policy that the pane must work under, with the nonce that a server puts into the page. */
const POLICY = "default-src 'self'; script-src 'self'; style-src 'self' 'nonce-abc123'; img-src 'self' data:; object-src 'none'; base-uri 'none'; require-trusted-types-for 'script'";
const TYPES: Readonly<Record<string, string>> = { '.html': 'text/html', '.js': 'text/javascript', '.css': 'text/css' };

export type ShownPane = Visit;

export interface PaneKit {
  show(query: string, look?: Partial<Look>): Promise<ShownPane>;
  close(): Promise<void>;
}

/** The pane over a held session, served to a browser; each time that it is shown it begins anew, and what was shown before is gone. */
export async function openPaneKit(): Promise<PaneKit> {
  const browser = await launchBrowser();
  const tab = await openTab(browser, { reducedMotion: 'reduce' });
  const server = createServer((request, response) => {
    const asked = new URL(request.url ?? '/', 'http://here').pathname;
    const file = asked === '/' ? 'index.html' : path.basename(asked);
    readFile(path.join(process.env.DOELBOOM_PANE!, file)).then((bytes) => {
      const body = file === 'index.html' ? bytes.toString().replace('__CSP_NONCE__', 'abc123') : bytes;
      response.writeHead(200, { 'content-type': TYPES[path.extname(file)] ?? 'text/plain', 'content-security-policy': POLICY, 'cache-control': file === 'index.html' ? 'no-store' : 'max-age=86400' }).end(body);
    }, () => response.writeHead(404).end());
  });
  await new Promise<void>((resolve) => { server.listen(0, '127.0.0.1', resolve); });
  const home = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  return {
    async show(query, { width = 320, height = 720, forced = false } = {}) {
      const shown = await tab.visit(`${home}/?${query}`, { width, height, forced });
      await shown.page.waitForSelector('#pane .head h1', { state: 'attached', timeout: 10_000 });
      return shown;
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
