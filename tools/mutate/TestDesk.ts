import vm from 'node:vm';
import { expect } from 'expect';

type Work = () => unknown;

/** A mutant that runs longer than this hangs, and is found out by it. */
const LONGEST = 120_000;

/** As much of a test runner as the tests of rules ask for: they are run here by the thousand, in this process. */
export class TestDesk {
  private tests: { readonly name: string; readonly work: Work }[] = [];

  /** What the tests find under these names. */
  readonly globals = { expect, describe: this.describe(), test: this.test() };

  /** The first test that fails of those that loading `load` names, and of `more`; null where none does. */
  firstFailure(load: () => void, more: readonly Work[] = []): string | null {
    this.tests = [];
    try {
      load();
    } catch (cause) {
      return `loading: ${String(cause)}`;
    }
    for (const { name, work } of [...this.tests, ...more.map((each) => ({ name: 'README', work: each }))]) {
      try {
        inTime(work);
      } catch (cause) {
        return `${name}: ${String(cause)}`;
      }
    }
    return null;
  }

  private describe(): unknown {
    const describe = (_name: string, work: Work): void => { work(); };
    return Object.assign(describe, { each: (rows: readonly unknown[]) => (_name: string, work: (...row: unknown[]) => unknown) => { for (const row of rows) work(...[row].flat()); } });
  }

  private test(): unknown {
    const test = (name: string, work: Work): void => { this.tests.push({ name, work }); };
    return Object.assign(test, {
      each: (rows: readonly unknown[]) => (name: string, work: (...row: unknown[]) => unknown) => { for (const row of rows) this.tests.push({ name, work: () => work(...(Array.isArray(row) ? row : [row])) }); },
    });
  }
}

function inTime(work: Work): void {
  const holder = globalThis as { mutantWork?: Work };
  holder.mutantWork = work;
  const made = new vm.Script('mutantWork()').runInThisContext({ timeout: LONGEST }) as unknown;
  if (made instanceof Promise) throw new Error('a test of a rule waits for nothing');
}
