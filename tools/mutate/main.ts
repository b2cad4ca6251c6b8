// `npm run mutate [rule or family…]`: turns each condition of each rule and runs the rule's own tests and README examples against
// it. What no example notices must stand in explained.json with the reason why that is no fault; `open` says that nobody
// has looked at it yet, or that an example is still to be written. A survivor that does not stand there ends it with 1.
import { readdirSync, readFileSync, existsSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { ModuleGraph } from './ModuleGraph';
import { mutantsIn, type Mutant } from './mutantsIn';
import { TestDesk } from './TestDesk';

interface Explained { readonly rule: string; readonly was: string; readonly becomes: string; readonly why: string }
interface Survivor extends Mutant { readonly rule: string }

const here = path.dirname(fileURLToPath(import.meta.url));
const root = path.join(here, '..', '..');
const rules = path.join(root, 'src', 'core', 'rules');
const asked = process.argv.slice(2);
const explained = JSON.parse(readFileSync(path.join(here, 'explained.json'), 'utf8')) as readonly Explained[];

const desk = new TestDesk();
const graph = new ModuleGraph(root, desk.globals);
const { readmeSections } = graph.load(path.join(rules, 'readmeSections.ts')) as { readmeSections(text: string): Record<string, string> };

const { FAMILIES } = graph.load(path.join(rules, 'families', 'families.ts')) as { FAMILIES: Readonly<Record<string, readonly { readonly id: string }[]>> };
const wanted = new Set(asked.flatMap((name) => FAMILIES[name]?.map(({ id }) => id) ?? [name]));
const ids = readdirSync(rules).filter((id) => existsSync(path.join(rules, id, 'rule.ts')) && (asked.length === 0 || wanted.has(id)));

let count = 0;
const survivors = ids.flatMap(survivorsOf);
process.exitCode = tell(survivors) ? 0 : 1;

function survivorsOf(id: string): Survivor[] {
  const file = path.join(rules, id, 'rule.ts');
  const source = readFileSync(file, 'utf8');
  const failure = failureOf(id);
  if (failure !== null) throw new Error(`${id} fails as it stands: ${failure}`);
  const mutants = mutantsIn(source, file);
  count += mutants.length;
  const left = mutants.filter(({ start, end, becomes }) => graph.withSource(file, source.slice(0, start) + becomes + source.slice(end), () => failureOf(id)) === null);
  console.log(`${id}: ${mutants.length} mutants, ${left.length} live`);
  return left.map((mutant) => ({ ...mutant, rule: id }));
}

/** The rule's tests, and what its README calls good and wrong. */
function failureOf(id: string): string | null {
  const examples = (): { expectMarkedOnly(text: string, rule: string): void } => graph.load(path.join(rules, 'example.testing.ts')) as never;
  const sections = readmeSections(readFileSync(path.join(rules, id, 'README.md'), 'utf8'));
  return desk.firstFailure(() => graph.load(path.join(rules, id, 'rule.test.ts')), [sections.Goed, sections.Fout].map((text) => () => examples().expectMarkedOnly(text ?? '', id)));
}

function tell(live: readonly Survivor[]): boolean {
  const isSame = (one: Explained, { rule, was, becomes }: Survivor): boolean => one.rule === rule && one.was === was && one.becomes === becomes;
  const unexplained = live.filter((survivor) => !explained.some((each) => isSame(each, survivor)));
  const idle = explained.filter((each) => ids.includes(each.rule) && !live.some((survivor) => isSame(each, survivor)));
  for (const { rule, line, was, becomes } of unexplained) console.log(`LIVES ${rule}/rule.ts:${line}\n  was     ${was}\n  becomes ${becomes}`);
  for (const { rule, was, becomes } of idle) console.log(`DEAD BY NOW, take it out of explained.json: ${rule}: ${was} -> ${becomes}`);
  const open = explained.filter(({ rule, why }) => ids.includes(rule) && why === 'open').length - idle.filter(({ why }) => why === 'open').length;
  console.log(`${count} mutants, ${count - live.length} killed; of ${live.length} that live ${unexplained.length} are new, ${open} open`);
  return unexplained.length === 0;
}
