import type { Frame } from 'playwright-core';
import type { OpenedWorkbench } from './openWorkbench';
import { selectCell, valuesOf } from './inExcel';

/**
 * Types into a cell of the grid with the keyboard, as a person does, and leaves it with Enter. The spreadsheet engine drops
 * keys while it is busy with the page; who sees nothing appear types again.
 */
export async function typeInCell(workbench: OpenedWorkbench, sheet: string, address: string, text: string): Promise<void> {
  const pane = await workbench.pane();
  const before = await held(pane, sheet, address);
  for (let tries = 0; tries < 3; tries += 1) {
    await selectCell(pane, sheet, address);
    await isActive(workbench, address);
    await focusGrid(workbench);
    await workbench.page.keyboard.type(text);
    await workbench.page.keyboard.press('Enter');
    if (await changes(workbench, () => held(pane, sheet, address), before)) return;
  }
  throw new Error(`Typed three times, ${text} is not taken by ${sheet}!${address}, which holds ${before}.`);
}

/** Waits until the grid itself says that the cell is the active one: the box with its name follows a drawing later. */
async function isActive({ page }: OpenedWorkbench, address: string): Promise<void> {
  await page.waitForFunction((wanted) => document.querySelector<HTMLInputElement>('[data-u-comp="defined-name"] input')?.value === wanted, address);
}

async function held(pane: Frame, sheet: string, address: string): Promise<string> {
  return JSON.stringify((await valuesOf(pane, sheet, address))[0]?.[0]);
}

/**
 * Whether the cell holds something else within a while; what is typed may be read as a number, so no more is asked. While
 * the cell is still being typed in, Excel answers nothing: when that lasts, Enter was one of the keys that were dropped.
 */
async function changes({ page }: OpenedWorkbench, now: () => Promise<string>, before: string): Promise<boolean> {
  let silent = 0;
  for (const until = Date.now() + 20_000; Date.now() < until; await new Promise((resolve) => { setTimeout(resolve, 250); })) {
    const found = await now().catch(() => null);
    if (found !== null && found !== before) return true;
    silent = found === null ? silent + 1 : 0;
    if (silent > 0 && silent % 20 === 0) await page.keyboard.press('Enter');
  }
  return false;
}

/** Gives the cells the keyboard, without changing which one is active; the engine makes its editor a moment after its first drawing. */
async function focusGrid({ page }: OpenedWorkbench): Promise<void> {
  await page.waitForFunction(() => {
    const editor = document.querySelector<HTMLElement>('.desk__grid [contenteditable="true"]');
    editor?.focus();
    return editor !== null && document.activeElement === editor;
  });
}
