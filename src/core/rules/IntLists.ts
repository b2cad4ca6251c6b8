/** Lists of small numbers, one list per owner, in flat arrays: adding and taking out cost the same at any size. */
export class IntLists {
  private first: Int32Array;
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

  hasSeveral(owner: number): boolean {
    const item = this.firstOf(owner);
    return item >= 0 && this.after(item) >= 0;
  }

  /** An owner that is new comes at the end. */
  add(owner: number, item: number): void {
    if (owner >= this.first.length) this.grow(owner + 1);
    const head = this.first[owner]!;
    this.next[item] = head;
    this.previous[item] = -1;
    if (head >= 0) this.previous[head] = item;
    this.first[owner] = item;
  }

  private grow(owners: number): void {
    const first = new Int32Array(Math.ceil(owners * 1.5)).fill(-1);
    first.set(this.first);
    this.first = first;
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

  /** The items of an owner, in a list of their own; in what order is not said. */
  of(owner: number): number[] {
    const items: number[] = [];
    for (let item = this.firstOf(owner); item >= 0; item = this.next[item]!) items.push(item);
    return items;
  }

  /** Any item of an owner, and with `after` each other one: for who asks every owner. -1 when there is none, or none left. */
  firstOf(owner: number): number {
    return this.first[owner] ?? -1;
  }

  after(item: number): number {
    return this.next[item]!;
  }

  /** The smallest item that passes, or the first by another order; -1 when none does. */
  least(owner: number, passes: (item: number) => boolean, compare: (a: number, b: number) => number = bySize): number {
    let least = -1;
    for (let item = this.firstOf(owner); item >= 0; item = this.next[item]!) {
      if ((least < 0 || compare(item, least) < 0) && passes(item)) least = item;
    }
    return least;
  }
}

function bySize(a: number, b: number): number {
  return a - b;
}
