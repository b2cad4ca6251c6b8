import { readFile } from 'node:fs/promises';
import type { Book } from '#xlsx/book/Book';
import { readXlsx } from '#xlsx/readXlsx';
import type { OpenedWorkbench } from '../kit/openWorkbench';

/** Presses Opslaan and reads the file that the browser is given; `meanwhile` answers what the page asks first. */
export async function savedBook({ page }: OpenedWorkbench, meanwhile: () => Promise<void> = async () => undefined): Promise<{ name: string; book: Book }> {
  const download = page.waitForEvent('download');
  await page.getByRole('button', { name: 'Opslaan', exact: true }).click();
  await meanwhile();
  const file = await download;
  const read = await readXlsx(new Uint8Array(await readFile(await file.path())));
  if (!read.ok) throw new Error(`The saved file cannot be read: ${read.refusal.code}`);
  return { name: file.suggestedFilename(), book: read.value };
}
