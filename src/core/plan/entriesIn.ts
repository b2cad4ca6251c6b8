import type { ListEntry, MasterList } from './Plan';

/** What stands on a list, in the order of its rows: without the rows that hold no entry. */
export function entriesIn<Entry extends ListEntry>({ entries }: Pick<MasterList<Entry>, 'entries'>): readonly Entry[] {
  return entries.filter((entry) => entry !== null);
}

/** The first entry of a list with this `codeKey`. */
export function findEntry<Entry extends ListEntry>({ entries, byKey }: Pick<MasterList<Entry>, 'entries' | 'byKey'>, key: string): Entry | undefined {
  return entries[byKey.get(key) ?? -1] ?? undefined;
}

/** Whether anything stands on a list: against one with nothing but headers nobody is held. */
export function hasEntries({ entries }: Pick<MasterList<ListEntry>, 'entries'>): boolean {
  return entries.some((entry) => entry !== null);
}
