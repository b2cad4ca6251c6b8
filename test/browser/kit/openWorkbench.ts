import type { Frame, Page } from 'playwright-core';
import { launchBrowser } from './launchBrowser';
import { openTab, type Look, type Visit } from './openTab';

/** The workbench in a tab, with the real pane beside it. */
export interface OpenedWorkbench extends Visit {
  /** The pane's document as it is now; another one after each reload of it. */
  pane(): Promise<Frame>;
}

export interface WorkbenchChoices extends Partial<Look> {
  /** `leeg` (default) for an empty workbook, `sjabloon`, or `voorbeeld`. */
  open?: 'leeg' | 'sjabloon' | 'voorbeeld';
}

export interface WorkbenchKit {
  /** Opens the page and waits until a workbook stands in the grid and Office is ready in the pane. What was open is left. */
  open(choices?: WorkbenchChoices): Promise<OpenedWorkbench>;
  close(): Promise<void>;
}

/** Loads dates, numbers and scripts at the pace of a slow machine shared with others. */
const PATIENCE_MS = 60_000;

/** A browser before the real register with the built workbench; close it in `afterAll`. */
export async function openWorkbenchKit(): Promise<WorkbenchKit> {
  const browser = await launchBrowser();
  const tab = await openTab(browser, { locale: 'nl-BE', acceptDownloads: true });
  return {
    async open({ open = 'leeg', width = 1366, height = 768 } = {}) {
      const visit = await tab.visit(`${process.env.DOELBOOM_REGISTER!}/?open=${open}`, { width, height });
      const { page } = visit;
      page.setDefaultTimeout(PATIENCE_MS);
      await page.waitForSelector('.desk__grid canvas');
      const opened: OpenedWorkbench = { ...visit, pane: () => paneOf(page) };
      await opened.pane();
      return opened;
    },
    close: () => browser.close(),
  };
}

/** The pane, once Excel's library is there to be asked. */
async function paneOf(page: Page): Promise<Frame> {
  await page.waitForFunction(() => {
    const frame = document.querySelector<HTMLIFrameElement>('iframe[name="pane"]');
    const inside = frame?.contentWindow as (Window & { Excel?: object; Office?: { onReady?: unknown } }) | null | undefined;
    return inside?.document.readyState === 'complete' && Boolean(inside.Excel) && Boolean(inside.Office?.onReady) && !document.querySelector('.busy');
  });
  const frame = page.frame('pane');
  if (!frame) throw new Error('The page shows no pane.');
  return frame;
}
