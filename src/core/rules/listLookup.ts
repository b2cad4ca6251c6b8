import type { CodeColumn, ListEntry, MasterList } from '#core/plan/Plan';

/** The list's entry of the code that a line bears; undefined for none. Each distinct code is looked up once. */
export function createListLookup<Entry extends ListEntry>({ ids, keys }: CodeColumn, { byKey, entries }: MasterList<Entry>): (line: number) => Entry | undefined {
  const places: number[] = [];
  return (line) => {
    const id = ids[line]!;
    return id === 0 ? undefined : entries[places[id] ??= byKey.get(keys[id]!) ?? -1] ?? undefined;
  };
}
