import { hasEntries } from '#core/plan/entriesIn';
import type { ListEntry, Lists, MasterList, Plan } from '#core/plan/Plan';
import type { Announced } from '#core/read/Patched';
import type { ListedChange } from '#core/read/RowChange';
import { ANY } from '#core/rules/Asked';
import { ANY_SEVERAL } from '#core/rules/DepartementNames';
import { LONG_LIST, type LinkList } from '#core/rules/EntryUsers';
import type { PlanLinks } from '#core/rules/PlanLinks';
import type { Rule } from '#core/rules/Rule';
import { codeKey } from '#core/values/code';
import { addAll, type Touched } from '#core/live/touched';
import { addDienst, linesOfDienst } from '#core/live/touchedDienst';

/** What only the entry itself is held against: the sums of those who name it, never they themselves. */
const OWN: ReadonlySet<string> = new Set(['budget', 'unreadBudget', 'capaciteit', 'decision', 'regisseur', 'college', 'stuurdepartementen']);

/** The lines that name an entry that changes, by its old code or its new one: they count elsewhere by it. */
export function linesNaming(plan: Plan, links: PlanLinks, listed: readonly ListedChange[]): readonly number[] {
  return listed.filter(isOther).flatMap((change) => {
    const { list } = change;
    if (list === 'diensten') return linesOfDienst(plan, links, statesOf(change));
    return isLinkList(list) ? keysOf(change).flatMap((key) => links.users.linesOf(list, key)) : [];
  });
}

/**
 * Adds whatever a rule may see of entries that change: they themselves, those under the same code, who names one, who
 * names a budgetplaats of a kostenplaats, and who was offered something that is another now. Called before and after.
 */
export function addListed(plan: Plan, links: PlanLinks, touched: Touched, { listed, listedKeys, isRelisted }: Pick<Announced, 'listed' | 'listedKeys' | 'isRelisted'>): void {
  for (const change of listed) {
    touched.entries[change.list].add(change.index);
    if (isOther(change)) addUsers(plan, links, touched, change);
  }
  for (const list of new Set(listed.map((change) => change.list))) addLongList(plan, touched, list, listed.length);
  for (const key of listedKeys) addAll(touched.elements, links.named.naming('hsd', key));
  // Programmes are few, and each may name departementen.
  if (isRelisted) addAll(touched.entries.programmas, plan.lists.programmas.entries.keys());
  if (isRelisted || listed.some(({ list }) => list === 'diensten')) addAll(touched.asked, links.asked.of('departementen').of(ANY));
}

/** Whether a rule may keep something that is another now: of the lists that it looks at, or of what the plan has at all. */
export function restingOn({ listed, isRelisted, isFirstOrLast }: Announced): (rule: Rule) => boolean {
  const lists = new Set<keyof Lists>([...listed.map(({ list }) => list), ...isRelisted ? ['departementen' as const] : []]);
  return ({ lists: own = [] }) => isFirstOrLast || own.some((list) => lists.has(list));
}

/** A list that becomes long, or is so no more, is asked for another part of it. */
function addLongList({ lists }: Plan, touched: Touched, list: keyof Lists, count: number): void {
  const isAtLimit = Math.abs(lists[list].byKey.size - LONG_LIST) <= count;
  if (isAtLimit && isLinkList(list)) addAll(touched.entries[list], lists[list].entries.keys());
}

/** Adds who names a departement that came to the list or left it, when that has been made anew. */
export function addRelisted({ lists: { departementen }, elements: all }: Plan, { named }: PlanLinks, { elements }: Touched, old: MasterList<ListEntry>): void {
  if (departementen === old) return;
  const other = [...old.byKey.keys()].filter((key) => !departementen.byKey.has(key)).concat([...departementen.byKey.keys()].filter((key) => !old.byKey.has(key)));
  for (const key of other.length > 0 ? [...other, ANY_SEVERAL] : []) addAll(elements, named.naming('departementen', key));
  // As long as there was none, nobody was asked.
  if (!hasEntries(old)) addAll(elements, all.keys());
}

function addUsers(plan: Plan, links: PlanLinks, touched: Touched, change: ListedChange): void {
  const { list } = change;
  if (list === 'beleidsvelden') return addField(plan, links, touched, keysOf(change));
  const asked = links.asked.of(list);
  for (const { key, title } of statesOf(change)) addAll(touched.asked, [...asked.near(key), ...asked.near(codeKey(title))]);
  if (list === 'diensten') addDienst(plan, links, touched, statesOf(change));
  if (list === 'beleidsnotas') for (const key of keysOf(change)) addAll(touched.elements, links.named.naming(list, key));
  for (const key of keysOf(change)) addAll(touched.entries[list], links.users.entriesOf(list, key));
  if (isLinkList(list)) addLinked(plan, links, touched, list, change);
}

function addLinked(plan: Plan, links: PlanLinks, touched: Touched, list: LinkList, change: ListedChange): void {
  for (const key of keysOf(change)) addKey(plan, links, touched, list, key);
  for (const entry of statesOf(change)) addGroup(links, touched, list, entry);
}

function isLinkList(list: ListedChange['list']): list is LinkList {
  return list === 'kostenplaatsen' || list === 'budgetplaatsen';
}

/** The entry as it was and as it is; one of both where it comes or goes. */
function statesOf({ old, next }: ListedChange): readonly ListEntry[] {
  return [...old ? [old] : [], ...next ? [next] : []];
}

function keysOf(change: ListedChange): readonly string[] {
  return [...new Set(statesOf(change).map(({ key }) => key))];
}

/** Whether more of an entry is another than what only it is held against. */
function isOther({ old, next }: ListedChange): boolean {
  if (!old || !next) return true;
  const [was, now] = [old, next] as unknown as readonly Readonly<Record<string, unknown>>[];
  return Object.keys(next).some((field) => !OWN.has(field) && was![field] !== now![field]);
}

/** Who names a key, and what else stands under it: of several the first counts. */
function addKey(plan: Plan, links: PlanLinks, touched: Touched, list: LinkList, key: string): void {
  const { users } = links;
  for (const index of users.entriesOf(list, key)) {
    touched.entries[list].add(index);
    addGroup(links, touched, list, plan.lists[list].entries[index]!);
  }
  if (list !== 'kostenplaatsen') return;
  for (const index of users.budgetplaatsenOf(key)) {
    touched.entries.budgetplaatsen.add(index);
    for (const line of users.linesOf('budgetplaatsen', plan.lists.budgetplaatsen.entries[index]!.key)) touched.lines.add(line);
  }
}

/** Who was offered an entry among those of its dienst or its kostenplaats, or under its title. */
function addGroup({ asked, users }: PlanLinks, touched: Touched, list: LinkList, entry: ListEntry): void {
  for (const topic of [users.groupOf(list, entry), codeKey(entry.title)]) addAll(touched.asked, asked.of(list).of(topic));
}

/** Policy fields are few, and held against each other by their first four digits. */
function addField({ lists }: Plan, { asked, users }: PlanLinks, touched: Touched, keys: readonly string[]): void {
  addAll(touched.entries.beleidsvelden, lists.beleidsvelden.entries.keys());
  addAll(touched.asked, asked.of('beleidsvelden').of(ANY));
  for (const key of keys) {
    addAll(touched.lines, users.linesOfField(key));
    addAll(touched.entries.budgetplaatsen, users.budgetplaatsenOfField(key));
  }
}
