import { entriesIn } from '#core/plan/entriesIn';
import type { Kostenplaats, Plan } from '#core/plan/Plan';
import { holdsYear, periodsOf, type YearSpan } from '#core/plan/sameYears';
import { groupedBy } from '#core/values/groupedBy';
import type { Jaar } from '#core/values/units';

/** In which years of the plan a kostenplaats of the list may be used. Worked out once for each code that is asked for. */
export class KostenplaatsYears {
  private readonly known = new Map<string, readonly boolean[] | null>();
  private byKey: Map<string, Kostenplaats[]> | null = null;

  constructor(private readonly plan: Plan) {}

  /** By year of the plan whether it is closed; null where it is open in all of them. */
  closed(key: string): readonly boolean[] | null {
    const known = this.known.get(key);
    if (known !== undefined) return known;
    const entries = this.entriesOf(key);
    const closed = this.plan.years.map((jaar) => entries.length > 0 && !entries.some((entry) => holdsYear(entry, jaar)));
    const found = closed.includes(true) ? closed : null;
    this.known.set(key, found);
    return found;
  }

  /** The years, as indexes, in which a line has an amount while the kostenplaats is closed. */
  closedYears(key: string, line: number): readonly number[] {
    const { means: { amounts }, years: { length } } = this.plan;
    return this.closed(key)?.flatMap((isClosed, year) => (isClosed && amounts[line * length + year] !== 0 ? [year] : [])) ?? NONE;
  }

  /** The periods in which it may be used, in order. */
  periods(key: string): readonly YearSpan[] {
    return periodsOf(this.entriesOf(key));
  }

  /** The row of the list that closes it in a year: the last of those that end before, else the one that begins first. */
  closing(key: string, jaar: Jaar): Kostenplaats {
    const rows = [...this.entriesOf(key)].sort((a, b) => (a.from ?? -Infinity) - (b.from ?? -Infinity) || 0);
    return rows.filter(({ to }) => (to ?? Infinity) < jaar).sort((a, b) => b.to! - a.to!)[0] ?? rows[0]!;
  }

  /** A code may stand on several rows, each with a period of its own. */
  private entriesOf(key: string): readonly Kostenplaats[] {
    this.byKey ??= groupedBy(entriesIn(this.plan.lists.kostenplaatsen), ({ key }) => key);
    return this.byKey.get(key) ?? [];
  }
}

const NONE: readonly number[] = [];
