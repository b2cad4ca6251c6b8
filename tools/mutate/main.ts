// `npm run mutate [family, rule or file…]`: turns each condition of the rules, and of what they share, and runs against it
// the examples of the rules that rest on it, and then what is told after edits. What nothing notices must stand in
// explained.json with the reason why nobody could see it. A survivor that does not stand there, or one that stands there and
// is found out by now, ends it with 1. `--part 2/4` takes the second of four parts of the files: to run them in turn.
// `--own` asks only the tests of a source itself: seconds, while one writes them.
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import type * as FastCheck from 'fast-check';
import { isSame, type Explained } from './Explained';
import { ModuleGraph } from './ModuleGraph';
import { mutantsIn, type Mutant } from './mutantsIn';
import { Suites } from './Suites';
import { TestDesk } from './TestDesk';
import { wantedFiles } from './wantedFiles';

interface Survivor extends Mutant { readonly file: string }
interface Source { readonly file: string; readonly whole: string; readonly source: string }

const here = path.dirname(fileURLToPath(import.meta.url));
const rules = path.join(here, '..', '..', 'src', 'core', 'rules');
const explained = JSON.parse(readFileSync(path.join(here, 'explained.json'), 'utf8')) as readonly Explained[];

const desk = new TestDesk();
const graph = new ModuleGraph(path.join(here, '..', '..'), desk.globals);
// The cases that `npm test` draws, in the one fast-check that the tests are given; of what fails the first is enough.
graph.load(path.join(here, '..', '..', 'test', 'kit', 'properties.ts'));
const fc = createRequire(import.meta.url)('fast-check') as typeof FastCheck;
fc.configureGlobal({ ...fc.readConfigureGlobal(), endOnFailure: true });
const suites = new Suites(rules, graph, desk);
const { values: { part, own }, positionals } = parseArgs({ options: { part: { type: 'string', default: '1/1' }, own: { type: 'boolean', default: false } }, allowPositionals: true });
const [nth, parts] = part.split('/').map(Number) as [number, number];
const files = wantedFiles(rules, graph, positionals).filter((_, index) => index % parts === nth - 1);

let count = 0;
const survivors = files.flatMap(survivorsOf);
process.exitCode = tell(survivors) ? 0 : 1;

function survivorsOf(file: string): Survivor[] {
  const whole = path.join(rules, file);
  const source = readFileSync(whole, 'utf8');
  const mutants = mutantsIn(source, file);
  count += mutants.length;
  if (mutants.length === 0) return [];
  const start = performance.now();
  const live = leftByAll({ file, whole, source }, mutants).map((mutant) => ({ ...mutant, file }));
  console.log(`${file}: ${mutants.length} mutants, ${live.length} live (${((performance.now() - start) / 1000).toFixed(0)} s)`);
  for (const { line, nth, was, becomes } of live.filter(isUnexplained)) console.log(`LIVES ${file}:${line}${nth > 1 ? ` (nth ${nth})` : ''}\n  was     ${was}\n  becomes ${becomes}`);
  return live;
}

/** What all suites let live. Those that type in cells are slow: what is explained is not asked of them. */
function leftByAll(of: Source, mutants: readonly Mutant[]): readonly Mutant[] {
  let left = mutants;
  for (const asked of suites.of(of.file, own)) left = leftBy(asked, of, left);
  if (own) return left;
  const open = left.filter((mutant) => isUnexplained({ ...mutant, file: of.file }));
  const alive = new Set(leftBy(suites.live, of, open));
  return left.filter((mutant) => alive.has(mutant) || !open.includes(mutant));
}

/** What some suites let live. */
function leftBy(asked: readonly string[], { file, whole, source }: Source, mutants: readonly Mutant[]): readonly Mutant[] {
  if (mutants.length === 0 || asked.length === 0) return mutants;
  const reaching = suites.reaching(file, source, mutants, asked);
  return mutants.filter(({ start: from, end, becomes }, index) => graph.withSource(whole, source.slice(0, from) + becomes + source.slice(end), () => suites.firstFailure(reaching[index]!)) === null);
}

function isUnexplained(survivor: Survivor): boolean {
  return !explained.some((each) => isSame(each, survivor));
}

function tell(live: readonly Survivor[]): boolean {
  const unexplained = live.filter(isUnexplained);
  const idle = explained.filter((each) => files.includes(each.file) && !live.some((survivor) => isSame(each, survivor)));
  for (const { file, was, becomes } of idle) console.log(`FOUND OUT BY NOW, take it out of explained.json: ${file}: ${was} -> ${becomes}`);
  console.log(`${count} mutants in ${files.length} files, ${count - live.length} killed; of ${live.length} that live ${unexplained.length} are not explained`);
  return unexplained.length === 0 && idle.length === 0;
}
