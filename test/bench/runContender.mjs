// One contender in a process of its own: node runContender.mjs MODULE INPUT. Prints one line of JSON.
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { pathToFileURL } from 'node:url';
import { deserialize } from 'node:v8';
import { held } from './held.mjs';

const [, , modulePath, inputPath, mode = 'totals'] = process.argv;
const snapshot = deserialize(readFileSync(inputPath));
const memoryBefore = await held();

const start = performance.now();
const contender = await import(pathToFileURL(modulePath).href);
const loaded = performance.now();
const state = await contender.ingest(snapshot);
const ingested = performance.now();
const answers = await contender.totals(state);
const cold = performance.now() - start;

/** The best of several, in milliseconds: what the machine can do when nothing else asks for it. */
async function best(work, most = 2000) {
  let least = Infinity;
  const end = performance.now() + most;
  for (let round = 0; round < 5 || (round < 40 && performance.now() < end); round++) {
    const from = performance.now();
    await work();
    least = Math.min(least, performance.now() - from);
    if (performance.now() > end * 3) break;
  }
  return least;
}

const memoryAfter = await held();
const report = {
  cold, load: loaded - start, ingest: ingested - loaded, warm: await best(() => contender.totals(state)),
  memory: memoryAfter - memoryBefore,
  peak: process.resourceUsage().maxRSS / 1e3,
  digest: digest(contender.sums(answers, state)),
};
if (mode === 'all') Object.assign(report, await ours());
console.log(JSON.stringify(report));

/** One text for all sums: cuts in order, keys sorted, so that equal sums give an equal digest. */
function digest(sums) {
  const text = Object.keys(sums).sort().map((cut) => Object.keys(sums[cut]).sort().map((key) => `${cut}|${key}|${sums[cut][key].join(',')}`).join('\n')).join('\n');
  return createHash('sha256').update(text).digest('hex');
}

/** What only Doelboom is measured on: a plain pass over the same numbers, and all rules. */
async function ours() {
  const pass = await best(() => contender.pass(state), 500);
  const from = performance.now();
  const findings = contender.checkPlan(state);
  const rulesCold = performance.now() - from;
  const rules = await best(() => contender.checkPlan(state));
  return { pass, rulesCold, rules, findings: findings.length };
}
