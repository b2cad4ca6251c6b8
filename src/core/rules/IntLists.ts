/** Lists of small numbers, one list per owner, in flat arrays: adding and taking out cost the same at any size. */
export class IntLists {
  private readonly first: Int32Array;
  private readonly next: Int32Array;
  private readonly previous: Int32Array;

  constructor(owners: number, items: number) {
    this.first = new Int32Array(owners).fill(-1);
    this.next = new Int32Array(items).fill(-1);
    this.previous = new Int32Array(items).fill(-1);
  }

  isEmpty(owner: number): boolean {
    return this.first[owner] === -1;
  }

  add(owner: number, item: number): void {
    const head = this.first[owner]!;
    this.next[item] = head;
    this.previous[item] = -1;
    if (head >= 0) this.previous[head] = item;
    this.first[owner] = item;
  }

  remove(owner: number, item: number): void {
    const before = this.previous[item]!;
    const after = this.next[item]!;
    if (before >= 0) this.next[before] = after;
    else this.first[owner] = after;
    if (after >= 0) this.previous[after] = before;
    this.next[item] = -1;
    this.previous[item] = -1;
  }

  /** The items of an owner; in what order is not said. */
  *of(owner: number): Generator<number, void, void> {
    for (let item = this.first[owner] ?? -1; item >= 0; item = this.next[item]!) yield item;
  }

  /** The smallest item that passes; -1 when none does. */
  least(owner: number, passes: (item: number) => boolean): number {
    let least = -1;
    for (let item = this.first[owner] ?? -1; item >= 0; item = this.next[item]!) {
      if ((least < 0 || item < least) && passes(item)) least = item;
    }
    return least;
  }
}
