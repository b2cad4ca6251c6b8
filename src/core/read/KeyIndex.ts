import { hashOf } from '#core/values/code';
import { TextNumbers } from '#core/values/TextNumbers';

/**
 * The elements under each key, as a read-only map. Nearly every key has one element, which is kept as a mere number:
 * a hundred thousand small arrays would cost more than reading the sheet.
 */
export class KeyIndex implements ReadonlyMap<string, readonly number[]> {
  private readonly table = new TextNumbers();
  /** The first element under each key of the table; -1 for a key that has none any more. */
  private readonly first: number[] = [];
  /** All elements of the keys that have several, in order. */
  private readonly several = new Map<string, readonly number[]>();
  private empty = 0;

  get size(): number {
    return this.first.length - this.empty;
  }

  /** Whether each key has at most one element. */
  get isUnique(): boolean {
    return this.several.size === 0;
  }

  /** Makes room for so many keys more. */
  reserve(more: number): void {
    this.table.reserve(this.first.length + more);
  }

  /** Enters an element whose index is higher than all before it. `hash` is the key's `hashOf`, for who has it already. */
  add(key: string, index: number, hash: number = hashOf(key)): void {
    const at = this.table.add(key, hash);
    if (at === this.first.length) this.first.push(index);
    else this.put(key, [...(this.get(key) ?? []), index]);
  }

  /** Puts other elements under a key, in order; none takes the key out. */
  put(key: string, indices: readonly number[]): void {
    const at = this.table.add(key);
    const wasEmpty = at === this.first.length || this.first[at] === -1;
    if (at === this.first.length) this.empty += 1;
    this.first[at] = indices[0] ?? -1;
    this.empty += (indices.length === 0 ? 1 : 0) - (wasEmpty ? 1 : 0);
    if (indices.length > 1) this.several.set(key, indices);
    else this.several.delete(key);
  }

  /** The first element under a key; -1 when there is none. */
  firstOf(key: string, hash: number = hashOf(key)): number {
    const at = this.table.find(key, hash);
    return at < 0 ? -1 : this.first[at] as number;
  }

  get(key: string): readonly number[] | undefined {
    const first = this.firstOf(key);
    return first < 0 ? undefined : this.several.get(key) ?? [first];
  }

  has(key: string): boolean {
    return this.firstOf(key) >= 0;
  }

  forEach(callback: (value: readonly number[], key: string, map: ReadonlyMap<string, readonly number[]>) => void): void {
    for (const [key, indices] of this) callback(indices, key, this);
  }

  *keys(): MapIterator<string> {
    for (const [key] of this) yield key;
  }

  *values(): MapIterator<readonly number[]> {
    for (const [, indices] of this) yield indices;
  }

  *entries(): MapIterator<[string, readonly number[]]> {
    for (let at = 0; at < this.first.length; at += 1) {
      const key = this.table.texts[at] as string;
      const first = this.first[at] as number;
      if (first >= 0) yield [key, this.several.get(key) ?? [first]];
    }
  }

  [Symbol.iterator](): MapIterator<[string, readonly number[]]> {
    return this.entries();
  }
}
