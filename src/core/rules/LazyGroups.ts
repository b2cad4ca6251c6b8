import { NearKeys } from '#core/rules/NearKeys';

/** Numbers 0..count-1 by a key ('' is in no group); worked out only when somebody asks, which a clean plan never does. */
export class LazyGroups {
  /** An item that is alone stands for itself: a set for each would take more than the items. */
  private groups: Map<string, number | Set<number>> | null = null;
  private finder: NearKeys | null = null;

  constructor(private readonly count: () => number, private readonly keyOf: (item: number) => string) {}

  of(key: string): ReadonlySet<number> {
    const group = this.all().get(key) ?? NONE;
    return typeof group === 'number' ? new Set([group]) : group;
  }

  /** Items whose key is one slip away from this one. */
  near(key: string): readonly number[] {
    const groups = this.all();
    if (groups.size === 0) return [];
    this.finder ??= new NearKeys(groups);
    return this.finder.near(key).flatMap((near) => [...this.of(near)]);
  }

  add(item: number): void {
    if (!this.groups) return;
    const key = this.keyOf(item);
    put(this.groups, key, item);
    this.finder?.add(key);
  }

  /** Before the change that gives the item another key. */
  remove(item: number): void {
    const key = this.keyOf(item);
    const group = this.groups?.get(key);
    if (typeof group === 'object') group.delete(item);
    if (group === item || (typeof group === 'object' && group.size === 0)) this.groups!.delete(key);
  }

  private all(): Map<string, number | Set<number>> {
    return this.groups ??= this.makeAll();
  }

  private makeAll(): Map<string, number | Set<number>> {
    const groups = new Map<string, number | Set<number>>();
    for (let item = 0; item < this.count(); item += 1) put(groups, this.keyOf(item), item);
    return groups;
  }
}

const NONE: ReadonlySet<number> = new Set();

function put(groups: Map<string, number | Set<number>>, key: string, item: number): void {
  if (key === '') return;
  const group = groups.get(key);
  if (typeof group === 'object') group.add(item);
  else groups.set(key, group === undefined ? item : new Set([group, item]));
}
