import { entriesIn, findEntry } from '#core/plan/entriesIn';
import type { ListEntry, MasterList } from '#core/plan/Plan';
import type { Fix } from '#core/rules/Finding';
import type { Edit } from '#core/edits/Edit';
import { codeKey } from '#core/values/code';
import type { Ask } from '#core/rules/Asked';
import { NearFinder } from '#core/rules/NearFinder';

/** A valid code that may have been meant. */
export interface Suggestion {
  readonly code: string;
  readonly title: string;
  /** The very name of one single entry was written where its code belongs: nothing else can be meant. */
  readonly isCertain: boolean;
}

/** More than this is no help. */
const MOST = 3;
/** A name: something with a word of four letters in it. Codes such as `AC35788` are not. */
export const HAS_WORD = /\p{L}{4}/u;

/**
 * What of a list may have been meant by a code that is not on it: of that name, or one slip away; at most three, in order.
 * Made once for a list, which is searched by name only when a name was written.
 * @param ask hears what was written, for when the list changes
 */
export function createListSuggestions<Entry extends ListEntry>(list: MasterList<Entry>, ask: Ask): (written: string) => readonly Suggestion[] {
  const known = new Map<string, readonly Suggestion[]>();
  let finder: NearFinder | null = null;
  let titles: Map<string, Entry[]> | null = null;
  const named = (written: string): readonly Entry[] => {
    titles ??= groupByTitle(entriesIn(list));
    return titles.get(codeKey(written)) ?? [];
  };
  const suggest = (written: string): readonly Suggestion[] => {
    // Excel takes the zeros off a code that looks like a number: 00123 becomes 123.
    const byName = HAS_WORD.test(written) ? named(written) : [];
    if (byName.length > 0) return pick(byName);
    const sameNumber = /^\d+$/u.test(written) ? entriesIn(list).filter(({ key }) => /^0*(\d+)$/u.exec(key)?.[1] === written.replace(/^0+/u, '')) : [];
    if (sameNumber.length > 0) return pick(sameNumber, false);
    finder ??= new NearFinder(list.byKey.keys(), list.byKey.size);
    return pick(finder.near(codeKey(written), list.byKey).flatMap((key) => findEntry(list, key) ?? []), false);
  };
  return (written) => {
    ask(codeKey(written));
    const suggestions = known.get(written) ?? suggest(written);
    known.set(written, suggestions);
    return suggestions;
  };
}

function groupByTitle<Entry extends ListEntry>(entries: readonly Entry[]): Map<string, Entry[]> {
  const titles = new Map<string, Entry[]>();
  for (const entry of entries) {
    const key = codeKey(entry.title);
    if (key !== '') titles.set(key, [...titles.get(key) ?? [], entry]);
  }
  return titles;
}

interface Coded { readonly code: string; readonly title: string; readonly key: string }

/** At most three, each code once; certain only where one alone has that name. */
export function pick(found: Iterable<Coded>, isNamed = true): readonly Suggestion[] {
  const first: Coded[] = [];
  for (const each of found) {
    let at = first.length;
    while (at > 0 && first[at - 1]!.code > each.code) at -= 1;
    // The first of doubles counts, as everywhere.
    if (at < MOST && !first.some(({ key }) => key === each.key)) first.splice(at, 0, each);
    first.length = Math.min(first.length, MOST);
  }
  return first.map(({ code, title }) => ({ code, title, isCertain: isNamed && first.length === 1 }));
}

/** A fix `replace` for each suggestion; only a certain one is safe. */
export function replaceFixes(suggestions: readonly Suggestion[], editTo: (code: string) => Edit | null): readonly Fix[] {
  return suggestions.flatMap(({ code, title, isCertain }) => {
    const edit = editTo(code);
    return edit ? [{ id: 'replace', isSafe: isCertain, data: { code, title }, edits: [edit] }] : [];
  });
}

/** What the words say of the nearest code: `nearest` and `nearestTitle`, '' when there is none. */
export function nearestData(suggestions: readonly Suggestion[]): { readonly nearest: string; readonly nearestTitle: string } {
  return { nearest: suggestions[0]?.code ?? '', nearestTitle: suggestions[0]?.title ?? '' };
}
