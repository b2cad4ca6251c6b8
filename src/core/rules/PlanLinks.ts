import type { Lists, Plan } from '#core/plan/Plan';
import { codeKey } from '#core/values/code';
import { runSteps, type Steps } from '#core/values/steps';
import { BranchTotals } from '#core/rules/BranchTotals';
import { CauseMemory } from '#core/rules/CauseMemory';
import { CodeUses } from '#core/rules/CodeUses';
import { IntLists } from '#core/rules/IntLists';
import { LazyGroups } from '#core/rules/LazyGroups';
import { LevelCounts } from '#core/rules/LevelCounts';
import { Blame } from '#core/rules/Blame';
import { Merges } from '#core/rules/Merges';
import { LevelDependents } from '#core/rules/LevelDependents';
import { ListedElements } from '#core/rules/ListedElements';
import { HiddenRows } from '#core/rules/HiddenRows';
import { Misplaced } from '#core/rules/Misplaced';
import { Priorities } from '#core/rules/Priorities';
import { SiblingTitles } from '#core/rules/SiblingTitles';
import { TitleIndex } from '#core/rules/TitleIndex';
import { TotalRows } from '#core/rules/TotalRows';
import { UnreadIndex } from '#core/rules/UnreadIndex';
import { ListSums } from '#core/rules/ListSums';
import { NearKeys } from '#core/rules/NearKeys';
import { NamedLists } from '#core/rules/NamedLists';
import { Asked, type Ask } from '#core/rules/Asked';
import { EntryUsers } from '#core/rules/EntryUsers';

/**
 * What hangs on what, the other way round: children of an element, its means lines, and who wrote a code that is not
 * there. Made once for a plan; `detach…` before and `attach…` after a change keep it true.
 */
export interface PlanLinks {
  readonly children: IntLists;
  readonly lines: IntLists;
  /** Elements whose parent's code is unknown, by its `codeKey`. */
  readonly strayChildren: LazyGroups;
  /** Means lines whose element's code is unknown, by its `codeKey`. */
  readonly strayLines: LazyGroups;
  /** Elements by `codeKey` of their title. */
  readonly titles: TitleIndex;
  /** Means lines by the `codeKey` of their registration key. */
  readonly sleutels: LazyGroups;
  /** Elements whose code is one slip away from this one, code by code. */
  nearElements(key: string): readonly number[];
  readonly unread: UnreadIndex;
  /** What the lines on each entry of a list add up to; made for a list when a rule first asks for it, in `prepare`. */
  readonly sums: ListSums;
  readonly rounded: UnreadIndex;
  /** What findings were offered from lists. */
  readonly asked: Asked;
  askElements: Ask;
  readonly users: EntryUsers;
  readonly named: NamedLists;
  readonly levels: LevelCounts;
  readonly dependents: LevelDependents;
  readonly listed: ListedElements;
  readonly siblings: SiblingTitles;
  readonly misplaced: Misplaced;
  readonly priorities: Priorities;
  readonly hidden: HiddenRows;
  readonly merges: Merges;
  readonly blame: Blame;
  readonly totals: TotalRows;
  readonly branches: BranchTotals;
  readonly uses: CodeUses;
  /** What missed codes are put down to, as far as that was worked out. */
  readonly causes: CauseMemory;
  detachElement(index: number): void;
  attachElement(index: number): void;
  detachLine(line: number): void;
  attachLine(line: number): void;
  detachEntry(list: keyof Lists, entry: number): void;
  attachEntry(list: keyof Lists, entry: number): void;
}

export function createPlanLinks(plan: Plan): PlanLinks {
  return runSteps(createPlanLinksSteps(plan));
}

/** The same, one index after the other. */
export function* createPlanLinksSteps(plan: Plan): Steps<PlanLinks> {
  const { children, lines } = hangingOn(plan);
  yield;
  const groups = createGroups(plan);
  yield;
  const near = createNearElements(plan);
  const sums = new ListSums(plan);
  yield;
  const levels = new LevelCounts(plan);
  const [dependents, listed] = [new LevelDependents(plan, children), new ListedElements(plan)];
  yield;
  const siblings = yield* SiblingTitles.madeSteps(plan);
  yield;
  const misplaced = new Misplaced(plan);
  const priorities = new Priorities(plan);
  yield;
  const [totals, branches] = [new TotalRows(plan), new BranchTotals(plan, children, lines)];
  yield;
  const [merges, uses] = [new Merges(plan), new CodeUses(plan)];
  yield;
  const [users, named, causes] = [new EntryUsers(plan), new NamedLists(plan), new CauseMemory(plan, uses)];
  return {
    ...listKeeping(users, uses, causes), named, causes,
    children, lines, unread: new UnreadIndex(() => plan.unreadAmounts), rounded: new UnreadIndex(() => plan.roundedAmounts ?? []), sums,
    strayChildren: groups.strays, strayLines: groups.strayLines, titles: groups.titles, sleutels: groups.sleutels,
    nearElements: near.of, levels, dependents, listed, siblings, misplaced, priorities, hidden: new HiddenRows(plan), merges, uses, blame: new Blame(plan, merges), totals, branches,
    ...elementKeeping(plan, { children, levels, near, kept: [uses.ofElements, causes.ofElements, named, groups.strays, groups.titles, siblings, misplaced, priorities, dependents, listed, branches] }),
    ...lineKeeping(plan, { lines, groups: [uses.ofLines, causes.ofLines, groups.strayLines, groups.sleutels, users.ofLines], sums, counting: [totals, branches] }),
  };
}

interface KeptOfElements {
  readonly children: IntLists;
  readonly levels: LevelCounts;
  readonly near: NearElements;
  readonly kept: readonly Kept[];
}

/** What is kept of elements or lines; one is taken out before it changes, and put in after. */
interface Kept { add(item: number): void; remove(item: number): void }

function elementKeeping({ elements }: Plan, { children, levels, near, kept }: KeptOfElements): Pick<PlanLinks, 'detachElement' | 'attachElement'> {
  return {
    detachElement: (index) => {
      const { parent } = elements[index]!;
      if (parent >= 0) children.remove(parent, index);
      levels.count(elements[index]!, -1);
      for (const each of kept) each.remove(index);
      near.forget();
    },
    attachElement: (index) => {
      const { parent, key } = elements[index]!;
      if (parent >= 0) children.add(parent, index);
      levels.count(elements[index]!, 1);
      for (const each of kept) each.add(index);
      near.add(key);
    },
  };
}

/** What hangs on each element. */
function hangingOn({ elements, means, room = 0 }: Plan): Pick<PlanLinks, 'children' | 'lines'> {
  const children = new IntLists(elements.length + room, elements.length + room);
  const lines = new IntLists(elements.length + room, means.element.length);
  for (let line = means.count - 1; line >= 0; line -= 1) if (means.element[line]! >= 0) lines.add(means.element[line]!, line);
  for (let index = elements.length - 1; index >= 0; index -= 1) if (elements[index]!.parent >= 0) children.add(elements[index]!.parent, index);
  return { children, lines };
}

function listKeeping(users: EntryUsers, uses: CodeUses, causes: CauseMemory): Pick<PlanLinks, 'asked' | 'askElements' | 'users' | 'detachEntry' | 'attachEntry'> {
  const asked = new Asked();
  return {
    asked, askElements: asked.askerOf('elements'), users,
    detachEntry: (list, entry) => { for (const each of [users, uses]) each.removeEntry(list, entry); },
    attachEntry: (list, entry) => {
      for (const each of [users, uses]) each.addEntry(list, entry);
      causes.forgetAll();
    },
  };
}

interface KeptOfLines { readonly lines: IntLists; readonly groups: readonly Kept[]; readonly sums: ListSums; readonly counting: readonly Pick<TotalRows, 'count'>[] }

function lineKeeping({ means: { element } }: Plan, { lines, groups, sums, counting }: KeptOfLines): Pick<PlanLinks, 'detachLine' | 'attachLine'> {
  return {
    detachLine: (line) => {
      if (element[line]! >= 0) lines.remove(element[line]!, line);
      for (const group of groups) group.remove(line);
      sums.detach(line);
      for (const each of counting) each.count(line, -1);
    },
    attachLine: (line) => {
      if (element[line]! >= 0) lines.add(element[line]!, line);
      for (const group of groups) group.add(line);
      sums.attach(line);
      for (const each of counting) each.count(line, 1);
    },
  };
}

/** More codes than these are no longer those of one edit. */
const MOST_KNOWN = 1000;

interface NearElements { of(key: string): readonly number[]; add(key: string): void; forget(): void }

/** What many rows ask alike is searched once, until an element comes, goes or has another code. A code that is gone stays in the finder, and is passed over because nobody bears it. */
function createNearElements({ byKey }: Plan): NearElements {
  const keys = new NearKeys(byKey);
  let known = new Map<string, readonly number[]>();
  const forget = (): void => { known = new Map(); };
  const search = (key: string): readonly number[] => {
    const found = keys.near(key).flatMap((near) => byKey.get(near) ?? []);
    if (known.size >= MOST_KNOWN) forget();
    known.set(key, found);
    return found;
  };
  return {
    of: (key) => known.get(key) ?? search(key),
    add: (key) => {
      keys.add(key);
      forget();
    },
    forget,
  };
}

function createGroups(plan: Plan) {
  const strayKey = (index: number): string => {
    const { parent, parentCode } = plan.elements[index]!;
    return parent < 0 && parentCode !== '' ? codeKey(parentCode) : '';
  };
  const { element, elementCode, sleutel } = plan.means;
  const strayLineKey = (line: number): string => (element[line]! < 0 ? elementCode.keys[elementCode.ids[line]!] ?? '' : '');
  return {
    strays: new LazyGroups(() => plan.elements.length, strayKey),
    strayLines: new LazyGroups(() => plan.means.count, strayLineKey),
    sleutels: new LazyGroups(() => (sleutel ? plan.means.count : 0), (line) => sleutel?.keys[sleutel.ids[line]!] ?? ''),
    titles: new TitleIndex(plan),
  };
}
