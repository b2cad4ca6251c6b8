import { buildHarness } from '../pane/buildHarness';
import { serveRegister, type Served } from './serveRegister';

/** What is open for all browser tests, from `openOnce` to `closeOnce`. */
export const running = globalThis as { servedOnce?: Served };

/**
 * Before the browser tests, side by side: the pane over a held session is built, into the folder `DOELBOOM_PANE`; and the register
 * with the built workbench is started, at `DOELBOOM_REGISTER`. What it keeps is kept for all of them: who submits, submits a plan of her own.
 */
export default async function openOnce(): Promise<void> {
  const [pane, served] = await Promise.all([buildHarness(), serveRegister()]);
  process.env.DOELBOOM_PANE = pane;
  process.env.DOELBOOM_REGISTER = served.url;
  running.servedOnce = served;
}
