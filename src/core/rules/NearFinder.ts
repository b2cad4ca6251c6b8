const DIGITS = '0123456789';
const LETTERS = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ';
/** What is added or dropped by a slip, besides a character that is doubled. */
const ADDED = '0123456789.-/';
const LOOKALIKES: Readonly<Record<string, string>> = { 0: 'OQD', O: '0', Q: '0', D: '0', 1: 'IL', I: '1', L: '1', 5: 'S', S: '5', 8: 'B', B: '8', 2: 'Z', Z: '2' };
/** What is longer than a name is a sentence in the wrong column: no slip of one key explains it. */
const LONGEST = 64;

const BASE = 0x01000193;
const POWERS = Int32Array.from({ length: LONGEST + 2 }, () => 1);
for (let i = 1; i < POWERS.length; i += 1) POWERS[i] = Math.imul(POWERS[i - 1]!, BASE);

/**
 * Finds, among known codes, those one slip away: a digit for another digit, a letter for another letter or for the
 * digit that looks like it, a digit or mark dropped or added, a character doubled, two neighbours swapped. It works
 * both ways: `a` is near `b` exactly when `b` is near `a`.
 *
 * A code has some three hundred neighbours. Each is tried by its hash, which follows from the hashes of what stands
 * before and behind the slip; only those whose bit is set are spelled out. So a search costs the same at any size.
 */
export class NearFinder {
  private readonly bits: Int32Array;
  private readonly shift: number;

  /** @param count how many keys there are, so that about one bit in forty is set. */
  constructor(keys: Iterable<string>, count: number) {
    const width = Math.min(26, Math.max(10, Math.ceil(Math.log2(count * 40 + 1))));
    this.shift = 32 - width;
    this.bits = new Int32Array(1 << (width - 5));
    for (const key of keys) this.add(key);
  }

  /** Gives whether it may be found now that was not before. */
  add(key: string): boolean {
    return key.length <= LONGEST && this.mark(hashOf(key));
  }

  /** Codes that may be known and are one slip away; the caller looks them up. In order. */
  near(key: string): readonly string[] {
    if (key === '' || key.length > LONGEST) return [];
    const found = new Set<string>();
    const word = wordOf(key);
    for (let at = 0; at <= key.length; at += 1) {
      if (key.length < LONGEST) this.offerMore(found, word, at);
      if (at < key.length) this.offerChanges(found, word, at);
    }
    found.delete(key);
    found.delete('');
    return [...found].sort();
  }

  /** One character added, or the one before it doubled. */
  private offerMore(found: Set<string>, word: Word, at: number): void {
    this.offerEach(found, word, at, ADDED, at);
    if (at > 0) this.offerEach(found, word, at, word.key[at - 1]!, at);
  }

  /** One character replaced, dropped, or swapped with the next. */
  private offerChanges(found: Set<string>, word: Word, at: number): void {
    const { key } = word;
    const character = key[at]!;
    this.offerEach(found, word, at, replacements(character), at + 1);
    if (ADDED.includes(character) || character === key[at - 1]) this.offer(found, word, at, '', at + 1);
    if (at + 1 < key.length) this.offer(found, word, at, key[at + 1]! + character, at + 2);
  }

  /** Offers each of some characters in one place. */
  private offerEach(found: Set<string>, word: Word, end: number, characters: string, start: number): void {
    for (let i = 0; i < characters.length; i += 1) {
      if (this.isMarked(word.hashWithCharacter(end, characters.charCodeAt(i), start))) found.add(word.key.slice(0, end) + characters[i]! + word.key.slice(start));
    }
  }

  private offer(found: Set<string>, word: Word, end: number, middle: string, start: number): void {
    if (this.isMarked(word.hashWith(end, middle, start))) found.add(word.key.slice(0, end) + middle + word.key.slice(start));
  }

  private mark(hash: number): boolean {
    if (this.isMarked(hash)) return false;
    const bit = spread(hash) >>> this.shift;
    this.bits[bit >>> 5]! |= 1 << (bit & 31);
    return true;
  }

  private isMarked(hash: number): boolean {
    const bit = spread(hash) >>> this.shift;
    return (this.bits[bit >>> 5]! & (1 << (bit & 31))) !== 0;
  }
}

/** A code with the hashes of all its beginnings and ends. */
class Word {
  private readonly heads: Int32Array;
  private readonly tails: Int32Array;

  constructor(readonly key: string) {
    this.heads = new Int32Array(key.length + 1);
    this.tails = new Int32Array(key.length + 1);
    for (let i = 0; i < key.length; i += 1) this.heads[i + 1] = extend(this.heads[i]!, key.charCodeAt(i));
    for (let i = key.length - 1; i >= 0; i -= 1) {
      this.tails[i] = Math.imul(key.charCodeAt(i) + 1, POWERS[key.length - 1 - i]!) + this.tails[i + 1]!;
    }
  }

  hashWithCharacter(end: number, character: number, start: number): number {
    return (Math.imul(extend(this.heads[end]!, character), POWERS[this.key.length - start]!) + this.tails[start]!) | 0;
  }

  /** Hash of what stands before `end`, then `middle`, then what stands from `start` on. */
  hashWith(end: number, middle: string, start: number): number {
    let hash = this.heads[end]!;
    for (let i = 0; i < middle.length; i += 1) hash = extend(hash, middle.charCodeAt(i));
    return (Math.imul(hash, POWERS[this.key.length - start]!) + this.tails[start]!) | 0;
  }
}

let last = new Word('');

/** The one that was asked for last is asked for again: an edit looks for a code in several places. */
function wordOf(key: string): Word {
  return last = last.key === key ? last : new Word(key);
}

function hashOf(key: string): number {
  let hash = 0;
  for (let i = 0; i < key.length; i += 1) hash = extend(hash, key.charCodeAt(i));
  return hash;
}

function extend(hash: number, character: number): number {
  return (Math.imul(hash, BASE) + character + 1) | 0;
}

function spread(hash: number): number {
  return Math.imul(hash ^ (hash >>> 15), 0x2c1b3c6d);
}

const REPLACEMENTS: ReadonlyMap<string, string> = new Map([...DIGITS + LETTERS].map((character) => [character, (DIGITS.includes(character) ? DIGITS : LETTERS) + (LOOKALIKES[character] ?? '')]));

function replacements(character: string): string {
  return REPLACEMENTS.get(character) ?? '';
}
