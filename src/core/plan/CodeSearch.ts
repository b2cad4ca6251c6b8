import { codeKey } from '#core/values/code';
import { sortSteps } from '#core/values/sortSteps';
import { runSteps, type Steps } from '#core/values/steps';
import { foldedWords } from '#core/values/text';

/** What can be looked for: a code, its title, and whatever else may be remembered of it (its dienst, its account). */
export interface Searchable { readonly code: string; readonly title: string; readonly more?: string }

export interface Found {
  /** Indices of entries: those whose code begins with what was typed first, then those that have all its words. */
  readonly hits: readonly number[];
  /** False when there are more than were asked for. */
  readonly isAll: boolean;
}

/** Entries taken in between two yields. */
const PIECE = 2000;

/**
 * Finds entries of a list by the beginning of a code, or by the beginnings of words in any order, without accents or
 * capitals. The rarest of the words leads, so that a question looks at what it may give and not at the whole list.
 */
export class CodeSearch {
  /** Entries and words that the last question looked at: what its time depends on. */
  lastOperations = 0;

  private constructor(private readonly count: number, private readonly codes: Sorted, private readonly words: WordIndex) {}

  static of(entries: readonly Searchable[]): CodeSearch {
    return runSteps(CodeSearch.steps(entries));
  }

  /** Made in pieces. */
  static *steps(entries: readonly Searchable[]): Steps<CodeSearch> {
    const keys: string[] = [];
    const words = new Map<string, number>();
    const ofEntry: number[][] = [];
    for (const { code, title, more = '' } of entries) {
      keys.push(codeKey(code));
      ofEntry.push(numbersOf(words, `${code} ${title} ${more}`));
      if (keys.length % PIECE === 0) yield;
    }
    const codes = yield* sortedSteps(keys);
    const sorted = yield* sortedSteps([...words.keys()]);
    return new CodeSearch(entries.length, codes, yield* wordIndexSteps(sorted, ofEntry));
  }

  /** At most so many entries; all of the list where nothing is asked. */
  find(query: string, most: number): Found {
    this.lastOperations = 0;
    const asked = foldedWords(query);
    const hits = new Set<number>();
    if (asked.length === 0) return { hits: Array.from({ length: Math.min(most, this.count) }, (_, i) => i), isAll: this.count <= most };
    const { from, end } = rangeOf(this.codes.texts, codeKey(query));
    for (let at = from; at < end && hits.size <= most; at += 1) this.look(hits, this.codes.items[at]!);
    const byWords = hits.size > most ? [] : this.withWords(asked, hits, most);
    return { hits: [...hits, ...byWords].slice(0, most), isAll: hits.size + byWords.length <= most };
  }

  /** Entries that have each word, beside those found already; in the order of the list. */
  private withWords(asked: readonly string[], known: ReadonlySet<number>, most: number): number[] {
    const { starts, entries, sorted } = this.words;
    const ranges = asked.map((word) => rangeOf(sorted.texts, word)).sort((a, b) => starts[a.end]! - starts[a.from]! - starts[b.end]! + starts[b.from]!);
    const [rarest, ...others] = ranges as [Range, ...Range[]];
    const found = new Set<number>();
    for (let at = starts[rarest.from]!; at < starts[rarest.end]! && known.size + found.size <= most; at += 1) {
      const entry = entries[at]!;
      this.lastOperations += 1;
      if (!known.has(entry) && others.every((range) => this.hasWord(entry, range))) this.look(found, entry);
    }
    return [...found].sort((a, b) => a - b);
  }

  private hasWord(entry: number, { from, end }: Range): boolean {
    this.lastOperations += 1;
    return this.words.ofEntry[entry]!.some((word) => word >= from && word < end);
  }

  private look(hits: Set<number>, entry: number): void {
    this.lastOperations += 1;
    hits.add(entry);
  }
}

interface Range { readonly from: number; readonly end: number }
interface Sorted { readonly texts: readonly string[]; readonly items: readonly number[] }

/** Of word w (in order): the entries that have it stand from `starts[w]` to `starts[w + 1]`. */
interface WordIndex { readonly sorted: Sorted; readonly starts: Int32Array; readonly entries: Int32Array; readonly ofEntry: readonly (readonly number[])[] }

function numbersOf(words: Map<string, number>, text: string): number[] {
  const numbers: number[] = [];
  for (const word of foldedWords(text)) {
    const number = words.get(word) ?? words.size;
    if (number === words.size) words.set(word, number);
    if (!numbers.includes(number)) numbers.push(number);
  }
  return numbers;
}

function* sortedSteps(texts: readonly string[]): Steps<Sorted> {
  const items = yield* sortSteps(texts.map((_, i) => i), (a, b) => (texts[a]! < texts[b]! ? -1 : Number(texts[a]! > texts[b]!)));
  return { texts: items.map((item) => texts[item]!), items };
}

/** Turns words of entries into entries of words, both numbered in the order of the alphabet. */
function* wordIndexSteps(sorted: Sorted, ofEntry: number[][]): Steps<WordIndex> {
  const places = new Int32Array(sorted.items.length);
  sorted.items.forEach((word, place) => { places[word] = place; });
  const starts = new Int32Array(sorted.items.length + 1);
  for (const words of ofEntry) for (const word of words) starts[places[word]! + 1]! += 1;
  for (let word = 0; word < sorted.items.length; word += 1) starts[word + 1]! += starts[word]!;
  yield;
  const next = starts.slice();
  const entries = new Int32Array(starts[sorted.items.length]!);
  for (let entry = 0; entry < ofEntry.length; entry += 1) {
    const words = ofEntry[entry]!.map((word) => places[word]!);
    ofEntry[entry] = words;
    for (const word of words) entries[next[word]!++] = entry;
    if (entry % PIECE === PIECE - 1) yield;
  }
  return { sorted, starts, entries, ofEntry };
}

/** Those that begin with a text. */
function rangeOf(sorted: readonly string[], start: string): Range {
  return { from: firstFrom(sorted, (text) => text >= start), end: firstFrom(sorted, (text) => text > start && !text.startsWith(start)) };
}

function firstFrom(sorted: readonly string[], isPast: (text: string) => boolean): number {
  let [low, high] = [0, sorted.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if (isPast(sorted[middle]!)) high = middle;
    else low = middle + 1;
  }
  return low;
}
