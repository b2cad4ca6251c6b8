/** Numbers 0..count-1 by their keys, of which each may have several; worked out when somebody first asks, and kept from then on. */
export class ManyGroups {
  private groups: Map<string, Set<number>> | null = null;

  constructor(private readonly count: () => number, private readonly keysOf: (item: number) => readonly string[]) {}

  of(key: string): ReadonlySet<number> {
    return this.all().get(key) ?? NONE;
  }

  add(item: number): void {
    if (this.groups) this.put(this.groups, item);
  }

  /** Before the change that gives the item other keys. */
  remove(item: number): void {
    if (this.groups) for (const key of this.keysOf(item)) this.groups.get(key)?.delete(item);
  }

  private all(): Map<string, Set<number>> {
    if (this.groups) return this.groups;
    this.groups = new Map();
    for (let item = 0; item < this.count(); item += 1) this.put(this.groups, item);
    return this.groups;
  }

  private put(groups: Map<string, Set<number>>, item: number): void {
    for (const key of this.keysOf(item)) {
      const group = groups.get(key);
      if (group) group.add(item);
      else groups.set(key, new Set([item]));
    }
  }
}

const NONE: ReadonlySet<number> = new Set();
