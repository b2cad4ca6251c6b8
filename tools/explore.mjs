// `npm run explore -- [rounds] [pattern]`: the tests that draw their cases draw others, round after round; tells the seed with which one fell.
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { ensureInstalled, root, run } from './prepare.mjs';

await ensureInstalled();
const [rounds = '5', pattern = ''] = process.argv.slice(2);
const files = ['src', join('test', 'integration'), join('test', 'golden')].flatMap((folder) => readdirSync(join(root, folder), { recursive: true }).map((name) => join(root, folder, name)))
  .filter((name) => /\.test\.tsx?$/.test(name) && new RegExp(pattern, 'u').test(name) && readFileSync(name, 'utf8').includes("'fast-check'"));
if (files.length === 0) throw new Error(`No test that draws its cases is called ${pattern}.`);
const fallen = [];
for (let round = 1; round <= Number(rounds); round += 1) {
  const seed = Math.floor(Math.random() * 2 ** 31);
  console.log(`\n── round ${round} of ${rounds}, SEED=${seed}`);
  const code = await run(process.execPath, [join(root, 'node_modules', 'jest', 'bin', 'jest.js'), '--ci', '--silent', '--maxWorkers=100%', '--runTestsByPath', ...files], { env: { ...process.env, SEED: String(seed) } });
  if (code !== 0) fallen.push(seed);
}
console.log(fallen.length > 0 ? `\nFallen with SEED=${fallen.join(', ')}` : `\n${rounds} rounds, none fell`);
process.exitCode = Number(fallen.length > 0);
