// `npm run bench`: what Doelboom takes beside arquero, SQLite and DuckDB, in the same run, on the same arrays, with equal sums.
import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { serialize } from 'node:v8';
import { ensureInstalled, root, run } from './prepare.mjs';

await ensureInstalled();
const folder = join(root, 'test', 'bench');
const cache = join(root, '.cache', 'bench');
const isJson = process.argv.includes('--json');
const SIZES = [2000, 20_000, 100_000];
const LINES_PER_ACTION = 2;
const ROUNDS = 3;
/** They look at each row by itself: no parents, no doubles, no budgets. */
const ROW_CHECKERS = ['ajv', 'zod', 'sqlite'];
const say = (text) => { if (!isJson) console.log(text); };

await installPeers();
mkdirSync(cache, { recursive: true });
const contenders = { doelboom: await bundleOurs(), ...Object.fromEntries(['arquero', 'sqlite', 'duckdb'].map((name) => [name, join(folder, 'peers', `${name}.mjs`)])) };
const results = [];
for (const actions of SIZES) {
  const input = await makeInput(actions);
  say(`\n${actions.toLocaleString('en')} actions, ${(actions * LINES_PER_ACTION).toLocaleString('en')} lines, 6 years`);
  const { measured, rows, live } = measureAll(input);
  assertEqualSums(measured);
  if (Object.values(rows).some(({ wrong }) => wrong !== 0)) throw new Error(`a clean plan has rows that are called wrong: ${JSON.stringify(rows)}`);
  results.push({ actions, lines: actions * LINES_PER_ACTION, ...measured, rows, live });
  tell(measured);
  tellRows(measured.doelboom, rows);
  tellLive(live);
}
summary();

async function installPeers() {
  if (existsSync(join(folder, 'peers', 'node_modules', 'ajv'))) return;
  console.error('Installing the peers (only this once; SQLite is built from source) …');
  const npm = process.env.npm_execpath;
  const code = await run(npm ? process.execPath : 'npm', [...(npm ? [npm] : []), 'install', '--no-audit', '--no-fund', '--loglevel=error'], { cwd: join(folder, 'peers'), stdio: ['ignore', 2, 2] });
  if (code !== 0) process.exit(code);
}

/** One file, minified, as webpack would ship it: nobody loads TypeScript. */
async function bundleOurs() {
  const { build } = await import('esbuild');
  const outfile = join(cache, 'ours.mjs');
  await build({ entryPoints: [join(folder, 'ours.ts')], bundle: true, format: 'esm', platform: 'neutral', target: 'es2022', minify: true, outfile, absWorkingDir: root });
  return outfile;
}

async function makeInput(actions) {
  const { register } = await import('tsx/esm/api');
  register();
  const { generateSnapshot } = await import('../src/workbench/generate/generateSnapshot.ts');
  const made = generateSnapshot({ actions, lines: actions * LINES_PER_ACTION, years: 6, seed: 1, mistakes: 0 });
  if (!made.ok) throw new Error(made.refusal.code);
  const file = join(cache, `input-${actions}.bin`);
  writeFileSync(file, serialize(made.value.snapshot));
  return file;
}

/**
 * Each in a process of its own, all of them in turn, three times over: what else the machine does then hits all alike.
 * Of each its best time is told, for only that is its own; no time is ever set beside one of another run.
 */
function measureAll(input) {
  const rounds = Array.from({ length: ROUNDS }, () => ({
    measured: Object.fromEntries(Object.entries(contenders).map(([name, path]) => [name, measure(name, path, input)])),
    rows: Object.fromEntries(ROW_CHECKERS.map((name) => [name, measureRows(name, input)])),
    live: measureLive(input),
  }));
  return { measured: bestOf(rounds.map((round) => round.measured)), rows: bestOf(rounds.map((round) => round.rows)), live: bestLive(rounds.map((round) => round.live)) };
}

/**
 * The same edits in each round, so of each its best time is told as well (`own99`): that is what the edit itself takes.
 * What falls on another edit in each round (another program, collection of garbage, compiling) is in `edit99` and `worst` alone.
 */
function bestLive(rounds) {
  const best = (among) => {
    const byKind = Object.keys(rounds[0].kinds[among]).map((kind) => [kind, bestEdits(rounds.map((round) => round.kinds[among][kind]))]);
    return { ...Object.fromEntries(byKind), 'any of these': bestEdits(rounds.map((round) => together(Object.values(round.kinds[among])))) };
  };
  return { ...rounds[0], kinds: { amongFew: best('amongFew'), amongMany: best('amongMany') } };
}

/** Edits of all kinds as those of one. */
function together(kinds) {
  return { times: kinds.flatMap(({ times }) => times), operations: Math.max(...kinds.map(({ operations }) => operations)) };
}

function bestEdits(rounds) {
  const times = rounds.map((round) => round.times);
  const least = times[0].map((_, n) => Math.min(...times.map((each) => each[n])));
  const lowest = (share) => Math.min(...times.map((each) => atShare(each, share)));
  return { median: lowest(0.5), edit99: lowest(0.99), own99: atShare(least, 0.99), worst: lowest(1), operations: rounds[0].operations };
}

function atShare(times, share) {
  return [...times].sort((one, other) => one - other)[Math.min(times.length - 1, Math.floor(times.length * share))];
}

/** Of each contender the least of each of its times. */
function bestOf(rounds) {
  const least = (reports) => Object.fromEntries(Object.entries(reports[0]).map(([field, value]) => [field, typeof value === 'number' ? Math.min(...reports.map((report) => report[field])) : value]));
  return Object.fromEntries(Object.keys(rounds[0]).map((name) => [name, least(rounds.map((round) => round[name]))]));
}

function measure(name, path, input) {
  return runAlone(name, ['--expose-gc', '--max-old-space-size=8192', join(folder, 'runContender.mjs'), path, input, name === 'doelboom' ? 'all' : 'totals']);
}

function measureRows(name, input) {
  return runAlone(name, ['--max-old-space-size=8192', join(folder, 'runRowChecker.mjs'), join(folder, 'peers', `${name}Rows.mjs`), input]);
}

function measureLive(input) {
  return runAlone('doelboom', ['--expose-gc', '--max-old-space-size=8192', join(folder, 'runLive.mjs'), contenders.doelboom, input]);
}

function runAlone(name, parts) {
  const { status, stdout, stderr } = spawnSync(process.execPath, parts, { cwd: folder, encoding: 'utf8', maxBuffer: 1 << 26 });
  if (status !== 0) throw new Error(`${name}: ${stderr}`);
  return JSON.parse(stdout);
}

function assertEqualSums(measured) {
  const digests = new Set(Object.values(measured).map(({ digest }) => digest));
  if (digests.size !== 1) throw new Error(`the contenders do not agree on the sums: ${Object.entries(measured).map(([name, { digest }]) => `${name} ${digest.slice(0, 12)}`).join(', ')}`);
}

function tell(measured) {
  const ours = measured.doelboom;
  say('                 cold (load + ingest + all ten cuts)   × Doelboom    all ten cuts again   memory');
  for (const [name, { cold, warm, memory }] of Object.entries(measured)) {
    say(`  ${name.padEnd(12)} ${ms(cold).padStart(12)} ${''.padEnd(18)} ${(cold / ours.cold).toFixed(1).padStart(12)} ${ms(warm).padStart(20)} ${memory.toFixed(0).padStart(8)} MB`);
  }
  say(`  read ${ms(ours.ingest)}; all rules cold ${ms(ours.rulesCold)}, again ${ms(ours.rules)} (${ours.findings} findings)`);
  say(`  one cut, again: ${(ours.warm / 10 / ours.pass).toFixed(1)} × a plain pass over the same numbers (${ms(ours.pass)})`);
}

function tellRows(ours, rows) {
  const beside = Object.entries(rows).map(([name, { cold }]) => `${name} ${ms(cold)} (${(ours.rulesCold / cold).toFixed(1)} ×)`);
  say(`  all rules cold ${ms(ours.rulesCold)}, beside only the checks of single rows: ${beside.join(', ')} (aim: less than 2 × ajv)`);
}

function tellLive({ kinds, atStart, atEnd, values }) {
  tellEdits('one edit, each put back, so among few mistakes', kinds.amongFew);
  tellEdits('one edit, each left as it is, so among many', kinds.amongMany);
  say(`  memory with plan, totals, all rules, every index that an edit can ask for, and ${atStart.findings} findings: ${atStart.held.toFixed(0)} MB above the values themselves, which take ${values.toFixed(0)} MB (aim: at most 150)`);
  say(`  after all those edits, with ${atEnd.findings} findings: ${atEnd.held.toFixed(0)} MB`);
}

function tellEdits(what, kinds) {
  say(`  ${what.padEnd(46)} median    99th percentile   of each its best   worst   most operations`);
  for (const [kind, { median, edit99, own99, worst, operations }] of Object.entries(kinds)) {
    say(`    ${kind.padEnd(40)} ${ms(median).padStart(10)} ${ms(edit99).padStart(18)} ${ms(own99).padStart(18)} ${ms(worst).padStart(8)} ${String(operations).padStart(10)}`);
  }
}

function summary() {
  const [, middle, large] = results;
  const peers = ['arquero', 'sqlite', 'duckdb'];
  const ahead = Object.fromEntries(peers.map((name) => [name, large[name].cold / large.doelboom.cold]));
  const growth = large.doelboom.warm / middle.doelboom.warm;
  const growthCold = (large.doelboom.cold - large.doelboom.load) / (middle.doelboom.cold - middle.doelboom.load);
  if (isJson) return console.log(JSON.stringify({ results, aheadAt100000: ahead, growthWarm: growth, growthCold }, null, 2));
  say(`\nAt 100,000 actions, cold, ahead of ${peers.map((name) => `${name} ${ahead[name].toFixed(1)} ×`).join(', ')} (aim: 4 ×).`);
  say(`From 20,000 to 100,000: all cuts ${growth.toFixed(1)} ×, from arrays to totals ${growthCold.toFixed(1)} × (linear is 5, aim at most 7).`);
}

function ms(time) {
  return time >= 100 ? `${time.toFixed(0)} ms` : time >= 1 ? `${time.toFixed(1)} ms` : `${(time * 1000).toFixed(0)} µs`;
}
