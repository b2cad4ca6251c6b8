import type { Beleidsveld, Kostenplaats, ListEntry, Plan } from '#core/plan/Plan';
import { haveSameYears } from '#core/plan/sameYears';
import type { PlanLinks } from '#core/rules/PlanLinks';
import type { Report, Rule } from '#core/rules/Rule';
import { codeKey } from '#core/values/code';
import { firstOfCode, repeatedDraft } from '#core/rules/repeatedEntry';
import { entryWhere } from '#core/rules/where';
import { named } from '#core/rules/saying';
import { unreadYear } from '#core/rules/unreadYear';

const LISTS = ['kostenplaatsen', 'diensten', 'beleidsnotas', 'beleidsvelden'] as const;

type RepeatedList = typeof LISTS[number];

/** An entry whose code stands on an earlier row of its list. That of a kostenplaats may, where each row has years of its own. */
export const entryDuplicate: Rule = {
  id: 'entry-duplicate',
  severity: 'warning',
  lists: LISTS,
  prepare(plan, links) {
    const check = (list: RepeatedList) => (index: number, report: Report): void => {
      const entry = plan.lists[list].entries[index]!;
      const first = firstOfCode(plan, list, entry);
      const other = first && repeatedBy(plan, links, list, { entry, index, first });
      if (other) report(repeatedDraft(plan, entry, other, { list, otherDienst: otherDienstOf(entry, other) }));
    };
    return { entries: Object.fromEntries(LISTS.map((list) => [list, check(list)])) };
  },
  words: {
    nl: {
      title: 'Code staat twee keer in de lijst',
      message: ({ list, value, title, otherTitle, otherDienst, nearestCell }) => `${WORD_NL[list as RepeatedList]} ${named(value, title)} staat al in de lijst, in ${String(nearestCell)}${otherTitle === title ? '' : `, als “${String(otherTitle)}”`}${otherDienst ? `, bij ${String(otherDienst)}` : ''}${list === 'kostenplaatsen' ? ', voor dezelfde jaren' : ''}.`,
      why: () => 'Alleen de eerste rij telt: wat op deze rij anders staat, geldt nergens.',
      todo: ({ list }) => `Schrap de rij die dubbel staat, of geef ze haar eigen ${list === 'diensten' ? 'naam' : 'code'}${list === 'kostenplaatsen' ? ' of haar eigen jaren' : ''}.`,
      fixes: {},
    },
    en: {
      title: 'Code stands on the list twice',
      message: ({ list, value, title, otherTitle, otherDienst, nearestCell }) => `${WORD_EN[list as RepeatedList]} ${named(value, title)} is on the list already, in ${String(nearestCell)}${otherTitle === title ? '' : `, as “${String(otherTitle)}”`}${otherDienst ? `, with ${String(otherDienst)}` : ''}${list === 'kostenplaatsen' ? ', for the same years' : ''}.`,
      why: () => 'Only the first row counts: what this row says otherwise holds nowhere.',
      todo: ({ list }) => `Remove the row that is there twice, or give it ${list === 'diensten' ? 'a name' : 'a code'}${list === 'kostenplaatsen' ? ' or years' : ''} of its own.`,
      fixes: {},
    },
  },
};

const WORD_NL: Readonly<Record<RepeatedList, string>> = { kostenplaatsen: 'Kostenplaats', diensten: 'Dienst', beleidsnotas: 'Beleidsnota', beleidsvelden: 'Beleidsveld' };
const WORD_EN: Readonly<Record<RepeatedList, string>> = { kostenplaatsen: 'Cost centre', diensten: 'Service', beleidsnotas: 'Policy note', beleidsvelden: 'Policy field' };

interface Repeated { readonly entry: ListEntry; readonly index: number; readonly first: ListEntry }

/** The earlier row that says the same; null where both may stand, or another rule tells of it. */
function repeatedBy(plan: Plan, { users }: PlanLinks, list: RepeatedList, { entry, index, first }: Repeated): ListEntry | null {
  if (list === 'beleidsvelden') return areInTwoDomains(entry as Beleidsveld, first as Beleidsveld) ? null : first;
  if (list !== 'kostenplaatsen') return first;
  const { entries } = plan.lists.kostenplaatsen;
  const earlier = users.entriesOf(list, entry.key).filter((each) => each < index).sort((a, b) => a - b);
  return earlier.map((each) => entries[each]!).find((each) => ![each, entry as Kostenplaats].some((row) => isUnread(plan, row)) && haveSameYears(each, entry as Kostenplaats)) ?? null;
}

/** The dienst of the row that counts, where it is another: whoever is of this one is held against that. */
function otherDienstOf(entry: ListEntry, other: ListEntry): string {
  const [own, first] = [entry, other].map((each) => (each as Partial<Kostenplaats>).dienst ?? '') as [string, string];
  return codeKey(own) === codeKey(first) ? '' : first;
}

/** A finding of its own. */
function areInTwoDomains(one: Beleidsveld, other: Beleidsveld): boolean {
  return one.departement !== '' && other.departement !== '' && codeKey(one.departement) !== codeKey(other.departement);
}

/** A year that cannot be read is a finding of its own; until it is mended nobody knows the years of its row. */
function isUnread(plan: Plan, entry: Kostenplaats): boolean {
  return (['from', 'to'] as const).some((field) => entry[field] === null && unreadYear(plan, entryWhere(plan, entry, field)) !== null);
}
