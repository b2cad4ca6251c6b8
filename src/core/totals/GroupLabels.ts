import { entriesIn, findEntry } from '#core/plan/entriesIn';
import type { ListEntry, MasterList, Plan, PlanElement } from '#core/plan/Plan';
import type { Cut } from '#core/totals/Totals';
import { codeKey } from '#core/values/code';
import { uncodedIndex } from '#core/totals/uncodedKey';
import type { ElementCut } from '#core/totals/ElementGroups';

export interface GroupLabel { readonly key: string; readonly title: string }

const BETWEEN = ' + ';

/**
 * What stands before a row: codes as their list or element spells them; a code that is on no list, as it was written
 * (where it was written in several ways, the first of them in order, so that the order of rows does not matter).
 */
export function createGroupLabels(plan: Plan, cut: Cut, groups: readonly (readonly string[])[]): readonly GroupLabel[] {
  const known = createLookup(plan, cut);
  const unlisted = new Set<string>();
  const labels = groups.map((parts) => labelOf(parts, known, unlisted));
  if (unlisted.size === 0) return labels as readonly GroupLabel[];
  const spelled = spellUnlisted(plan, cut, unlisted);
  return labels.map((label, i) => label ?? joinedLabel(groups[i]!, (part) => known(part) ?? spelled.get(part)));
}

type Lookup = (key: string) => GroupLabel | undefined;

const NO_CODE: GroupLabel = { key: '', title: '' };

/** The label of a group; undefined when one of its codes is on no list, which is then noted. */
function labelOf(parts: readonly string[], known: Lookup, unlisted: Set<string>): GroupLabel | undefined {
  if (parts.length === 0) return NO_CODE;
  let isListed = true;
  for (const part of parts) {
    const label = known(part);
    if (label && parts.length === 1) return label;
    if (label) continue;
    unlisted.add(part);
    isListed = false;
  }
  return isListed ? joinedLabel(parts, known) : undefined;
}

function joinedLabel(parts: readonly string[], known: Lookup): GroupLabel {
  return {
    key: parts.map((part) => known(part)?.key ?? part).join(BETWEEN),
    title: parts.map((part) => known(part)?.title ?? '').filter(Boolean).join(BETWEEN),
  };
}

const LISTS = { departement: 'departementen', dienst: 'diensten', kostenplaats: 'kostenplaatsen', budgetplaats: 'budgetplaatsen', beleidsnota: 'beleidsnotas' } as const;

function createLookup(plan: Plan, cut: Cut): Lookup {
  if (cut === 'sd' || cut === 'od' || cut === 'hsd' || cut === 'programma' || cut === 'project') {
    return (key) => {
      const element = plan.elements[firstOf(plan, cut, key)];
      return element && { key: element.code, title: element.title };
    };
  }
  const list: MasterList<ListEntry> = plan.lists[LISTS[cut]];
  return (key) => {
    const entry = findEntry(list, key);
    return entry && { key: entry.code, title: entry.title };
  };
}

/** The element that a key stands for: of several with one code, the first of the cut's own level. */
function firstOf({ byKey, elements }: Plan, cut: Cut, key: string): number {
  const uncoded = uncodedIndex(key);
  if (uncoded >= 0) return uncoded;
  const found = byKey.get(key) ?? NOWHERE;
  return (found.length > 1 ? found.find((each) => elements[each]!.level === cut) : undefined) ?? found[0] ?? -1;
}

const NOWHERE: readonly number[] = [];

function spellUnlisted(plan: Plan, cut: Cut, unlisted: ReadonlySet<string>): ReadonlyMap<string, GroupLabel> {
  const labels = new Map<string, GroupLabel>();
  for (const spelling of spellingsOf(plan, cut)) {
    const key = codeKey(spelling);
    const known = labels.get(key);
    if (unlisted.has(key) && (!known || spelling < known.key)) labels.set(key, { key: spelling, title: '' });
  }
  return labels;
}

/** Every way in which a code of this cut is written in the plan, once. */
function spellingsOf(plan: Plan, cut: Cut): ReadonlySet<string> {
  if (cut === 'kostenplaats' || cut === 'budgetplaats') {
    const { ids, values } = plan.means[cut];
    return new Set(Array.from(new Set(ids), (id) => values[id] ?? ''));
  }
  const spellings = new Set<string>();
  for (const element of plan.elements) for (const spelling of SPELLINGS[cut](element)) spellings.add(spelling);
  for (const spelling of spellingsInLists(plan, cut)) spellings.add(spelling);
  return spellings;
}

/** A dienst may be named by a kostenplaats only, a departement by a dienst only. */
function spellingsInLists({ lists }: Plan, cut: ElementCut): readonly string[] {
  if (cut === 'dienst') return entriesIn(lists.kostenplaatsen).map(({ dienst }) => dienst);
  return cut === 'departement' ? entriesIn(lists.diensten).map(({ departement }) => departement) : [];
}

const SPELLINGS: Readonly<Record<ElementCut, (element: PlanElement) => readonly string[]>> = {
  sd: () => [],
  od: () => [],
  hsd: ({ hsdCodes }) => hsdCodes,
  programma: ({ programmaCode }) => [programmaCode],
  project: ({ projectCode }) => [projectCode],
  departement: ({ departement }) => [departement],
  dienst: ({ dienst }) => [dienst],
  beleidsnota: ({ beleidsnotaCodes }) => beleidsnotaCodes,
};
