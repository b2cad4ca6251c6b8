import { fork, type ChildProcess } from 'node:child_process';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { createServer, type AddressInfo } from 'node:net';
import { once } from 'node:events';
import { createDemoTokens } from '#auth/demoTokens';
import { hashPackage } from '#contract/hashPackage';
import type { Receipt } from '#contract/answers';
import { createRegisterClient } from '#submission/createRegisterClient';
import { packageOf, SLIDES } from './testRegister';

/** The register as it is started for real: a process of its own, with its data in a folder. KILL_ROUNDS asks for more. */
const MAIN = path.join(__dirname, '../../../src/register/main.ts');
const ROUNDS = Number(process.env['KILL_ROUNDS'] ?? 6);
let folder: string;
let running: ChildProcess | undefined;
beforeAll(async () => { folder = await mkdtemp(path.join(tmpdir(), 'register-kill-')); });
afterAll(async () => {
  running?.kill('SIGKILL');
  await rm(folder, { recursive: true, force: true });
});

async function start(env: Readonly<Record<string, string>> = {}): Promise<{ child: ChildProcess; url: string }> {
  const child = fork(MAIN, { execArgv: ['--import', 'tsx'], stdio: ['ignore', 'ignore', 'inherit', 'ipc'], env: { ...process.env, DATABASE_URL: '', PORT: '0', DEMO: '1', DATA_DIR: folder, LOG_LEVEL: 'silent', ...env } });
  running = child;
  const [{ url }] = await once(child, 'message') as [{ url: string }];
  return { child, url };
}

async function stop(child: ChildProcess, how: NodeJS.Signals): Promise<number | null> {
  const ended = once(child, 'exit');
  child.kill(how);
  return (await ended)[0] as number | null;
}

const clientFor = async (baseUrl: string, retries = true) => {
  const tokens = createDemoTokens({ baseUrl, fetch });
  expect((await tokens.signIn('coordinator')).ok).toBe(true);
  // While it is being killed nothing is asked twice: what it acknowledged is to be known exactly.
  return createRegisterClient({ baseUrl, fetch, tokens, timeout: 5_000, ...retries ? {} : { wait: async () => undefined } });
};

test('killed at any moment of writing, it has all that it acknowledged and nothing by halves', async () => {
  const acknowledged: Receipt[] = [];
  for (let round = 0; round < ROUNDS; round += 1) {
    const { child, url } = await start();
    const client = await clientFor(url, false);
    const ended = once(child, 'exit');
    for (let i = 0; ; i += 1) {
      const answer = await client.submit(packageOf(SLIDES, `plan-${round}-${i}`));
      if (!answer.ok) break;
      acknowledged.push(answer.value);
      // By what was acknowledged and not by the clock alone, so that a slow machine is killed in mid-write too.
      if (i === round % 3) setTimeout(() => child.kill('SIGKILL'), (round * 7) % 40);
    }
    await ended;
  }
  expect(acknowledged.length).toBeGreaterThanOrEqual(ROUNDS);
  const { child, url } = await start();
  const client = await clientFor(url);
  const listed = await client.submissions();
  const stored = new Map(listed.ok ? listed.value.map((each) => [each.number, each]) : []);
  for (const receipt of acknowledged) expect(stored.get(receipt.number)).toMatchObject(receipt);
  // What was cut before it was acknowledged is there whole or not at all, and numbers have no gaps.
  expect(stored.size).toBeLessThanOrEqual(acknowledged.length + ROUNDS);
  for (const { number, hash, planId } of stored.values()) {
    const back = await client.packageOf(number);
    expect(back.ok && [await hashPackage(back.value), back.value.plan.planId]).toEqual([hash, planId]);
  }
  const numbers = [...stored.keys()].map((number) => Number(number.slice(8))).sort((a, b) => a - b);
  expect(numbers).toEqual(numbers.map((_number, i) => i + 1));
  expect(await stop(child, 'SIGTERM')).toBe(0);
}, 240_000);

test('ended and started again it goes on where it was; a second one is kept off its data', async () => {
  const first = await start();
  const client = await clientFor(first.url);
  const receipt = await client.submit(packageOf(SLIDES, 'plan-kept'));
  const second = fork(MAIN, { execArgv: ['--import', 'tsx'], stdio: ['ignore', 'ignore', 'pipe', 'ipc'], env: { ...process.env, DATABASE_URL: '', PORT: '0', DEMO: '1', DATA_DIR: folder } });
  let said = '';
  second.stderr?.on('data', (part) => { said += part; });
  expect((await once(second, 'exit'))[0]).toBe(1);
  expect(said).toContain(`in use by process ${first.child.pid}`);
  expect(await stop(first.child, 'SIGINT')).toBe(0);
  const again = await start();
  expect(await (await clientFor(again.url)).submit(packageOf(SLIDES, 'plan-kept'))).toEqual(receipt);
  // A parent that goes away takes the register along, on every system.
  const ended = once(again.child, 'exit');
  again.child.disconnect();
  expect((await ended)[0]).toBe(0);
}, 90_000);

test('a port that is taken, and a start that nobody could sign in to, end with one plain line', async () => {
  const taken = createServer().listen(0, 'localhost');
  await once(taken, 'listening');
  const { port } = taken.address() as AddressInfo;
  const fails = async (env: Readonly<Record<string, string>>): Promise<string> => {
    const child = fork(MAIN, { execArgv: ['--import', 'tsx'], stdio: ['ignore', 'ignore', 'pipe', 'ipc'], env: { ...process.env, DATABASE_URL: '', DATA_DIR: folder, ...env } });
    let said = '';
    child.stderr?.on('data', (part) => { said += part; });
    expect((await once(child, 'exit'))[0]).toBe(1);
    return said;
  };
  expect(await fails({ DEMO: '1', PORT: String(port) })).toBe(`Port ${port} is in use. Stop the other program, or choose another port with PORT=${port + 1}.\n`);
  expect(await fails({ PORT: '0', DEMO: '0' })).toMatch(/^Nobody could sign in: .*\n$/);
  taken.close();
}, 60_000);
