import type { Page } from 'playwright-core';

/** What a page should never do while it is looked at. Each list must be empty at the end of a test. */
export interface Trouble {
  /** Messages of `console.error`, uncaught exceptions and failed requests, in order. */
  errors: string[];
  /** Addresses outside the server under test that anything in the page, frames included, asked for. */
  outside: string[];
}

/** Listens to a tab for good; call it before a page is opened. Each call of what it gives begins a new account, of a page served at `home`. */
export function watchTrouble(page: Page): (home: string) => Trouble {
  let trouble: Trouble = { errors: [], outside: [] };
  let from = '';
  page.on('console', (message) => { if (message.type() === 'error') trouble.errors.push(`${message.text()} (${message.location().url})`); });
  page.on('pageerror', (error) => { trouble.errors.push(error.stack ?? error.message); });
  page.on('requestfailed', (request) => {
    const reason = request.failure()?.errorText ?? 'failed';
    if (reason !== 'net::ERR_ABORTED') trouble.errors.push(`${reason} ${request.url()}`);
  });
  page.on('request', (request) => {
    const address = request.url();
    if (!address.startsWith(from) && !/^(data|blob|about):/.test(address)) trouble.outside.push(address);
  });
  return (home) => {
    from = home;
    trouble = { errors: [], outside: [] };
    return trouble;
  };
}
