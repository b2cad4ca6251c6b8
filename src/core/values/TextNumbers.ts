import { hashOf } from './code';

/**
 * Numbers texts in the order in which they come: 0, 1, 2 … An open hash table over typed arrays; for a hundred thousand
 * codes, each met once or twice, it is several times cheaper to fill than a Map, and does not pause to grow object by object.
 */
export class TextNumbers {
  readonly texts: string[] = [];
  private slots = new Int32Array(1024);
  private hashes = new Int32Array(512);

  /** The number of a text; -1 when it has none. */
  find(text: string, hash: number = hashOf(text)): number {
    return (this.slots[this.slotOf(text, hash)] as number) - 1;
  }

  /** The number of a text, given now when it has none. `hash` is `hashOf(text)`, for who has it already. */
  add(text: string, hash: number = hashOf(text)): number {
    const slot = this.slotOf(text, hash);
    const known = this.slots[slot] as number;
    if (known !== 0) return known - 1;
    const number = this.texts.push(text) - 1;
    this.slots[slot] = number + 1;
    this.hashes[number] = hash;
    if (this.texts.length === this.hashes.length) this.grow(this.hashes.length * 4);
    return number;
  }

  /** Makes room for so many texts at once, so that the table need not grow under way. */
  reserve(count: number): void {
    if (count < this.hashes.length) return;
    let room = this.hashes.length;
    while (room <= count) room *= 2;
    this.grow(room);
  }

  /** Where a text stands, or the free place where it would. */
  private slotOf(text: string, hash: number): number {
    const { slots, hashes, texts } = this;
    const mask = slots.length - 1;
    let slot = hash & mask;
    for (let at = slots[slot] as number; at !== 0; at = slots[slot] as number) {
      if (hashes[at - 1] === hash && texts[at - 1] === text) break;
      slot = (slot + 1) & mask;
    }
    return slot;
  }

  /** Half of the places stay free, so that a free one is near. */
  private grow(room: number): void {
    const hashes = new Int32Array(room);
    hashes.set(this.hashes);
    const slots = new Int32Array(room * 2);
    const mask = slots.length - 1;
    for (let number = 0; number < this.texts.length; number += 1) {
      let slot = (hashes[number] as number) & mask;
      while (slots[slot] !== 0) slot = (slot + 1) & mask;
      slots[slot] = number + 1;
    }
    this.hashes = hashes;
    this.slots = slots;
  }
}
