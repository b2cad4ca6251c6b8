import type { Lists, RowPlace } from '#core/plan/Plan';
import type { Checks, Report } from '#core/rules/Rule';

/** A rule as it was prepared, with whom it reports to. */
export interface Prepared { readonly checks: Checks; readonly report: Report }

export interface Looker<Subject> { readonly check: (subject: Subject, report: Report) => void; readonly report: Report }

/** The rules that look at each kind of subject, in their order. Most look at one or two kinds: the others need not be asked. */
export interface Lookers {
  readonly element: readonly Looker<number>[];
  readonly line: readonly Looker<number>[];
  readonly row: readonly Looker<RowPlace>[];
  readonly sheet: readonly Looker<number>[];
  readonly entries: ReadonlyMap<keyof Lists, readonly Looker<number>[]>;
  readonly whole: readonly { readonly check: (report: Report) => void; readonly report: Report }[];
}

export function lookersOf(all: readonly Prepared[]): Lookers {
  const by = <Check>(checkOf: (checks: Checks) => Check | undefined): { check: Check; report: Report }[] => all.flatMap(({ checks, report }) => {
    const check = checkOf(checks);
    return check ? [{ check, report }] : [];
  });
  const lists = new Set(all.flatMap(({ checks: { entries = {} } }) => Object.keys(entries) as (keyof Lists)[]));
  return {
    element: by(({ element }) => element), line: by(({ line }) => line), row: by(({ row }) => row), sheet: by(({ sheet }) => sheet),
    entries: new Map([...lists].map((list) => [list, by(({ entries }) => entries?.[list])])),
    whole: by(({ whole }) => whole),
  };
}

export function ask<Subject>(lookers: readonly Looker<Subject>[], subject: Subject): void {
  for (const { check, report } of lookers) check(subject, report);
}
