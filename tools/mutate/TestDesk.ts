import vm from 'node:vm';
import { expect } from 'expect';

type Work = () => unknown;

/** A mutant whose loops go round more often than this in one test hangs, and is found out by it; no test as it stands goes round so often. */
const MOST_TURNS = 10_000_000;
/** In milliseconds: so is one that goes round in no loop. */
const LONGEST = 120_000;

/** As much of a test runner as the tests of rules ask for: they are run here by the thousand, in this process. */
export class TestDesk {
  private tests: { readonly name: string; readonly work: Work }[] = [];
  private turns = 0;

  /** What the tests find under these names. */
  readonly globals = { expect, describe: this.describe(), test: this.test(), $turn: () => { this.turn(); } };

  /** The first test that fails of those that loading `load` names, and of `more`; null where none does. */
  firstFailure(load: () => void, more: readonly Work[] = []): string | null {
    this.tests = [];
    this.turns = 0;
    try {
      load();
    } catch (cause) {
      return `loading: ${String(cause)}`;
    }
    for (const { name, work } of [...this.tests, ...more.map((each) => ({ name: 'README', work: each }))]) {
      this.turns = 0;
      try {
        inTime(work);
      } catch (cause) {
        return `${name}: ${String(cause)}`;
      }
    }
    return null;
  }

  private turn(): void {
    this.turns += 1;
    if (this.turns > MOST_TURNS) throw new Error('it goes round without end');
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
