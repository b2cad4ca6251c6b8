/** Numbers 0..count-1 by their keys, of which each may have several; worked out when somebody first asks, and kept from then on. */
export class ManyGroups {
  /** A number that is alone under a key stands for itself: a set for each would take more than the numbers. */
  private groups: Map<string, number | Set<number>> | null = null;

  constructor(private readonly count: () => number, private readonly keysOf: (item: number) => readonly string[]) {}

  of(key: string): ReadonlySet<number> {
    const group = this.all().get(key) ?? NONE;
    return typeof group === 'number' ? new Set([group]) : group;
  }

  add(item: number): void {
    if (this.groups) this.put(this.groups, item);
  }

  /** Before the change that gives the item other keys. */
  remove(item: number): void {
    if (!this.groups) return;
    for (const key of this.keysOf(item)) {
      const group = this.groups.get(key);
      if (group === item) this.groups.delete(key);
      else if (typeof group === 'object') group.delete(item);
    }
  }

  private all(): Map<string, number | Set<number>> {
    if (this.groups) return this.groups;
    this.groups = new Map();
    for (let item = 0; item < this.count(); item += 1) this.put(this.groups, item);
    return this.groups;
  }

  private put(groups: Map<string, number | Set<number>>, item: number): void {
    for (const key of this.keysOf(item)) {
      const group = groups.get(key);
      if (typeof group === 'object') group.add(item);
      else if (group !== item) groups.set(key, group === undefined ? item : new Set([group, item]));
    }
  }
}

const NONE: ReadonlySet<number> = new Set();
