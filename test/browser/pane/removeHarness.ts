import { rm } from 'node:fs/promises';

/** After the browser tests. */
export default async function removeHarness(): Promise<void> {
  await rm(process.env.DOELBOOM_PANE!, { recursive: true, force: true });
}
