import type { RowPlace } from '#core/plan/Plan';
import type { Named } from '#core/rules/CodeUses';
import type { Finding } from '#core/rules/Finding';
import type { MissedCode } from '#core/rules/missedCode';
import { rowNumber } from '#core/plan/rowNumber';
import { madeOnce } from '#core/values/madeOnce';

/** A code and the findings that miss it. */
export interface Missing extends MissedCode { readonly users: Set<Finding> }

/** The codes that are named and are nowhere, with who misses them: by what they name, and by row. */
export class MissedCodes {
  private readonly all = new Map<string, Missing>();
  private readonly byNamed = new Map<Named, Set<Missing>>();
  private readonly shared = new Map<Named, Set<Missing>>();
  /** With how many of a row's cells miss it. */
  private readonly onRows = new Map<number, Map<Missing, number>>();

  /** Of what any code was ever missed. */
  get named(): Iterable<Named> {
    return this.byNamed.keys();
  }

  of(named: Named): ReadonlySet<Missing> {
    return this.byNamed.get(named) ?? NONE;
  }

  /** Those that several rows miss. */
  bySeveral(named: Named): ReadonlySet<Missing> {
    return this.shared.get(named) ?? NONE;
  }

  /** Those that a row misses. */
  on(row: RowPlace): Iterable<Missing> {
    return this.onRows.get(rowNumber(row))?.keys() ?? [];
  }

  has(missed: Pick<MissedCode, 'named' | 'key'>): boolean {
    return this.all.has(signOf(missed));
  }

  add(missed: MissedCode, finding: Finding): void {
    const missing = madeOnce(this.all, signOf(missed), () => ({ ...missed, users: new Set<Finding>() }));
    missing.users.add(finding);
    this.countOn(rowNumber(finding.where), missing, 1);
    if (missing.users.size === 1) madeOnce(this.byNamed, missed.named, () => new Set<Missing>()).add(missing);
    if (missing.users.size === 2) madeOnce(this.shared, missed.named, () => new Set<Missing>()).add(missing);
  }

  remove(missed: MissedCode, finding: Finding): void {
    const missing = this.all.get(signOf(missed));
    if (!missing?.users.delete(finding)) return;
    this.countOn(rowNumber(finding.where), missing, -1);
    if (missing.users.size === 1) this.shared.get(missed.named)?.delete(missing);
    if (missing.users.size > 0) return;
    this.all.delete(signOf(missed));
    this.byNamed.get(missed.named)?.delete(missing);
  }

  private countOn(row: number, missing: Missing, by: 1 | -1): void {
    const counts = madeOnce(this.onRows, row, () => new Map<Missing, number>());
    const count = (counts.get(missing) ?? 0) + by;
    if (count > 0) counts.set(missing, count);
    else counts.delete(missing);
    if (counts.size === 0) this.onRows.delete(row);
  }
}

const NONE: ReadonlySet<Missing> = new Set();

function signOf({ named, key }: Pick<MissedCode, 'named' | 'key'>): string {
  return `${named} ${key}`;
}
