import { entriesIn, findEntry } from '#core/plan/entriesIn';
import type { ListEntry, MasterList } from '#core/plan/Plan';
import type { Fix } from '#core/rules/Finding';
import type { Edit } from '#core/edits/Edit';
import { codeKey } from '#core/values/code';
import { madeOnce } from '#core/values/madeOnce';
import type { Ask } from '#core/rules/Asked';
import { HAS_WORD, NearFinder } from '#core/rules/NearFinder';

/** A valid code that may have been meant. */
export interface Suggestion {
  readonly code: string;
  readonly title: string;
  /** The very name of one single entry was written where its code belongs: nothing else can be meant. */
  readonly isCertain: boolean;
}

/** More than this is no help. */
const MOST = 3;

/**
 * What of a list may have been meant by a code that is not on it: of that name, or one slip away from a code or a name;
 * at most three, in order.
 * Made once for a list, which is searched by name only when a name was written.
 * @param ask hears what was written, for when the list changes
 */
export function createListSuggestions<Entry extends ListEntry>(list: MasterList<Entry>, ask: Ask): (written: string) => readonly Suggestion[] {
  const known = new Map<string, readonly Suggestion[]>();
  let finder: NearFinder | null = null;
  let names: Names<Entry> | null = null;
  const named = (key: string): Names<Entry> | null => (HAS_WORD.test(key) ? names ??= new Names(entriesIn(list)) : null);
  const near = (key: string): readonly Entry[] => {
    finder ??= new NearFinder(list.byKey.keys(), list.byKey.size);
    const byCode = finder.near(key, list.byKey).flatMap((each) => findEntry(list, each) ?? []);
    return byCode.length > 0 ? byCode : named(key)?.near(key) ?? [];
  };
  const suggest = (written: string): readonly Suggestion[] => {
    const byName = named(codeKey(written))?.of(codeKey(written)) ?? [];
    if (byName.length > 0) return pick(byName);
    // Excel takes the zeros off a code that looks like a number: 00123 becomes 123.
    const sameNumber = /^\d+$/u.test(written) ? entriesIn(list).filter(({ key }) => /^0*(\d+)$/u.exec(key)?.[1] === written.replace(/^0+/u, '')) : [];
    return pick(sameNumber.length > 0 ? sameNumber : near(codeKey(written)), false);
  };
  return (written) => {
    ask(codeKey(written));
    const suggestions = known.get(written) ?? suggest(written);
    known.set(written, suggestions);
    return suggestions;
  };
}

/** Entries by their name. */
class Names<Entry extends ListEntry> {
  private readonly groups = new Map<string, Entry[]>();
  private finder: NearFinder | null = null;

  constructor(entries: readonly Entry[]) {
    for (const entry of entries) {
      const key = codeKey(entry.title);
      if (HAS_WORD.test(key)) madeOnce(this.groups, key, (): Entry[] => []).push(entry);
    }
  }

  of(key: string): readonly Entry[] {
    return this.groups.get(key) ?? [];
  }

  near(key: string): readonly Entry[] {
    this.finder ??= new NearFinder(this.groups.keys(), this.groups.size);
    return this.finder.near(key, this.groups).flatMap((near) => this.of(near));
  }
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
