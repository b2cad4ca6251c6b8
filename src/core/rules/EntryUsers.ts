import type { Budgetplaats, Kostenplaats, ListEntry, Lists, Plan } from '#core/plan/Plan';
import { codeKey } from '#core/values/code';
import { beleidsveldForms } from '#core/rules/BeleidsveldCodes';
import { dienstTopics } from '#core/rules/dienstForms';
import { DienstMatch } from '#core/rules/DienstMatch';
import { LazyGroups } from '#core/rules/LazyGroups';
import { LinesByCode } from '#core/rules/LinesByCode';
import { ManyGroups } from '#core/values/ManyGroups';

/** The lists of which a code stands beside means. */
export type LinkList = 'kostenplaatsen' | 'budgetplaatsen';

/** A list that is longer is that of a whole city: most of it has nothing to do with this plan. */
export const LONG_LIST = 1000;

/** Who names an entry of a list, and which entries stand together. Made when a list is first edited, and kept from then on. */
export class EntryUsers {
  private readonly lines: Readonly<Record<LinkList, LinesByCode>>;
  private readonly fieldLines: LinesByCode | null;
  /** Entries by their own key: one code may stand twice. */
  private readonly same: Readonly<Record<keyof Lists, LazyGroups>>;
  /** Budgetplaatsen by the kostenplaats to which they belong. */
  private readonly bound: LazyGroups;
  /** Kostenplaatsen by every form of their dienst, budgetplaatsen by every form of their policy field. */
  private readonly ofDienst: ManyGroups;
  private readonly ofField: ManyGroups;
  private match: DienstMatch | null = null;
  /** Long lists of which somebody asked what the plan uses. */
  private readonly asked = new Set<LinkList>();

  constructor(private readonly plan: Plan) {
    const { lists: { kostenplaatsen, budgetplaatsen }, means } = plan;
    const lines = (): number => means.count;
    this.lines = { kostenplaatsen: new LinesByCode(means.kostenplaats, lines), budgetplaatsen: new LinesByCode(means.budgetplaats, lines) };
    this.fieldLines = means.beleidsveld && new LinesByCode(means.beleidsveld, lines);
    const lists = Object.keys(plan.lists) as (keyof Lists)[];
    this.same = Object.fromEntries(lists.map((list) => [list, new LazyGroups(() => plan.lists[list].entries.length, (entry) => plan.lists[list].entries[entry]?.key ?? '')])) as Record<keyof Lists, LazyGroups>;
    this.bound = new LazyGroups(() => budgetplaatsen.entries.length, (entry) => codeKey(budgetplaatsen.entries[entry]?.kostenplaats ?? ''));
    this.ofDienst = new ManyGroups(() => kostenplaatsen.entries.length, (entry) => dienstTopics(kostenplaatsen.entries[entry]?.dienst ?? ''));
    this.ofField = new ManyGroups(() => budgetplaatsen.entries.length, (entry) => beleidsveldForms(codeKey(budgetplaatsen.entries[entry]?.beleidsveld ?? '')));
  }

  linesOf(list: LinkList, key: string): readonly number[] {
    return [...this.eachLineOf(list, key)];
  }

  /** The same one by one, for who may not need them all. */
  eachLineOf(list: LinkList, key: string): Iterable<number> {
    return this.lines[list].of(key);
  }

  /** Whether what is wrong with an entry has to do with the plan: on a long list, whether any line names it. */
  isOfPlan(list: LinkList, { key }: ListEntry): boolean {
    if (this.plan.lists[list].byKey.size <= LONG_LIST) return true;
    this.asked.add(list);
    return this.linesOf(list, key).length > 0;
  }

  /** The entries that a line makes those of the plan, or no more, where so many lines come or go at once. */
  madeOfPlanBy(line: number, count: number): readonly (readonly [LinkList, readonly number[]])[] {
    const { means } = this.plan;
    return [...this.asked].map((list) => {
      const { ids, keys } = means[list === 'kostenplaatsen' ? 'kostenplaats' : 'budgetplaats'];
      const key = keys[ids[line]!]!;
      return [list, key !== '' && this.linesOf(list, key).length <= count ? this.entriesOf(list, key) : []];
    });
  }

  /** The entries with this key, in no order. */
  entriesOf(list: keyof Lists, key: string): readonly number[] {
    return [...this.same[list].of(key)];
  }

  budgetplaatsenOf(kostenplaats: string): readonly number[] {
    return [...this.bound.of(kostenplaats)];
  }

  /** Kostenplaatsen whose dienst may be meant by this form of its name. */
  kostenplaatsenOfDienst(form: string): ReadonlySet<number> {
    return this.ofDienst.of(form);
  }

  /** Budgetplaatsen and lines with a policy field that this key makes a known one. */
  budgetplaatsenOfField(key: string): ReadonlySet<number> {
    return this.ofField.of(key);
  }

  linesOfField(key: string): readonly number[] {
    const written = new Set(this.plan.means.beleidsveld?.keys);
    return [...written].filter((each) => beleidsveldForms(each).includes(key)).flatMap((each) => [...this.fieldLines!.of(each)]);
  }

  /** As what an entry is offered beside others: of a dienst, of a kostenplaats. Asked under this name (`Asked`). */
  groupOf(list: LinkList, entry: ListEntry): string {
    return list === 'kostenplaatsen' ? this.dienstGroup((entry as Kostenplaats).dienst) : kostenplaatsGroup((entry as Budgetplaats).kostenplaats);
  }

  dienstGroup(dienst: string): string {
    this.match ??= new DienstMatch(this.plan.lists.diensten);
    return dienstGroup(this.match.keyOf(dienst));
  }

  /** Kept with each line. */
  readonly ofLines = {
    add: (line: number): void => { for (const lines of this.allLines()) lines.add(line); },
    remove: (line: number): void => { for (const lines of this.allLines()) lines.remove(line); },
  };

  addEntry(list: keyof Lists, entry: number): void {
    for (const groups of this.groupsOf(list)) groups.add(entry);
    if (list === 'diensten') this.match = null;
  }

  /** Before the change. */
  removeEntry(list: keyof Lists, entry: number): void {
    for (const groups of this.groupsOf(list)) groups.remove(entry);
    if (list === 'diensten') this.match = null;
  }

  private allLines(): readonly LinesByCode[] {
    return [this.lines.kostenplaatsen, this.lines.budgetplaatsen, ...this.fieldLines ? [this.fieldLines] : []];
  }

  private groupsOf(list: keyof Lists): readonly (LazyGroups | ManyGroups)[] {
    if (list === 'budgetplaatsen') return [this.same[list], this.bound, this.ofField];
    return list === 'kostenplaatsen' ? [this.same[list], this.ofDienst] : [this.same[list]];
  }
}

/** What is asked for the kostenplaatsen of a dienst; `DienstMatch.keyOf` it. */
export function dienstGroup(dienstKey: string): string {
  return `dienst\n${dienstKey}`;
}

/** What is asked for the budgetplaatsen of a kostenplaats. */
export function kostenplaatsGroup(kostenplaats: string): string {
  return `kostenplaats\n${codeKey(kostenplaats)}`;
}
