const DIGITS = '0123456789';
const LETTERS = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ';
/** What is added or dropped by a slip, besides a character that is doubled. */
const ADDED = '0123456789.-/';
const LOOKALIKES: Readonly<Record<string, string>> = { 0: 'OQD', O: '0', Q: '0', D: '0', 1: 'IL', I: '1', L: '1', 5: 'S', S: '5', 8: 'B', B: '8', 2: 'Z', Z: '2' };
/** Letters whose accent is left out or put wrongly. */
const ACCENTED = ['AÀÁÂÄ', 'CÇ', 'EÈÉÊË', 'IÌÍÎÏ', 'OÒÓÔÖ', 'UÙÚÛÜ'];
/** A name: something with a word of four letters in it. Codes such as `AC35788` are not. */
export const HAS_WORD = /\p{L}{4}/u;
/** What is longer than a name is a sentence in the wrong column: no slip of one key explains it. */
const LONGEST = 100;

const BASE = 0x01000193;
const POWERS = Int32Array.from({ length: LONGEST + 2 }, () => 1);
for (let i = 1; i < POWERS.length; i += 1) POWERS[i] = Math.imul(POWERS[i - 1]!, BASE);

/**
 * Finds, among known codes, those one slip away: a digit for another digit, a letter for another letter or for the
 * digit that looks like it, a digit or mark dropped or added, a character doubled, two neighbours swapped; and in a
 * name a letter dropped or added, which in a code would make another one. It works both ways: `a` is near `b` exactly
 * when `b` is near `a`.
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

  /** Of these codes those one slip away, in order. */
  near(key: string, known: Pick<ReadonlySet<string>, 'has'>): readonly string[] {
    if (key === '' || key.length > LONGEST) return [];
    SLIPS.of(key);
    const found: string[] = [];
    for (let i = 0; i < SLIPS.count; i += 1) {
      const near = this.isMarked(SLIPS.hashes[i]!) ? SLIPS.spelled(i) : key;
      if (near !== key && known.has(near)) found.push(near);
    }
    // Sorting takes room for a copy, and mostly there are none.
    return found.length === 0 ? found : found.sort().filter((near, i) => near !== found[i - 1] && near !== '');
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

/** At most so many slips are made in one place: a letter for each other, a sign or letter added, doubled, dropped, swapped. */
const MOST_IN_ONE_PLACE = 80;

/**
 * All that is one slip away from a code, by its hash, which follows from the hashes of what stands before and behind the
 * slip. Those of the code that was asked for last are kept: an edit looks for one code among the keys of several.
 */
class Slips {
  /** How many there are; the same may be among them twice. */
  count = 0;
  readonly hashes = new Int32Array((LONGEST + 1) * MOST_IN_ONE_PLACE);
  private key = '';
  private isName = false;
  /** Where each was made: what stands there instead (two characters at most, the first the lower sixteen bits), and up to where. */
  private readonly middles = new Uint32Array(this.hashes.length);
  private readonly ends = new Uint8Array(this.hashes.length);
  private readonly starts = new Uint8Array(this.hashes.length);
  private readonly heads = new Int32Array(LONGEST + 1);
  private readonly tails = new Int32Array(LONGEST + 1);

  /** @param key no longer than the longest */
  of(key: string): void {
    if (key === this.key) return;
    const { length } = key;
    this.key = key;
    this.isName = HAS_WORD.test(key);
    this.count = 0;
    this.tails[length] = 0;
    for (let i = 0; i < length; i += 1) this.heads[i + 1] = extend(this.heads[i]!, key.charCodeAt(i));
    for (let i = length - 1; i >= 0; i -= 1) this.tails[i] = Math.imul(key.charCodeAt(i) + 1, POWERS[length - 1 - i]!) + this.tails[i + 1]!;
    for (let at = 0; at <= length; at += 1) {
      if (length < LONGEST) this.addMore(at);
      if (at < length) this.addChanges(at);
    }
  }

  spelled(slip: number): string {
    const middle = this.middles[slip]!;
    const characters = middle === 0 ? '' : String.fromCharCode(middle & 0xffff) + (middle > 0xffff ? String.fromCharCode(middle >>> 16) : '');
    return this.key.slice(0, this.ends[slip]) + characters + this.key.slice(this.starts[slip]);
  }

  /** One character added, or the one before it doubled. */
  private addMore(at: number): void {
    this.addEach(at, ADDED, at);
    if (this.isName) this.addEach(at, LETTERS, at);
    if (at > 0) this.add(at, this.key.charCodeAt(at - 1), at);
  }

  /** One character replaced, dropped, or swapped with the next. */
  private addChanges(at: number): void {
    const { key } = this;
    const character = key[at]!;
    this.addEach(at, replacements(character), at + 1);
    if (ADDED.includes(character) || character === key[at - 1] || this.isNameWithout(at)) this.add(at, 0, at + 1);
    if (at + 1 < key.length) this.add(at, key.charCodeAt(at + 1) | (key.charCodeAt(at) << 16), at + 2);
  }

  /** Whether a letter was added to what is a name without it. */
  private isNameWithout(at: number): boolean {
    const { key } = this;
    return this.isName && LETTERS.includes(key[at]!) && HAS_WORD.test(key.slice(0, at) + key.slice(at + 1));
  }

  /** Each of some characters in one place. */
  private addEach(end: number, characters: string, start: number): void {
    for (let i = 0; i < characters.length; i += 1) this.add(end, characters.charCodeAt(i), start);
  }

  /** What stands before `end`, then `middle`, then what stands from `start` on. */
  private add(end: number, middle: number, start: number): void {
    const [first, second] = [middle & 0xffff, middle >>> 16];
    let hash = this.heads[end]!;
    if (first > 0) hash = extend(hash, first);
    if (second > 0) hash = extend(hash, second);
    const at = this.count++;
    this.hashes[at] = Math.imul(hash, POWERS[this.key.length - start]!) + this.tails[start]!;
    this.middles[at] = middle;
    this.ends[at] = end;
    this.starts[at] = start;
  }
}

const SLIPS = new Slips();

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

const REPLACEMENTS: ReadonlyMap<string, string> = new Map([...DIGITS + LETTERS + ACCENTED.join('')].map((character) => [character, replacementsOf(character)]));

function replacementsOf(character: string): string {
  const alike = (LOOKALIKES[character] ?? '') + (ACCENTED.find((letters) => letters.includes(character)) ?? '');
  return DIGITS.includes(character) ? DIGITS + alike : (LETTERS.includes(character) ? LETTERS : '') + alike;
}

function replacements(character: string): string {
  return REPLACEMENTS.get(character) ?? '';
}
