import { buildHarness } from './buildHarness';

/** Before the browser tests: the pane over a held session, built once for all of them. Where it is, they read in `DOELBOOM_PANE`. */
export default async function harnessOnce(): Promise<void> {
  process.env.DOELBOOM_PANE = await buildHarness();
}
