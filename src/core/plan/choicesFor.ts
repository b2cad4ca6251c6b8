import { entriesIn } from '#core/plan/entriesIn';
import type { CodeColumn, Kostenplaats, ListEntry, MasterList, Plan } from '#core/plan/Plan';
import type { Searchable } from '#core/plan/CodeSearch';
import { groupedBy } from '#core/values/groupedBy';
import { elementsInOrder } from './elementOrder';
import { periodsOf, type YearSpan } from './sameYears';

/** The fields whose value is chosen from a list. */
export type ChoiceField = 'hsd' | 'programma' | 'project' | 'beleidsnota' | 'departement' | 'dienst' | 'kostenplaats' | 'budgetplaats';

/** One entry of such a list, with what tells it from others. */
export interface Choice extends Searchable {
  readonly more: string;
  /** The periods in which it may be used, in order; none for all years. */
  readonly periods: readonly YearSpan[];
}

/** Everything that may be chosen for a field: of the list, each code once; without a list, the codes that the plan uses. */
export function choicesFor(plan: Plan, field: ChoiceField): Choice[] {
  const { lists, means } = plan;
  switch (field) {
    case 'kostenplaats': return ofList(lists.kostenplaatsen, means.kostenplaats, besideKostenplaats(lists.kostenplaatsen));
    case 'budgetplaats': return ofList(lists.budgetplaatsen, means.budgetplaats, ({ kostenplaats, aard }) => ({ ...ALWAYS, more: [kostenplaats, aard].filter(Boolean).join(' · ') }));
    case 'dienst': return ofList(lists.diensten, null, ({ departement }) => ({ ...ALWAYS, more: departement }));
    case 'departement': return ofList(lists.departementen, null, () => ALWAYS);
    case 'beleidsnota': return ofList(lists.beleidsnotas, null, () => ALWAYS);
    default: return ofElements(plan, field);
  }
}

const ALWAYS = { more: '', periods: [] };

/** A kostenplaats that went to another dienst stands on a row for each, with its own years: all of them are told. */
function besideKostenplaats(list: Plan['lists']['kostenplaatsen']): (entry: Kostenplaats) => Omit<Choice, 'code' | 'title'> {
  const rows = groupedBy(entriesIn(list), ({ key }) => key);
  return ({ key }) => {
    const own = rows.get(key)!;
    return { more: [...new Set(own.map(({ dienst }) => dienst))].filter(Boolean).join(' · '), periods: periodsOf(own) };
  };
}

function ofList<Entry extends ListEntry>({ entries, byKey, isPresent }: MasterList<Entry>, used: CodeColumn | null, rest: (entry: Entry) => Omit<Choice, 'code' | 'title'>): Choice[] {
  if (!isPresent) return used ? used.values.filter(Boolean).map((code) => ({ code, title: '', ...ALWAYS })) : [];
  const choices: Choice[] = [];
  entries.forEach((entry, i) => { if (entry && byKey.get(entry.key) === i) choices.push({ code: entry.code, title: titleOf(entry), ...rest(entry) }); });
  return choices;
}

/** A dienst is its own name. */
function titleOf({ code, title }: ListEntry): string {
  return title === code ? '' : title;
}

function ofElements(plan: Plan, level: string): Choice[] {
  const choices: Choice[] = [];
  for (const { index, level: own, key, code, title, programmaCode, from, to } of elementsInOrder(plan)) {
    if (own === level && key !== '' && plan.byKey.get(key)?.[0] === index) choices.push({ code, title, more: level === 'project' ? programmaCode : '', periods: periodsOf([{ from, to }]) });
  }
  return choices;
}
