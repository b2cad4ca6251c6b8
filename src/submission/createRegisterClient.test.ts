import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { buildPackage } from '#contract/buildPackage';
import { hashPackage } from '#contract/hashPackage';
import { buildPlan } from '#core/plan/buildPlan.testing';
import { ok, refuse } from '#core/values/Result';
import { createRegisterClient, type RegisterClientConfig } from './createRegisterClient';

/** A server that misbehaves as it is told, one step for each request; the last step is kept. */
type Step = (request: IncomingMessage, response: ServerResponse, body: string) => void;
let server: Server;
let baseUrl: string;
let steps: Step[] = [];
let bodies: string[] = [];
let seen: IncomingMessage[] = [];
let waited: number[] = [];

beforeAll(async () => {
  server = createServer((request, response) => {
    const step = steps.length > 1 ? steps.shift()! : steps[0]!;
    seen.push(request);
    if (step === cutBeforeBody) return step(request, response, '');
    let body = '';
    request.on('data', (part) => { body += part; }).on('end', () => {
      bodies.push(body);
      step(request, response, body);
    });
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  baseUrl = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
});
beforeEach(() => { [bodies, seen, waited] = [[], [], []]; });
afterAll(() => { server.closeAllConnections(); return new Promise((resolve) => server.close(resolve)); });

const SECRET = 'Vertrouwelijke titel';
function makePackage() {
  const plan = buildPlan({ elements: [{ code: 'HSD1', level: 'hsd', title: SECRET }] });
  const built = buildPackage({ plan, planId: 'plan-1', title: SECRET, layoutVersion: 1, findings: [], reasons: [], total: {} });
  if (!built.ok) throw new Error('unreachable');
  return built.value;
}
const sent = makePackage();

const answer = (status: number, type: string, body: string, headers: Readonly<Record<string, string>> = {}): Step => (_request, response) => {
  response.writeHead(status, { 'content-type': type, ...headers }).end(body);
};
const json = (status: number, value: unknown, headers = {}) => answer(status, status < 400 ? 'application/json; charset=utf-8' : 'application/problem+json', JSON.stringify(value), headers);
const problem = (status: number, code: string, more: object = {}) => json(status, { type: `urn:doelboom:problem:${code}`, title: 'Nee.', status, code, ...more });
const html = (status: number) => answer(status, 'text/html', `<h1>${SECRET}</h1>`);
const cutBeforeBody: Step = (request) => request.socket.destroy();
const cutBeforeAnswer: Step = (request) => request.socket.destroy();
const cutInAnswer: Step = (_request, response) => {
  response.writeHead(201, { 'content-type': 'application/json', 'content-length': '4000' });
  response.write('{"number":"DB-2026-0');
  setTimeout(() => response.destroy(), 5);
};
const drip: Step = (_request, response) => {
  response.writeHead(201, { 'content-type': 'application/json' });
  const timer = setInterval(() => response.write(' '), 10);
  response.on('close', () => clearInterval(timer));
};
const receipt = async (changes = {}) => ({ number: 'DB-2026-000017', submittedAt: '2026-03-01T10:00:00.000Z', hash: await hashPackage(sent), version: 1, planId: 'plan-1', submittedBy: 'Griet De Smet', ...changes });

function client(changes: Partial<RegisterClientConfig> = {}) {
  return createRegisterClient({
    baseUrl, fetch, tokens: { token: async () => ok('t0ken') }, random: () => 1, timeout: 300, wait: async (milliseconds) => { waited.push(milliseconds); }, ...changes,
  });
}
const outcome = async (given: Step[], changes: Partial<RegisterClientConfig> = {}) => {
  steps = given;
  const result = await client(changes).submit(sent);
  expect(JSON.stringify(result)).not.toContain(SECRET);
  return result.ok ? `receipt ${result.value.number}` : result.refusal.code;
};

test('a package is sent as its canonical text, with the token, and the receipt is given back', async () => {
  steps = [json(201, await receipt())];
  expect(await client().submit(sent, { expectedVersion: 3 })).toEqual({ ok: true, value: await receipt() });
  expect(seen[0]!.headers).toMatchObject({ authorization: 'Bearer t0ken', 'content-type': 'application/json', 'if-match': '"3"' });
  expect(seen[0]!.url).toBe('/api/submissions');
  const { hash } = await receipt();
  expect(await import('#contract/hashText').then(({ hashText }) => hashText(bodies[0]!))).toBe(hash);
});

describe('faults that pass', () => {
  const good = async () => json(201, await receipt());
  test.each<[string, Step[], number[]]>([
    ['cut before the body', [cutBeforeBody], [500]],
    ['cut after the body, before the answer', [cutBeforeAnswer], [500]],
    ['cut in the middle of the answer', [cutInAnswer], [500]],
    ['half an answer that ends well', [answer(201, 'application/json', '{"number":"DB-2')], [500]],
    ['a slow drip', [drip], [500]],
    ['502 with a page', [html(502)], [500]],
    ['503 with when to come back', [answer(503, 'text/html', 'later', { 'retry-after': '7' })], [7000]],
    ['429 of our own', [(...all) => answer(429, 'application/problem+json', '{}', { 'retry-after': '2' })(...all)], [2000]],
    ['three in a row', [html(503), cutBeforeAnswer, html(504)], [500, 1000, 2000]],
  ])('%s: sent again, the same bytes, and there is the receipt', async (_what, faults, pauses) => {
    expect(await outcome([...faults, await good()])).toBe('receipt DB-2026-000017');
    expect(waited).toEqual(pauses);
    expect(new Set(bodies).size).toBe(1);
  });
});

describe('faults that stay', () => {
  test.each<[string, Step, string, number]>([
    ['nobody answers', cutBeforeAnswer, 'register-offline', 4],
    ['a slow drip', drip, 'register-offline', 4],
    ['busy', html(503), 'register-busy', 4],
    ['busy for longer than a person waits', answer(503, 'text/plain', '', { 'retry-after': '3600' }), 'register-busy', 1],
    ['a page of another server', html(200), 'register-answer-unreadable', 1],
    ['an empty answer', answer(201, 'application/json', ''), 'register-answer-unreadable', 4],
    ['nothing of any type', (_request, response) => { response.writeHead(200).end(); }, 'register-answer-unreadable', 1],
    ['JSON of something else', json(200, { status: 'ok' }), 'register-answer-unreadable', 1],
    ['a number that is none', json(201, { number: 'DB-1' }), 'register-answer-unreadable', 1],
    ['no content', (_request, response) => { response.writeHead(204).end(); }, 'register-answer-unreadable', 1],
    ['a page where a refusal is due', html(403), 'register-answer-unreadable', 1],
    ['500 with a page', html(500), 'register-answer-unreadable', 1],
    ['500 of our own', problem(500, 'internal-failure'), 'internal-failure', 1],
    ['a refusal of ours', problem(403, 'departement-refused'), 'departement-refused', 1],
    ['a refusal of a later release', problem(422, 'moon-in-wrong-phase'), 'register-refused', 1],
  ])('%s', async (_what, fault, code, attempts) => {
    expect(await outcome([fault])).toBe(code);
    expect(seen).toHaveLength(attempts);
  }, 10_000);

  test('a redirect is not followed, so that the token goes nowhere else', async () => {
    let elsewhere = 0;
    const other = createServer((_request, response) => { elsewhere += 1; response.end(); });
    await new Promise<void>((resolve) => other.listen(0, '127.0.0.1', resolve));
    expect(await outcome([answer(307, 'text/plain', '', { location: `http://127.0.0.1:${(other.address() as AddressInfo).port}/` })])).toBe('register-offline');
    expect(elsewhere).toBe(0);
    await new Promise((resolve) => other.close(resolve));
  });

  test('an address where nothing listens', async () => {
    expect(await outcome([html(200)], { baseUrl: 'http://127.0.0.1:9' })).toBe('register-offline');
  });

  test('a receipt for something else is no receipt', async () => {
    expect(await outcome([json(201, await receipt({ hash: 'f'.repeat(64) }))])).toBe('receipt-differs');
    expect(await outcome([json(201, await receipt({ planId: 'plan-2' }))])).toBe('receipt-differs');
  });
});

test('the findings of a refused plan come along', async () => {
  const finding = { rule: 'code-missing', severity: 'error' as const, sheet: 'Plan', row: 4, column: 1, field: 'code', element: '', data: { level: 'od' } };
  steps = [problem(422, 'plan-has-errors', { findingCount: 812, findings: [finding] })];
  expect(await client().submit(sent)).toEqual({ ok: false, refusal: { code: 'plan-has-errors', data: { status: 422, findings: 812 }, findings: [finding] } });
});

describe('signing in', () => {
  test('a token that ended on the way is renewed once', async () => {
    const wishes: unknown[] = [];
    const tokens = { token: async (wish?: { isFresh: boolean }) => { wishes.push(wish); return ok(wish?.isFresh ? 'fresh' : 'old'); } };
    expect(await outcome([problem(401, 'token-refused'), json(201, await receipt())], { tokens })).toBe('receipt DB-2026-000017');
    expect(seen.map(({ headers }) => headers.authorization)).toEqual(['Bearer old', 'Bearer fresh']);
    expect(wishes).toEqual([{ isFresh: false }, { isFresh: true }]);
  });

  test('twice refused is not signed in; nobody signed in asks nothing', async () => {
    expect(await outcome([problem(401, 'token-refused')])).toBe('not-signed-in');
    expect(seen).toHaveLength(2);
    seen = [];
    expect(await outcome([html(200)], { tokens: { token: async () => refuse('not-signed-in') } })).toBe('not-signed-in');
    expect(seen).toHaveLength(0);
  });
});

test('a person who gives up is let go, in the request and in the pause', async () => {
  const stop = new AbortController();
  steps = [(request, response) => { stop.abort(); drip(request, response, ''); }];
  expect(await client({ timeout: 5_000 }).submit(sent, { signal: stop.signal })).toMatchObject({ refusal: { code: 'cancelled' } });
  const later = new AbortController();
  steps = [html(503)];
  const waiting = client({ wait: async (_milliseconds, signal) => { later.abort(); expect(signal).toBe(later.signal); } });
  expect(await waiting.submit(sent, { signal: later.signal })).toMatchObject({ refusal: { code: 'cancelled' } });
});

test('what the contract has no room for is not sent', async () => {
  steps = [html(200)];
  expect(await client().submit({ ...sent, layoutVersion: 0.5 })).toMatchObject({ ok: false, refusal: { code: 'package-malformed', data: { place: 'layoutVersion' } } });
  expect(seen).toHaveLength(0);
});

test('names in an address are escaped', async () => {
  steps = [problem(404, 'not-found')];
  await client().plan('../me?x=1');
  await client().submissions({ departement: 'Werk & Economie', planId: 'plan-1' });
  expect(seen.map(({ url }) => url)).toEqual(['/api/plans/..%2Fme%3Fx%3D1', '/api/submissions?plan=plan-1&departement=Werk+%26+Economie']);
});
