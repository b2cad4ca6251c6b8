import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import type { ModuleGraph } from './ModuleGraph';
import type { Mutant } from './mutantsIn';
import { probed } from './probed';
import type { TestDesk } from './TestDesk';

/** What may find out a mutant: a rule with its tests and what its README calls good and wrong, or a file of tests. */
type Suite = string;

/** Which examples stand for which source in the room of rules. */
export class Suites {
  /** What is told after edits, held against a fresh check. Those that try any edits, or count work, are too slow to be asked so often. */
  readonly live: readonly Suite[] = [path.join('told', 'edits.test.ts'), ...['eachCell', 'branchTotals'].map((name) => path.join('..', 'live', `${name}.test.ts`))];
  private readonly ids: readonly string[];
  private lastKiller: Suite = '';

  constructor(private readonly rules: string, private readonly graph: ModuleGraph, private readonly desk: TestDesk) {
    this.ids = readdirSync(rules).filter((id) => existsSync(path.join(rules, id, 'rule.ts')));
    for (const id of this.ids) graph.load(path.join(rules, id, 'rule.ts'));
    graph.load(path.join(rules, 'checkPlan.ts'));
  }

  /** The suites that stand for a source: its own, and then those of the rules that rest on it, which are many and asked only of what its own let live. */
  *of(file: string, isOwnOnly: boolean): Generator<readonly Suite[]> {
    const folder = path.dirname(file);
    yield this.ids.includes(folder) ? [folder] : this.testsBeside(file);
    if (!isOwnOnly && !this.ids.includes(folder)) yield this.rulesOn(file);
  }

  /** For each mutant of a source those of some suites that work out what it turns. */
  reaching(file: string, source: string, mutants: readonly Mutant[], suites: readonly Suite[]): readonly (readonly Suite[])[] {
    const whole = path.join(this.rules, file);
    const reached = new Set<number>();
    this.graph.load(whole);
    (globalThis as { reached?: (index: number) => void }).reached = (index) => { reached.add(index); };
    return this.graph.withSource(whole, probed(source, mutants), () => {
      this.graph.load(whole);
      const always = new Set(reached);
      const bySuite = suites.map((suite) => {
        reached.clear();
        const failure = this.failureOf(suite);
        if (failure !== null) throw new Error(`${file} fails as it stands: ${failure}`);
        return { suite, reached: new Set(reached) };
      });
      return mutants.map((_, index) => bySuite.filter((each) => always.has(index) || each.reached.has(index)).map(({ suite }) => suite));
    });
  }

  /** The first test that fails; what found out the last mutant is asked first. */
  firstFailure(asked: readonly Suite[]): string | null {
    const ordered = [...asked].sort((a, b) => Number(b === this.lastKiller) - Number(a === this.lastKiller));
    for (const suite of ordered) {
      const failure = this.failureOf(suite);
      if (failure === null) continue;
      this.lastKiller = suite;
      return failure;
    }
    return null;
  }

  /** The rules that rest on a source; all of them where it is what all share. */
  private rulesOn(file: string): readonly Suite[] {
    const resting = this.graph.restingOn(path.join(this.rules, file));
    const own = this.ids.filter((id) => resting.has(path.join(this.rules, id, 'rule.ts')));
    const isShared = resting.has(path.join(this.rules, 'PlanLinks.ts')) || (own.length === 0 && resting.has(path.join(this.rules, 'checkPlan.ts')));
    return isShared ? this.ids : own;
  }

  /** In the room itself the tests of that name, and of what uses it; in a folder of it all that stand there as well. */
  private testsBeside(file: string): readonly Suite[] {
    const folder = path.dirname(file);
    const named = [file, ...this.usersOf(file)].map((each) => each.replace(/\.ts$/, '.test.ts'));
    const there = folder === '.' ? [] : readdirSync(path.join(this.rules, folder)).filter((each) => each.endsWith('.test.ts')).map((each) => path.join(folder, each));
    return [...new Set([...named, ...there])].filter((each) => existsSync(path.join(this.rules, each)));
  }

  /** But for the engine itself, which uses everything. */
  private usersOf(file: string): readonly string[] {
    const users = this.graph.usersOf(path.join(this.rules, file)).filter((user) => !/(?:\.test|\/checkPlan)\.ts$/u.test(user));
    return users.map((user) => path.relative(this.rules, user)).filter((user) => path.dirname(user) === '.');
  }

  private failureOf(suite: Suite): string | null {
    if (suite.endsWith('.ts')) return this.desk.firstFailure(() => this.graph.load(path.join(this.rules, suite)));
    const examples = (): { expectMarkedOnly(text: string, rule: string): void } => this.graph.load(path.join(this.rules, 'example.testing.ts')) as never;
    const { readmeSections } = this.graph.load(path.join(this.rules, 'readmeSections.ts')) as { readmeSections(text: string): Record<string, string> };
    const sections = readmeSections(readFileSync(path.join(this.rules, suite, 'README.md'), 'utf8'));
    return this.desk.firstFailure(() => this.graph.load(path.join(this.rules, suite, 'rule.test.ts')), [sections.Goed, sections.Fout].map((text) => () => examples().expectMarkedOnly(text ?? '', suite)));
  }
}
