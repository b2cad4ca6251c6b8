import type { Lists, Plan, RowPlace } from '#core/plan/Plan';
import type { PlanLinks } from '#core/rules/PlanLinks';
import { codeKey } from '#core/values/code';

/** The subjects that are to be checked again. */
export interface Touched {
  readonly elements: Set<number>;
  readonly lines: Set<number>;
  readonly entries: Readonly<Record<keyof Lists, Set<number>>>;
  /** Subjects of any kind that were offered something, by their number (`Checker`). */
  readonly asked: Set<number>;
  /** Rows of sheets, each once: by the number of its subject. */
  readonly rows: Map<number, RowPlace>;
}

/** Nothing yet. */
export function noneTouched({ lists }: Plan): Touched {
  const entries = Object.fromEntries(Object.keys(lists).map((list) => [list, new Set<number>()])) as Record<keyof Lists, Set<number>>;
  return { elements: new Set(), lines: new Set(), entries, asked: new Set(), rows: new Map() };
}

/**
 * Adds to `touched` whatever a rule may see of these elements and lines: parents (an OD that is empty now), children
 * (their period lies outside), lines, the element of a line, lines of the same registration key, the entry of a list
 * whose sums it counts in. Called before a change and after it, for both states matter.
 */
export function addTouched(plan: Plan, links: PlanLinks, touched: Touched, elements: readonly number[], lines: readonly number[]): void {
  for (const index of elements) addElement(plan, links, touched, index);
  const unknown = new Set<string>();
  for (const line of lines) {
    touched.lines.add(line);
    const next = links.hidden.following(line);
    if (next >= 0) touched.lines.add(next);
    if (plan.means.element[line]! >= 0) addBearer(plan, touched, plan.means.element[line]!);
    else unknown.add(elementKeyOf(plan, line));
    addSleutel(plan, links, touched, line);
    addEntries(links, touched, line, lines.length);
  }
  for (const key of unknown) addMeant(links, touched, key);
}

/** The entries in whose sums a line counts, and those that it makes of the plan. */
function addEntries({ users, sums }: PlanLinks, { entries }: Touched, line: number, count: number): void {
  for (const [list, made] of users.madeOfPlanBy(line, count)) addAll(entries[list], made);
  for (const [list, each] of sums.all) if (each.entryOf(line) >= 0) entries[list].add(each.entryOf(line));
}

function elementKeyOf({ means: { elementCode } }: Plan, line: number): string {
  return elementCode.keys[elementCode.ids[line]!] ?? '';
}

/** The element of a line, and what it hangs under: there its amounts are held against those beside it. */
function addBearer({ elements }: Plan, touched: Touched, index: number): void {
  touched.elements.add(index);
  const { parent } = elements[index]!;
  if (parent >= 0) touched.elements.add(parent);
}

/** Lines that bear the same registration key. */
function addSleutel({ means: { sleutel } }: Plan, links: PlanLinks, { lines }: Touched, line: number): void {
  if (sleutel) addAll(lines, links.sleutels.of(sleutel.keys[sleutel.ids[line]!] ?? ''));
}

/** Elements without means that lines with an unknown code may have meant: of a code one slip away, or of that title. */
function addMeant(links: PlanLinks, { elements }: Touched, key: string): void {
  if (key === '') return;
  for (const index of [...links.nearElements(key), ...links.titles.of(key)]) if (links.lines.isEmpty(index)) elements.add(index);
}

/**
 * Adds what bears one of these codes, and who wrote a code that is nearly one of them, or one of these titles where a
 * code belongs: what they are offered instead may be another now.
 */
export function addNamed(plan: Plan, links: PlanLinks, touched: Touched, keys: readonly string[], titles: readonly string[]): void {
  for (const key of keys) addKey(plan, links, touched, key);
  for (const title of titles) addTitle(links, touched, title);
}

/** Adds all that rules are asked of, but for rows. */
export function addPlan({ elements: { length }, means: { count }, lists }: Plan, { elements, lines, entries }: Touched): void {
  for (let index = 0; index < length; index += 1) elements.add(index);
  for (let line = 0; line < count; line += 1) lines.add(line);
  for (const list of Object.keys(lists) as (keyof Lists)[]) addAll(entries[list], lists[list].entries.keys());
}

/** All rows of the sheets. */
export function rowsOf({ cells = [] }: Plan): readonly RowPlace[] {
  return cells.flatMap(({ from, to, top }, sheet) => Array.from({ length: to - from }, (_, i) => ({ sheet, row: top + from + i })));
}

/** The first of a level came, or the last went: adds those of which something else can be asked by it. */
export function addSigned({ levels, dependents }: PlanLinks, touched: Touched, oldSigns: ReadonlySet<string>): void {
  const { signs } = levels;
  if (signs === oldSigns) return;
  const other = [...[...signs].filter((sign) => !oldSigns.has(sign)), ...[...oldSigns].filter((sign) => !signs.has(sign))];
  if (other.length > 0) addAll(touched.elements, dependents.of(other));
}

function addElement(plan: Plan, links: PlanLinks, { elements, lines }: Touched, index: number): void {
  const { parent, parentCode } = plan.elements[index]!;
  elements.add(index);
  addAll(lines, links.lines.of(index));
  addAll(elements, links.children.of(index));
  addAll(elements, links.siblings.of(index));
  addAll(elements, links.priorities.over(index));
  if (parent >= 0) {
    elements.add(parent);
    addAll(elements, links.misplaced.of(parent));
  } else if (parentCode !== '') for (const near of links.nearElements(codeKey(parentCode))) if (links.children.isEmpty(near)) elements.add(near);
}

function addKey(plan: Plan, links: PlanLinks, touched: Touched, key: string): void {
  const same = plan.byKey.get(key) ?? [];
  addAll(touched.elements, same);
  addAll(touched.elements, links.strayChildren.near(key));
  addAll(touched.lines, links.strayLines.near(key));
  addAll(touched.asked, links.asked.of('elements').near(key));
  for (const index of same) addTitle(links, touched, plan.elements[index]!.title);
}

function addTitle(links: PlanLinks, { elements, lines, asked }: Touched, title: string): void {
  const key = codeKey(title);
  addAll(elements, links.strayChildren.of(key));
  addAll(lines, links.strayLines.of(key));
  addAll(asked, links.asked.of('elements').of(key));
}

export function addAll(set: Set<number>, items: Iterable<number> | undefined): void {
  if (items) for (const item of items) set.add(item);
}
