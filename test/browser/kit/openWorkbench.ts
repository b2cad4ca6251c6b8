import type { Browser, Frame, Page } from 'playwright-core';
import { watchTrouble, type Trouble } from './watchTrouble';

/** The workbench in a tab of its own, with the real pane beside it. */
export interface OpenedWorkbench {
  page: Page;
  trouble: Trouble;
  /** The pane's document as it is now; another one after each reload of it. */
  pane(): Promise<Frame>;
  close(): Promise<void>;
}

export interface WorkbenchChoices {
  /** `leeg` (default) for an empty workbook, `sjabloon`, or `voorbeeld`. */
  open?: 'leeg' | 'sjabloon' | 'voorbeeld';
  width?: number;
  height?: number;
}

/** Loads dates, numbers and scripts at the pace of a slow machine shared with others. */
const PATIENCE_MS = 60_000;

/** Opens the page and waits until a workbook stands in the grid and Office is ready in the pane. */
export async function openWorkbench(browser: Browser, url: string, { open = 'leeg', width = 1366, height = 768 }: WorkbenchChoices = {}): Promise<OpenedWorkbench> {
  const context = await browser.newContext({ viewport: { width, height }, locale: 'nl-BE', acceptDownloads: true });
  const page = await context.newPage();
  page.setDefaultTimeout(PATIENCE_MS);
  const trouble = watchTrouble(page, url);
  await page.goto(`${url}/?open=${open}`);
  await page.waitForSelector('.desk__grid canvas');
  const opened: OpenedWorkbench = { page, trouble, pane: () => paneOf(page), close: () => context.close() };
  await opened.pane();
  return opened;
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
