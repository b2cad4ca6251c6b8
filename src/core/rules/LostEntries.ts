import { entriesIn } from '#core/plan/entriesIn';
import type { Budgetplaats, Dienst, ListEntry, Lists, Plan } from '#core/plan/Plan';
import type { Missing } from '#core/rules/MissedCodes';
import type { Cause } from '#core/rules/Cause';
import type { CodeUses } from '#core/rules/CodeUses';
import type { PlanLinks } from '#core/rules/PlanLinks';
import { isInOrder } from '#core/rules/isInOrder';
import { elementOf } from '#core/rules/told/elementOf';
import { uncodedEntries } from '#core/rules/uncodedEntries';
import { isCellError } from '#core/values/cellError';
import { codeShape } from '#core/values/codeShape';
import { codeKey } from '#core/values/code';
import { looksLikeAFormula } from '#core/values/looksLikeAFormula';

/** By what one is found, beside those that are a slip away from the missed code (`CauseMemory`). */
const [BETWEEN, ONLY] = ['\nbetween ', '\nonly '];

/** A list that is longer is not walked past for each code that is missed. */
const LONGEST = 1000;

/** Among more rows than these nothing is certain. */
const MOST = 50;

/** Of fewer entries one that nobody names tells nothing. */
const FEWEST = 3;

/** A row that may have lost its code; `isIdle` where it has one that nobody names. */
interface Candidate { readonly entry: ListEntry; readonly isIdle: boolean; isBetween(key: string): boolean }

interface Rows { readonly sure: readonly Candidate[]; readonly odd: readonly Candidate[]; readonly shapes: ReadonlySet<string> }

/** Rows of a list that lost their code, or have that of another row, or one that nobody names and that is out of order. */
export class LostEntries {
  private readonly known = new Map<keyof Lists, Rows>();

  private readonly uses: CodeUses;

  constructor(private readonly plan: Plan, private readonly links: PlanLinks) {
    this.uses = links.uses;
  }

  /** For what is missed on one list, with no other code of it near, the row that must be meant. */
  *of(list: keyof Lists, missed: readonly Missing[]): Generator<readonly [Missing, Cause]> {
    const left = missed.filter((missing) => missing.dienst === undefined);
    // Names of departementen stand in no order, and more than once.
    if (list === 'departementen' || !this.isSearched(list, left)) return;
    const { shapes } = this.rowsOf(list);
    for (const missing of left) {
      // What one row alone misses is a slip of its own where it looks like no code of the list.
      if (missing.users.size === 1 && !shapes.has(codeShape(missing.key))) continue;
      const cause = this.causeOf(list, missing, left.length === 1);
      if (cause) yield [missing, cause];
    }
  }

  /** On a long list only one that several rows miss, and no other, is worth a walk past all of it. */
  private isSearched(list: keyof Lists, [first, ...others]: readonly Missing[]): boolean {
    return first !== undefined && (this.plan.lists[list].byKey.size <= LONGEST || (others.length === 0 && first.users.size > 1));
  }

  private causeOf(list: keyof Lists, missing: Missing, isOnly: boolean): Cause | null {
    const fitting = (): readonly Candidate[] => this.candidates(list).filter(({ entry }) => this.isOfUsers(list, entry, missing));
    const between = this.kept(list, `${BETWEEN}${missing.key}`, () => this.between(list, missing, fitting()));
    return between ?? (isOnly ? this.kept(list, `${ONLY}${missing.key}`, () => this.only(list, missing, fitting())) : null);
  }

  /** What rests on those who miss it. */
  forget({ named, key }: Pick<Missing, 'named' | 'key'>): void {
    for (const by of [BETWEEN, ONLY]) this.links.causes.forget(named, by + key);
  }

  /** Where a list says something else. */
  forgetRows(): void {
    this.known.clear();
  }

  private kept(list: keyof Lists, key: string, work: () => ListEntry | null): Cause | null {
    return this.links.causes.of(list, key, () => {
      const entry = work();
      return entry && { list, entry };
    });
  }

  /** The only one whose neighbours leave room for just this code. */
  private between(list: keyof Lists, { key, users }: Missing, candidates: readonly Candidate[]): ListEntry | null {
    const [first, ...others] = candidates.filter(({ isIdle, isBetween, entry }) => isBetween(key) && !(isIdle && users.size === 1 && this.uses.near(list, key).includes(entry.key)));
    return first && others.length === 0 ? first.entry : null;
  }

  /** The only row without a code of its own, of two with one code the later, for the first keeps it; else, where several miss it, the only one that nobody names. */
  private only(list: keyof Lists, { users }: Missing, candidates: readonly Candidate[]): ListEntry | null {
    const sure = candidates.filter(({ isIdle }) => !isIdle);
    const lost = sure.filter(({ entry }) => !sure.some((other) => other.entry.key === entry.key && entry.key !== '' && other.entry.row > entry.row));
    const among = lost.length > 0 ? lost : candidates.filter(() => users.size > 1);
    return among.length === 1 ? among[0]!.entry : null;
  }

  /** Whether a row goes with those who name the missed code: a dienst with their departement, a budgetplaats with the kostenplaats of their lines. */
  private isOfUsers(list: keyof Lists, entry: ListEntry, { key, users }: Missing): boolean {
    if (list === 'diensten') return areAll([...users].map((user) => elementOf(this.plan, user)?.departement ?? ''), (entry as Partial<Dienst>).departement);
    const { kostenplaats } = this.plan.means;
    if (list === 'budgetplaatsen') return areAll(this.links.users.linesOf(list, key).map((line) => kostenplaats.values[kostenplaats.ids[line]!]!), (entry as Partial<Budgetplaats>).kostenplaats);
    return true;
  }

  private candidates(list: keyof Lists): readonly Candidate[] {
    const { sure, odd } = this.rowsOf(list);
    const idle = odd.filter(({ entry }) => this.uses.count(list, entry.key) === 0);
    return [sure, idle].flatMap((some) => (some.length <= MOST ? some : []));
  }

  /** What depends on nothing but the list is kept until that changes. */
  private rowsOf(list: keyof Lists): Rows {
    const known = this.known.get(list);
    if (known) return known;
    const rows = oddRows(this.plan, list);
    this.known.set(list, rows);
    return rows;
  }
}

/** Rows without a code of their own, and rows whose code is out of order; names are in none. */
function oddRows(plan: Plan, list: keyof Lists): Rows {
  const entries: readonly ListEntry[] = entriesIn<ListEntry>(plan.lists[list]);
  const twice = twiceIn(entries);
  const [sure, odd]: [Candidate[], Candidate[]] = [[], []];
  for (const [at, entry] of entries.entries()) {
    const isBetween = (key: string): boolean => isInOrder(key, entries[at - 1]?.key, entries[at + 1]?.key);
    if (twice.has(entry.key) || isNoCode(entry.code)) sure.push({ entry, isIdle: false, isBetween });
    else if (entries.length >= FEWEST && (list === 'diensten' || !isBetween(entry.key))) odd.push({ entry, isIdle: true, isBetween });
  }
  for (const entry of uncodedEntries(plan, list)) sure.push({ entry, isIdle: false, isBetween: betweenRows(entries, entry) });
  return { sure, odd, shapes: new Set(entries.map(({ key }) => codeShape(key))) };
}

function betweenRows(entries: readonly ListEntry[], { sheet, row }: ListEntry): Candidate['isBetween'] {
  const after = entries.findIndex((each) => each.sheet === sheet && each.row > row);
  const at = after < 0 ? entries.length : after;
  return (key) => isInOrder(key, entries[at - 1]?.key, entries[at]?.key);
}

function isNoCode(code: string): boolean {
  return isCellError(code) || looksLikeAFormula(code);
}

function twiceIn(entries: readonly ListEntry[]): ReadonlySet<string> {
  const [once, twice] = [new Set<string>(), new Set<string>()];
  for (const { key } of entries) (once.has(key) ? twice : once).add(key);
  return twice;
}

/** Whether all that say something say this; of a row without a code nothing else was read. */
function areAll(said: readonly string[], own: string | undefined): boolean {
  return own === undefined || said.every((each) => each === '' || codeKey(each) === codeKey(own));
}
