import type { Plan, PlanElement } from '#core/plan/Plan';
import type { LevelId } from '#core/scheme/Scheme';

type Counted = Pick<PlanElement, 'level' | 'sheet' | 'key'>;
interface Count { rows: number; coded: number }

/** How many elements of each level there are, with and without a code: what a plan has of its scheme says what can be asked of a row. */
export class LevelCounts {
  private readonly counts = new Map<LevelId, number>();
  /** Elements with a code: as many as there are codes where none stands twice. */
  coded = 0;
  /** The signs, as long as none came or went. */
  private known: ReadonlySet<string> | null = null;
  private readonly bySheet = new Map<number, Map<LevelId, Count>>();

  constructor({ elements }: Plan) {
    // Those that are alike mostly stand together.
    for (let from = 0, to = 0; from < elements.length; from = to) {
      while (to < elements.length && areAlike(elements[from]!, elements[to]!)) to += 1;
      this.count(elements[from]!, to - from);
    }
  }

  has(level: LevelId): boolean {
    return (this.counts.get(level) ?? 0) > 0;
  }

  /** So many more of its kind. */
  count({ level, sheet, key }: Counted, by: number): void {
    this.counts.set(level, (this.counts.get(level) ?? 0) + by);
    const levels = this.bySheet.get(sheet) ?? new Map<LevelId, Count>();
    this.bySheet.set(sheet, levels);
    const count = levels.get(level) ?? { rows: 0, coded: 0 };
    levels.set(level, count);
    const before = stateOf(count);
    count.rows += by;
    if (key !== '') count.coded += by;
    if (key !== '') this.coded += by;
    // Where a level comes to the plan, or leaves it, it does on a sheet.
    if (before !== stateOf(count)) this.known = null;
  }

  /** The levels on a sheet of which no element has a code. */
  uncodedOn(sheet: number): readonly LevelId[] {
    return [...this.bySheet.get(sheet) ?? []].flatMap(([level, count]) => (isUncoded(count) ? [level] : []));
  }

  /** Whether an element of any level on a sheet has a code. */
  hasCodesOn(sheet: number): boolean {
    return [...this.bySheet.get(sheet)?.values() ?? []].some(({ coded }) => coded > 0);
  }

  /** The levels that there are, those without a code on a sheet, and the sheets with codes, as one sign each: where one comes or goes, something else is asked of `LevelDependents`. */
  get signs(): ReadonlySet<string> {
    return this.known ??= this.allSigns();
  }

  private allSigns(): ReadonlySet<string> {
    const signs = new Set<string>([...this.counts].flatMap(([level, count]) => (count > 0 ? [level] : [])));
    for (const sheet of this.bySheet.keys()) {
      for (const level of this.uncodedOn(sheet)) signs.add(uncodedSign(sheet, level));
      if (this.hasCodesOn(sheet)) signs.add(String(sheet));
    }
    return signs;
  }
}

function areAlike(one: Counted, other: Counted): boolean {
  return one.level === other.level && one.sheet === other.sheet && (one.key === '') === (other.key === '');
}

function isUncoded({ rows, coded }: Count): boolean {
  return rows > 0 && coded === 0;
}

function stateOf({ rows, coded }: Count): 'none' | 'coded' | 'uncoded' {
  if (coded > 0) return 'coded';
  return rows > 0 ? 'uncoded' : 'none';
}

/** That no element of a level on a sheet has a code. */
export function uncodedSign(sheet: number, level: LevelId): string {
  return `${sheet} ${level}`;
}
