// The whole truth: `npm test`. Every check runs, also after one has failed; the last line counts them.
import { mkdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { ensureInstalled, root, run } from './prepare.mjs';

await ensureInstalled();
const { ensureChromium } = await import('./chromium.mjs');
const { build } = await import('./build.mjs');

const counts = { passed: 0, failed: 0 };
const failures = [];
const cache = join(root, '.cache');
mkdirSync(cache, { recursive: true });

/** One check: counts as one, is timed, and names itself when it fails. Two may go side by side, so it says so at its end. */
async function check(name, work) {
  const start = performance.now();
  const isGood = await work();
  console.log(`── ${name}: ${isGood ? 'good' : 'FAILED'} (${((performance.now() - start) / 1000).toFixed(1)} s)`);
  counts[isGood ? 'passed' : 'failed']++;
  if (!isGood) failures.push(name);
}

function node(script, ...args) {
  return async () => await run(process.execPath, [join(root, ...script.split('/')), ...args]) === 0;
}

function typescript(script, ...args) {
  return async () => await run(process.execPath, ['--import', 'tsx', join(root, ...script.split('/')), ...args]) === 0;
}

/**
 * Runs test projects on every core (jest itself would leave one idle, which is half of a small machine), each in a process
 * that is begun anew once it holds much: what earlier tests leave behind makes the later ones slow. Each test
 * counts, and a test that was skipped counts as failed.
 */
async function jest(name, projects, ...args) {
  const report = join(cache, `jest-${projects.join('-')}.json`);
  rmSync(report, { force: true });
  const jestBin = join(root, 'node_modules', 'jest', 'bin', 'jest.js');
  const start = performance.now();
  console.log(`\n── ${name}`);
  const code = await run(process.execPath, [jestBin, '--ci', '--workerIdleMemoryLimit=600MB', ...(args.includes('--runInBand') ? [] : ['--maxWorkers=100%']), '--selectProjects', ...projects, '--json', `--outputFile=${report}`, '--silent', ...args], { stdio: ['ignore', 'ignore', 'inherit'] });
  const { passed, failed } = outcomeOf(report, code);
  counts.passed += passed;
  counts.failed += failed;
  if (failed > 0) failures.push(name);
  console.log(`── ${name}: ${passed} passed, ${failed} failed (${((performance.now() - start) / 1000).toFixed(1)} s)`);
}

/** What jest wrote down; a run that died, found no test or ended badly is at least one failure. */
function outcomeOf(report, code) {
  try {
    const { numPassedTests, numFailedTests, numPendingTests, numTodoTests, numRuntimeErrorTestSuites } = JSON.parse(readFileSync(report, 'utf8'));
    const failed = numFailedTests + numPendingTests + numTodoTests + numRuntimeErrorTestSuites;
    return { passed: numPassedTests, failed: failed || Number(code !== 0 || numPassedTests === 0) };
  } catch {
    return { passed: 0, failed: 1 };
  }
}

const bin = (name, path) => `node_modules/${name}/${path}`;
/** What needs one core each, the longest first: two go side by side, on a small machine that is half the time. */
const checks = [
  ['production build and bundle size', () => build()],
  ['types', node(bin('typescript', 'bin/tsc'), '--noEmit', '-p', '.')],
  ['lint and size budget', node(bin('eslint', 'bin/eslint.js'), '.', '--max-warnings', '0')],
  ['core compiles blind', node(bin('typescript', 'bin/tsc'), '--noEmit', '-p', 'src/core')],
  ['generated pages are fresh', typescript('tools/docs.ts', '--check')],
  ['arrows', node(bin('dependency-cruiser', 'bin/dependency-cruise.mjs'), '--config', '.dependency-cruiser.mjs', '--output-type', 'err-long', 'src')],
  ['icons are fresh', typescript('tools/icons.ts', '--check')],
  ['template and sample are fresh', typescript('tools/assets.ts', '--check')],
  ['glossary', typescript('tools/glossary.ts')],
];

/** Does what is left, one after the other; a second one beside it takes the next each time. */
async function lane(left) {
  for (let next = left.shift(); next; next = left.shift()) await check(...next);
}
await Promise.all([lane(checks), lane(checks)]);
await jest('unit, integration and golden', ['unit', 'integration', 'golden'], '--forceExit');
await check('a browser for the browser tests', async () => {
  const path = await ensureChromium();
  if (!path) console.error('No Chromium, Chrome or Edge found. Install one, or name it in CHROMIUM_PATH.');
  else process.env.CHROMIUM_PATH = path;
  return path !== null;
});
// One at a time: on a small machine two browsers beside each other drop keys that are typed.
if (process.env.CHROMIUM_PATH) await jest('browser', ['browser'], '--runInBand');

if (failures.length > 0) console.log(`\nFailed: ${failures.join('; ')}`);
console.log(`\n${counts.passed} passed, ${counts.failed} failed`);
process.exitCode = counts.failed > 0 ? 1 : 0;
