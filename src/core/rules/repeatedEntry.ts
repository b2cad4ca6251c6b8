import type { ListEntry, Lists, Plan } from '#core/plan/Plan';
import type { FindingDraft } from '#core/rules/Finding';
import type { Data } from '#core/rules/Rule';
import { isCellError } from '#core/values/cellError';
import { nearestPlace } from '#core/rules/nearestPlace';
import { entryWhere } from '#core/rules/where';

/** The first entry with the code of another one below it; null for that first one itself, for one without a code, and for an error of Excel's, which is a finding of its own. */
export function firstOfCode<List extends keyof Lists>({ lists }: Plan, list: List, entry: ListEntry): Lists[List]['entries'][number] {
  const { entries, byKey } = lists[list];
  const first = entries[byKey.get(entry.key)!]!;
  return first === entry || entry.key === '' || isCellError(entry.code) ? null : first;
}

/** What is said of an entry whose code stands on an earlier row of its list; `more` is data of the rule itself. */
export function repeatedDraft(plan: Plan, entry: ListEntry, other: ListEntry, more: Data = {}): FindingDraft {
  const where = entryWhere(plan, other, 'code');
  return { where: entryWhere(plan, entry, 'code'), element: '', related: [where], data: { value: entry.code, title: entry.title, otherTitle: other.title, ...more, ...nearestPlace(plan, where) } };
}
