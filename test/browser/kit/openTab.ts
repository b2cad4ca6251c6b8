import type { Browser, BrowserContextOptions, Page } from 'playwright-core';
import { watchTrouble, type Trouble } from './watchTrouble';

export interface Look { width: number; height: number; forced?: boolean }

/** A page that is open in the tab, until another is or it is left. */
export interface Visit {
  readonly page: Page;
  readonly trouble: Trouble;
  leave(): Promise<void>;
}

export interface Tab {
  /** Opens an address as a tab of its own would: a new document, nothing stored, light, of this size, the pointer nowhere. What was open is left. */
  visit(address: string, look: Look): Promise<Visit>;
}

/**
 * One tab, in which pages are opened one after the other. A tab for each page would fetch and compile all of its scripts
 * again, which is most of the time that opening takes; this one keeps what is compiled, and nothing else.
 */
export async function openTab(browser: Browser, options: BrowserContextOptions): Promise<Tab> {
  const context = await browser.newContext(options);
  const page = await context.newPage();
  const tools = await context.newCDPSession(page);
  const watch = watchTrouble(page);
  const leave = async (): Promise<void> => {
    if (page.url() === 'about:blank') return;
    await page.evaluate(() => { sessionStorage.clear(); });
    const { origin } = new URL(page.url());
    await page.goto('about:blank');
    await page.mouse.move(0, 0);
    await tools.send('Storage.clearDataForOrigin', { origin, storageTypes: 'all' });
  };
  return {
    async visit(address, { width, height, forced = false }) {
      await leave();
      await page.setViewportSize({ width, height });
      await page.emulateMedia({ colorScheme: 'light', forcedColors: forced ? 'active' : 'none' });
      const trouble = watch(new URL(address).origin);
      await page.goto(address);
      return { page, trouble, leave };
    },
  };
}

/** No error in the page, nothing fetched from elsewhere; and the page is left. */
export async function closeClean({ trouble, leave }: Visit): Promise<void> {
  await leave();
  expect(trouble).toEqual({ errors: [], outside: [] });
}
