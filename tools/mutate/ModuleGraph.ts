import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';
import ts from 'typescript';
import { boundedLoops } from './boundedLoops';

const native = createRequire(import.meta.url);

type Evaluate = (exports: object, require: (name: string) => unknown, globals: readonly unknown[]) => void;
interface Held { readonly evaluate: Evaluate; readonly dependents: Set<string> }

/**
 * The modules of `src/`, compiled once and evaluated in this process. A changed source takes the place of one of them:
 * only what rests on it is evaluated anew, so that a mutant costs some milliseconds.
 */
export class ModuleGraph {
  private readonly held = new Map<string, Held>();
  private loaded = new Map<string, object>();

  /** `globals` are given to every module under these names: `test`, `expect`, and `$turn`, which each loop calls as it goes round. */
  constructor(private readonly root: string, private readonly globals: Readonly<Record<string, unknown>> & { readonly $turn: () => void }) {}

  load(file: string): object {
    return this.evaluated(file, this.loaded);
  }

  /** What `work` finds while `file` has another source; afterwards all is as before. */
  withSource<Result>(file: string, source: string, work: () => Result): Result {
    const before = this.loaded;
    const own = this.held.get(file);
    if (!own) throw new Error(`${file} is not loaded`);
    const stale = this.restingOn(file);
    this.loaded = new Map([...before].filter(([each]) => !stale.has(each)));
    this.held.set(file, { ...own, evaluate: this.compiled(source, file) });
    try {
      return work();
    } finally {
      this.held.set(file, own);
      this.loaded = before;
    }
  }

  /** What imports the file. */
  usersOf(file: string): readonly string[] {
    return [...this.held.get(file)?.dependents ?? []];
  }

  /** The file and all that rest on it, directly or not. */
  restingOn(file: string): ReadonlySet<string> {
    const found = new Set([file]);
    for (const each of found) for (const dependent of this.held.get(each)?.dependents ?? []) found.add(dependent);
    return found;
  }

  private evaluated(file: string, loaded: Map<string, object>): object {
    const known = loaded.get(file);
    if (known) return known;
    const exports = {};
    loaded.set(file, exports);
    const { evaluate } = this.heldOf(file);
    evaluate(exports, (name) => this.required(name, file, loaded), Object.values(this.globals));
    return exports;
  }

  private required(name: string, by: string, loaded: Map<string, object>): unknown {
    const file = this.resolved(name, by);
    if (file === null) return native(name);
    this.heldOf(file).dependents.add(by);
    return this.evaluated(file, loaded);
  }

  private heldOf(file: string): Held {
    const known = this.held.get(file) ?? { evaluate: this.compiled(readFileSync(file, 'utf8'), file), dependents: new Set<string>() };
    this.held.set(file, known);
    return known;
  }

  private resolved(name: string, by: string): string | null {
    if (name.startsWith('#')) return path.join(this.root, 'src', `${name.slice(1)}.ts`);
    return name.startsWith('.') ? path.join(path.dirname(by), `${name}.ts`) : null;
  }

  private compiled(source: string, file: string): Evaluate {
    const { outputText } = ts.transpileModule(source, { compilerOptions: { module: ts.ModuleKind.CommonJS, target: ts.ScriptTarget.ES2022, esModuleInterop: true }, fileName: file, transformers: { before: [boundedLoops('$turn')] } });
    const made = new Function('exports', 'require', '__filename', '__dirname', ...Object.keys(this.globals), outputText) as (...given: unknown[]) => void;
    return (exports, require, globals) => made(exports, require, file, path.dirname(file), ...globals);
  }
}
