import type { Page } from 'playwright-core';

/** What a page should never do while it is looked at. Each list must be empty at the end of a test. */
export interface Trouble {
  /** Messages of `console.error`, uncaught exceptions and failed requests, in order. */
  errors: string[];
  /** Addresses outside the server under test that anything in the page, frames included, asked for. */
  outside: string[];
}

/** Listens from now on; call it before the page is opened. `home` is the served address. */
export function watchTrouble(page: Page, home: string): Trouble {
  const trouble: Trouble = { errors: [], outside: [] };
  page.on('console', (message) => { if (message.type() === 'error') trouble.errors.push(`${message.text()} (${message.location().url})`); });
  page.on('pageerror', (error) => { trouble.errors.push(error.stack ?? error.message); });
  page.on('requestfailed', (request) => {
    const reason = request.failure()?.errorText ?? 'failed';
    if (reason !== 'net::ERR_ABORTED') trouble.errors.push(`${reason} ${request.url()}`);
  });
  page.on('request', (request) => {
    const address = request.url();
    if (!address.startsWith(home) && !/^(data|blob|about):/.test(address)) trouble.outside.push(address);
  });
  return trouble;
}
