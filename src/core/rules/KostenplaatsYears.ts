import { entriesIn } from '#core/plan/entriesIn';
import type { Kostenplaats, Plan } from '#core/plan/Plan';

/** In which years of the plan a kostenplaats of the list may be used. Worked out once for each code that is asked for. */
export class KostenplaatsYears {
  private readonly known = new Map<string, readonly boolean[] | null>();
  private byKey: Map<string, Kostenplaats[]> | null = null;

  constructor(private readonly plan: Plan) {}

  /** By year of the plan whether it is closed; null where it is open in all of them. */
  closed(key: string): readonly boolean[] | null {
    const known = this.known.get(key);
    if (known !== undefined) return known;
    const entries = this.all().get(key) ?? [];
    const closed = this.plan.years.map((jaar) => entries.length > 0 && !entries.some((entry) => isOpen(entry, jaar)));
    const found = closed.includes(true) ? closed : null;
    this.known.set(key, found);
    return found;
  }

  /** The years, as indexes, in which a line has an amount while the kostenplaats is closed. */
  closedYears(key: string, line: number): readonly number[] {
    const { means: { amounts }, years: { length } } = this.plan;
    return this.closed(key)?.flatMap((isClosed, year) => (isClosed && amounts[line * length + year] !== 0 ? [year] : [])) ?? NONE;
  }

  /** A code may stand on several rows, each with a period of its own. */
  private all(): Map<string, Kostenplaats[]> {
    return this.byKey ??= groupByKey(entriesIn(this.plan.lists.kostenplaatsen));
  }
}

const NONE: readonly number[] = [];

/** A period that is upside down says nothing. */
function isOpen({ from, to }: Kostenplaats, jaar: number): boolean {
  if (from !== null && to !== null && from > to) return true;
  return (from === null || from <= jaar) && (to === null || to >= jaar);
}

function groupByKey(entries: readonly Kostenplaats[]): Map<string, Kostenplaats[]> {
  const groups = new Map<string, Kostenplaats[]>();
  for (const entry of entries) {
    const group = groups.get(entry.key);
    if (group) group.push(entry);
    else groups.set(entry.key, [entry]);
  }
  return groups;
}
