import type { OpenedWorkbench } from './openWorkbench';

/** Opens a workbook of one's own with the page's button, and waits until it stands there and the pane has started again. */
export async function openFile(workbench: OpenedWorkbench, name: string, bytes: Uint8Array): Promise<void> {
  const { page } = workbench;
  const before = await page.locator('iframe[name="pane"]').elementHandle();
  const chooser = page.waitForEvent('filechooser');
  await page.getByRole('button', { name: 'Openen', exact: true }).click();
  await (await chooser).setFiles({ name, mimeType: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet', buffer: Buffer.from(bytes) });
  await page.waitForFunction((old) => !old?.isConnected, before);
  await workbench.pane();
}
