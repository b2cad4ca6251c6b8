import { entriesIn } from '#core/plan/entriesIn';
import type { CodeColumn, ListEntry, Lists, Plan } from '#core/plan/Plan';
import { NearKeys } from '#core/rules/NearKeys';
import { codeKey } from '#core/values/code';
import { remembered } from '#core/values/remembered';

/** What codes can name: an element of the plan, or an entry of a list. */
export type Named = 'elements' | keyof Lists;

/** The lists of which an entry names entries of others, with the field that does. */
const NAMING = [
  ['kostenplaatsen', 'dienst', 'diensten'], ['budgetplaatsen', 'kostenplaats', 'kostenplaatsen'], ['budgetplaatsen', 'beleidsveld', 'beleidsvelden'],
  ['diensten', 'departement', 'departementen'], ['beleidsvelden', 'departement', 'departementen'],
] as const;

/**
 * How often each code is named, and which codes of a list are one slip away from another. Made when somebody first
 * asks, which a plan without unknown codes never does; kept from then on.
 */
export class CodeUses {
  private counts: Counts | null = null;
  private readonly finders = new Map<keyof Lists, NearKeys>();
  /** `codeKey`, for the codes that elements and entries name: they repeat. */
  readonly keyOf = remembered(codeKey);

  constructor(private readonly plan: Plan) {}

  count(named: Named, key: string): number {
    this.counts ??= this.countAll();
    return this.counts.get(named)?.get(key) ?? 0;
  }

  /** Keys of the list that are one slip away. */
  near(list: keyof Lists, key: string): readonly string[] {
    let finder = this.finders.get(list);
    if (!finder) this.finders.set(list, finder = new NearKeys(this.plan.lists[list].byKey));
    return finder.near(key);
  }

  /** One is taken out before it changes, and put in after. */
  readonly ofElements = { add: (index: number): void => this.countElement(index, 1), remove: (index: number): void => this.countElement(index, -1) };
  readonly ofLines = { add: (line: number): void => this.countLine(line, 1), remove: (line: number): void => this.countLine(line, -1) };

  addEntry(list: keyof Lists, entry: number): void {
    const found: ListEntry = this.plan.lists[list].entries[entry]!;
    this.countEntry(list, found, 1);
    this.finders.get(list)?.add(found.key);
  }

  removeEntry(list: keyof Lists, entry: number): void {
    this.countEntry(list, this.plan.lists[list].entries[entry]!, -1);
  }

  private countAll(): Counts {
    this.counts = new Map();
    for (let index = 0; index < this.plan.elements.length; index += 1) this.countElement(index, 1);
    const { elementCode, kostenplaats, budgetplaats, beleidsveld } = this.plan.means;
    this.countColumn('elements', elementCode);
    this.countColumn('kostenplaatsen', kostenplaats);
    this.countColumn('budgetplaatsen', budgetplaats);
    if (beleidsveld) this.countColumn('beleidsvelden', beleidsveld);
    for (const list of new Set(NAMING.map(([each]) => each))) for (const entry of entriesIn<ListEntry>(this.plan.lists[list])) this.countEntry(list, entry, 1);
    return this.counts;
  }

  /** All lines at once: each code is looked up once, however many bear it. */
  private countColumn(named: Named, { ids, keys }: CodeColumn): void {
    const times = new Int32Array(keys.length);
    for (let line = 0; line < this.plan.means.count; line += 1) times[ids[line]!]! += 1;
    for (const [id, key] of keys.entries()) this.bumpKey(named, key, times[id]!);
  }

  private countElement(index: number, by: number): void {
    if (!this.counts) return;
    const { parentCode, projectCode, programmaCode, hsdCodes, beleidsnotaCodes, dienst, departement } = this.plan.elements[index]!;
    const codes = [parentCode, projectCode, programmaCode, ...hsdCodes];
    // Named twice on one row is named once.
    for (let i = 0; i < codes.length; i += 1) if (codes.indexOf(codes[i]!) === i) this.bump('elements', codes[i]!, by);
    for (const code of beleidsnotaCodes) this.bump('beleidsnotas', code, by);
    this.bump('diensten', dienst, by);
    this.bump('departementen', departement, by);
  }

  private countLine(line: number, by: number): void {
    if (!this.counts) return;
    const { elementCode, kostenplaats, budgetplaats, beleidsveld } = this.plan.means;
    const keyIn = (column: CodeColumn | null): string => column?.keys[column.ids[line]!] ?? '';
    this.bumpKey('elements', keyIn(elementCode), by);
    this.bumpKey('kostenplaatsen', keyIn(kostenplaats), by);
    this.bumpKey('budgetplaatsen', keyIn(budgetplaats), by);
    this.bumpKey('beleidsvelden', keyIn(beleidsveld), by);
  }

  private countEntry(list: keyof Lists, entry: ListEntry, by: number): void {
    if (!this.counts) return;
    const found = entry as unknown as Readonly<Record<string, string>>;
    for (const [from, field, to] of NAMING) if (from === list) this.bump(to, found[field]!, by);
  }

  private bump(named: Named, code: string, by: number): void {
    if (code !== '') this.bumpKey(named, this.keyOf(code), by);
  }

  private bumpKey(named: Named, key: string, by: number): void {
    if (key === '') return;
    let counts = this.counts!.get(named);
    if (!counts) this.counts!.set(named, counts = new Map());
    counts.set(key, (counts.get(key) ?? 0) + by);
  }
}

type Counts = Map<Named, Map<string, number>>;
