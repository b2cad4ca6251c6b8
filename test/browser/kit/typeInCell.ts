import type { OpenedWorkbench } from './openWorkbench';
import { selectCell } from './inExcel';

/** Types into a cell of the grid with the keyboard, as a person does, and leaves it with Enter. */
export async function typeInCell(workbench: OpenedWorkbench, sheet: string, address: string, text: string): Promise<void> {
  await selectCell(await workbench.pane(), sheet, address);
  await focusGrid(workbench);
  await workbench.page.keyboard.type(text);
  await workbench.page.keyboard.press('Enter');
}

/** Gives the cells the keyboard, without changing which one is active; the engine makes its editor a moment after its first drawing. */
async function focusGrid({ page }: OpenedWorkbench): Promise<void> {
  await page.waitForFunction(() => {
    const editor = document.querySelector<HTMLElement>('.desk__grid [contenteditable="true"]');
    editor?.focus();
    return editor !== null && document.activeElement === editor;
  });
}
