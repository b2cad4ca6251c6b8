import { rm } from 'node:fs/promises';
import { running } from './openOnce';

/** After the browser tests. */
export default async function closeOnce(): Promise<void> {
  await running.servedOnce?.close();
  await rm(process.env.DOELBOOM_PANE!, { recursive: true, force: true });
}
