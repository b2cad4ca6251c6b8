import type { ListEntry, Plan } from '#core/plan/Plan';
import type { Announced } from '#core/read/patchPlan';
import type { ListedChange } from '#core/read/rowChanges';
import { ANY } from '#core/rules/Asked';
import type { LinkList } from '#core/rules/EntryUsers';
import type { PlanLinks } from '#core/rules/PlanLinks';
import { codeKey } from '#core/values/code';
import { addAll, type Touched } from '#core/live/touched';
import { addDienst, linesOfDienst } from '#core/live/touchedDienst';

/** What only the entry itself is held against: the sums of those who name it, never they themselves. */
const OWN: ReadonlySet<string> = new Set(['budget', 'unreadBudget', 'capaciteit', 'decision', 'regisseur', 'college', 'stuurdepartementen']);

/** The lines that name an entry that changes, by its old code or its new one: they count elsewhere by it. */
export function linesNaming(plan: Plan, links: PlanLinks, listed: readonly ListedChange[]): readonly number[] {
  return listed.flatMap(({ list, old, next }) => {
    if (!isOther(old, next)) return [];
    if (list === 'diensten') return linesOfDienst(plan, links, old, next);
    return isLinkList(list) ? keysOf(old, next).flatMap((key) => links.users.linesOf(list, key)) : [];
  });
}

/**
 * Adds whatever a rule may see of entries that change: they themselves, those under the same code, who names one, who
 * names a budgetplaats of a kostenplaats, and who was offered something that is another now. Called before and after.
 */
export function addListed(plan: Plan, links: PlanLinks, touched: Touched, { listed, listedKeys, isRelisted }: Pick<Announced, 'listed' | 'listedKeys' | 'isRelisted'>): void {
  for (const change of listed) {
    touched.entries[change.list].add(change.index);
    if (isOther(change.old, change.next)) addUsers(plan, links, touched, change);
  }
  for (const key of listedKeys) addAll(touched.elements, links.named.naming('hsd', key));
  // Programmes are few, and each may name departementen.
  if (isRelisted) addAll(touched.entries.programmas, plan.lists.programmas.entries.keys());
}

function addUsers(plan: Plan, links: PlanLinks, touched: Touched, { list, old, next }: ListedChange): void {
  if (list === 'beleidsvelden') return addField(plan, links, touched, keysOf(old, next));
  const asked = links.asked.of(list);
  for (const { key, title } of [old, next]) addAll(touched.asked, [...asked.near(key), ...asked.of(codeKey(title))]);
  if (list === 'diensten') addDienst(plan, links, touched, old, next);
  if (list === 'beleidsnotas') for (const key of keysOf(old, next)) addAll(touched.elements, links.named.naming(list, key));
  if (isLinkList(list)) addLinked(plan, links, touched, { list, old, next });
}

function addLinked(plan: Plan, links: PlanLinks, touched: Touched, { list, old, next }: Pick<ListedChange, 'old' | 'next'> & { readonly list: LinkList }): void {
  for (const key of keysOf(old, next)) addKey(plan, links, touched, list, key);
  for (const entry of [old, next]) addGroup(links, touched, list, entry);
}

function isLinkList(list: ListedChange['list']): list is LinkList {
  return list === 'kostenplaatsen' || list === 'budgetplaatsen';
}

function keysOf(old: ListEntry, next: ListEntry): readonly string[] {
  return old.key === next.key ? [old.key] : [old.key, next.key];
}

/** Whether more of an entry is another than what only it is held against. */
function isOther(old: ListEntry, next: ListEntry): boolean {
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
  // Without another code it is as known as it was.
  for (const key of keys.length > 1 ? keys : []) {
    addAll(touched.lines, users.linesOfField(key));
    addAll(touched.entries.budgetplaatsen, users.budgetplaatsenOfField(key));
  }
}
