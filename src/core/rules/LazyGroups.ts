import { NearFinder } from '#core/rules/NearFinder';

/** Numbers 0..count-1 by a key ('' is in no group); worked out only when somebody asks, which a clean plan never does. */
export class LazyGroups {
  private groups: Map<string, Set<number>> | null = null;
  private finder: NearFinder | null = null;

  constructor(private readonly count: () => number, private readonly keyOf: (item: number) => string) {}

  of(key: string): ReadonlySet<number> {
    return this.all().get(key) ?? NONE;
  }

  /** Items whose key is one slip away from this one. */
  near(key: string): readonly number[] {
    const groups = this.all();
    if (groups.size === 0) return [];
    this.finder ??= new NearFinder(groups.keys(), groups.size);
    return this.finder.near(key).flatMap((near) => [...groups.get(near) ?? NONE]);
  }

  add(item: number): void {
    if (!this.groups) return;
    const key = this.keyOf(item);
    put(this.groups, key, item);
    this.finder?.add(key);
  }

  /** Before the change that gives the item another key. */
  remove(item: number): void {
    this.groups?.get(this.keyOf(item))?.delete(item);
  }

  private all(): Map<string, Set<number>> {
    return this.groups ??= this.makeAll();
  }

  private makeAll(): Map<string, Set<number>> {
    const groups = new Map<string, Set<number>>();
    for (let item = 0; item < this.count(); item += 1) put(groups, this.keyOf(item), item);
    return groups;
  }
}

const NONE: ReadonlySet<number> = new Set();

function put(groups: Map<string, Set<number>>, key: string, item: number): void {
  if (key === '') return;
  const group = groups.get(key);
  if (group) group.add(item);
  else groups.set(key, new Set([item]));
}
