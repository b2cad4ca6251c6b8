import { codeKey } from '#core/values/code';
import { TextNumbers } from '#core/values/TextNumbers';

/** Parts of one group's key: blanks never survive in a `codeKey`, so this cannot occur in one. */
const SEPARATOR = '\n';

/**
 * The groups of one cut: id 0 is '' (none), each other id one code, or one set of codes. Every spelling is turned
 * into its key once, so that a hundred thousand rows with twelve departementen cost twelve.
 */
export class KeyTable {
  private numbers = new TextNumbers();
  /** By id: the key, its codes joined. Those at the end may not be in `numbers` yet. */
  private keys: string[] = [''];
  /** The groups of several codes; nearly all groups are one code, which needs no list of its own. */
  private readonly several = new Map<number, readonly string[]>();
  private readonly bySpelling = new Map<string, number>([['', 0]]);
  private last = '';
  private lastId = 0;

  constructor() {
    this.numbers.add('');
  }

  get size(): number {
    return this.keys.length;
  }

  /** By id: the `codeKey`s of the group, in order. */
  get parts(): readonly (readonly string[])[] {
    return this.keys.map((_, id) => this.partsOf(id));
  }

  /** The `codeKey`s of one group, in order. */
  partsOf(id: number): readonly string[] {
    if (id === 0) return NONE;
    return this.several.get(id) ?? [this.keys[id]!];
  }

  /** The first of them; '' for none. */
  firstPart(id: number): string {
    return (this.several.size > 0 ? this.several.get(id)?.[0] : undefined) ?? this.keys[id] ?? '';
  }

  idOf(spelling: string): number {
    if (spelling === '') return 0;
    // Most rows say what the row above says.
    if (spelling === this.last) return this.lastId;
    this.last = spelling;
    this.lastId = this.bySpelling.get(spelling) ?? this.remember(spelling, [spelling]);
    return this.lastId;
  }

  /** Several codes of one element are one group, whatever their order, so that its euros count once. */
  idOfAll(spellings: readonly string[]): number {
    if (spellings.length === 0) return 0;
    if (spellings.length === 1) return this.idOf(spellings[0] ?? '');
    const spelling = spellings.join(SEPARATOR);
    return this.bySpelling.get(spelling) ?? this.remember(spelling, spellings);
  }

  /** The group of a code, without making one; -1 when there is none. */
  find(spelling: string): number {
    this.catchUp();
    return this.numbers.find(codeKey(spelling));
  }

  /** For what is a `codeKey` already. */
  idOfKey(key: string): number {
    this.catchUp();
    const id = this.numbers.add(key);
    if (id === this.keys.length) this.keys.push(key);
    return id;
  }

  /** For a `codeKey` that is in no group yet, of which the caller is sure: it is looked at only when another is looked up. */
  idOfNewKey(key: string): number {
    return this.keys.push(key) - 1;
  }

  private remember(spelling: string, spellings: readonly string[]): number {
    const parts = [...new Set(spellings.map(codeKey))].filter(Boolean).sort();
    const id = this.idOfKey(parts.join(SEPARATOR));
    if (parts.length > 1) this.several.set(id, parts);
    this.bySpelling.set(spelling, id);
    return id;
  }

  /** Forgets all groups. */
  clear(): void {
    this.numbers = new TextNumbers();
    this.numbers.add('');
    this.keys = [''];
    this.several.clear();
    this.bySpelling.clear();
    this.last = '';
    this.lastId = 0;
  }

  private catchUp(): void {
    const { keys, numbers } = this;
    if (numbers.texts.length === keys.length) return;
    numbers.reserve(keys.length);
    for (let id = numbers.texts.length; id < keys.length; id += 1) numbers.add(keys[id]!);
  }
}

const NONE: readonly string[] = [];
