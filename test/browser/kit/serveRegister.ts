import { fork } from 'node:child_process';
import { existsSync } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';

const DIST = path.resolve(process.env.DOELBOOM_DIST ?? 'dist');

export interface Served {
  /** `http://127.0.0.1:<port>`, without a slash at the end. */
  url: string;
  close(): Promise<void>;
}

/**
 * The real register with demo accounts, over the production build, on a free port and with a database of its own that is thrown away.
 * Throws when there is no build, so that a test never passes over an empty page.
 * In a process of its own, so that its database shares nothing with the test runner.
 */
export async function serveRegister(folder = DIST): Promise<Served> {
  if (!existsSync(path.join(folder, 'index.html'))) throw new Error(`There is no build in ${folder}: run "npx webpack" first.`);
  const data = await mkdtemp(path.join(tmpdir(), 'doelboom-register-'));
  const child = fork(path.resolve('test/browser/kit/registerProcess.ts'), { execArgv: ['--import', 'tsx'], env: { ...process.env, STATIC_DIR: folder, DATA_DIR: data } });
  const ended = new Promise<void>((resolve) => { child.once('exit', () => resolve()); });
  const url = await new Promise<string>((resolve, reject) => {
    child.once('message', (message) => resolve((message as { url: string }).url));
    child.once('exit', (code) => reject(new Error(`The register ended at its start, with status ${code}.`)));
  });
  return {
    url,
    close: async () => {
      child.disconnect();
      await ended;
      await rm(data, { recursive: true, force: true });
    },
  };
}
