import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { openTestRegister, type TestRegister } from './testRegister';

let folder: string;
let register: TestRegister;
beforeAll(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'register-pages-'));
  const files: Readonly<Record<string, string>> = {
    'taskpane.html': '<meta name="csp-nonce" content="__CSP_NONCE__">pane', 'workbench/pane.html': '<meta name="csp-nonce" content="__CSP_NONCE__">', 'index.html': 'workbench', 'other.html': 'other',
    'pane/taskpane.0123456789.js': 'code', 'assets/icon-16.png': 'png', 'manifest.xml': '<x/>', '.env': 'SECRET=1', '../outside.txt': 'outside',
  };
  for (const [file, content] of Object.entries(files)) {
    await mkdir(path.dirname(path.join(folder, 'dist', file)), { recursive: true });
    await writeFile(path.join(folder, 'dist', file), content);
  }
  register = await openTestRegister({ staticFolder: path.join(folder, 'dist') });
}, 60_000);
afterAll(async () => {
  await register.close();
  await rm(folder, { recursive: true });
});

const get = (url: string) => register.app.inject(url);

test('each page comes with its policy and a nonce that is used once', async () => {
  const nonces = new Set<string>();
  for (const url of ['/taskpane.html', '/taskpane.html', '/workbench/pane.html']) {
    const page = await get(url);
    const nonce = /content="([\w-]+)"/.exec(page.body)![1]!;
    expect(page.headers['content-security-policy']).toContain(`style-src 'self' 'nonce-${nonce}'`);
    expect(page.headers).toMatchObject({ 'content-type': 'text/html; charset=utf-8', 'cache-control': 'no-store', 'x-content-type-options': 'nosniff' });
    nonces.add(nonce);
  }
  expect(nonces.size).toBe(3);
});

test('the pane may be shown in Excel, the workbench in nothing; neither forbids framing the old way', async () => {
  const pane = await get('/taskpane.html');
  expect(pane.headers['content-security-policy']).toMatch(/script-src 'self' https:\/\/appsforoffice\.microsoft\.com https:\/\/\*\.cdn\.office\.net;.*frame-ancestors 'self' https:\/\/\*\.officeapps\.live\.com/);
  expect(pane.headers['x-frame-options']).toBeUndefined();
  expect(pane.headers['cross-origin-opener-policy']).toBeUndefined();
  for (const url of ['/', '/index.html']) expect((await get(url)).headers['content-security-policy']).toContain("frame-ancestors 'none'");
  expect((await get('/other.html')).headers['content-security-policy']).toContain("script-src 'self';");
});

test('files whose name changes with their content are kept, others asked for again', async () => {
  expect((await get('/pane/taskpane.0123456789.js')).headers['cache-control']).toBe('public, max-age=31536000, immutable');
  const icon = await get('/assets/icon-16.png');
  expect(icon.headers).toMatchObject({ 'cache-control': 'no-cache', 'cross-origin-resource-policy': 'cross-origin', 'content-type': 'image/png' });
  expect((await get('/api/health')).headers['cross-origin-resource-policy']).toBe('same-origin');
});

test.each(['/.env', '/../outside.txt', '/..%2foutside.txt', '/%2e%2e/outside.txt', '/pane/../../outside.txt', '/..%5coutside.txt', '/pane/', '/assets', '/%00', '/nergens.js'])('%s is not given out', async (url) => {
  const answer = await get(url);
  expect(answer.statusCode).toBeGreaterThanOrEqual(400);
  expect(answer.statusCode).toBeLessThan(500);
  expect(answer.headers['content-type']).toMatch('application/problem+json');
  expect(answer.body).not.toMatch(/SECRET|outside/);
});
