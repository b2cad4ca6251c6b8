import type { Finding } from '#core/rules/Finding';
import { tieKey, type Tie } from './Tie';

/** Among more findings than these, in all, no single cell is to blame for many: each is told by itself, and an edit pays nothing for it. */
export const MOST = 300;

/** What is kept of one key of a finding. */
interface Held { readonly kind: string; readonly isCause: boolean }
interface Group { readonly members: Set<Finding>; causes: number }

/** Findings by what they have in common. */
export class TieIndex {
  private readonly byRule = new Map<string, Tie[]>();
  /** How many findings are tied by each kind of key. */
  private readonly kinds = new Map<string, number>();
  private readonly groups = new Map<string, Group>();
  /** The keys of each as it was put in: the plan may be another when it goes. */
  private readonly keys = new Map<Finding, ReadonlyMap<string, Held>>();

  constructor(ties: readonly Tie[]) {
    for (const tie of ties) for (const rule of tie.rules) this.byRule.set(rule, [...this.byRule.get(rule) ?? [], tie]);
  }

  /** Puts it in; gives those that hang together otherwise by it. */
  add(finding: Finding, more: readonly Tie[] = []): readonly Finding[] {
    const keys = new Map<string, Held>();
    for (const { kind, by, isCause = false } of [...this.byRule.get(finding.rule) ?? [], ...more]) {
      const key = tieKey(kind, by(finding));
      if (key !== '') keys.set(key, { kind, isCause: isCause || keys.get(key)?.isCause === true });
    }
    this.keys.set(finding, keys);
    return [...keys].flatMap(([key, held]) => this.count(key, held, 1, ({ members }) => members.add(finding)));
  }

  remove(finding: Finding): readonly Finding[] {
    const keys = this.keys.get(finding) ?? [];
    this.keys.delete(finding);
    return [...keys].flatMap(([key, held]) => this.count(key, held, -1, ({ members }) => members.delete(finding)));
  }

  /** Those with which it hangs together, as long as they are not too many in all. */
  *besides(finding: Finding): Generator<Finding> {
    if (this.areTooMany) return;
    for (const key of this.keys.get(finding)?.keys() ?? []) {
      const group = this.groups.get(key);
      if (group && isTied(group)) yield* group.members;
    }
  }

  /** All that are tied. */
  get all(): ReadonlyMap<Finding, unknown> {
    return this.keys;
  }

  holds(finding: Finding): boolean {
    return this.keys.has(finding);
  }

  /** Whether there are so many in all that none hangs together with another. */
  get areTooMany(): boolean {
    return this.keys.size > MOST;
  }

  /** Whether anything hangs together by this kind of key. */
  has(kind: string): boolean {
    return !this.areTooMany && (this.kinds.get(kind) ?? 0) > 0;
  }

  /** All under a key; none where they are too many. */
  of(key: string): Iterable<Finding> {
    return this.areTooMany ? [] : this.groups.get(key)?.members ?? [];
  }

  private count(key: string, { kind, isCause }: Held, by: 1 | -1, change: (group: Group) => void): readonly Finding[] {
    const group = this.groups.get(key) ?? { members: new Set(), causes: 0 };
    const was = isTied(group);
    this.groups.set(key, group);
    this.kinds.set(kind, (this.kinds.get(kind) ?? 0) + by);
    if (isCause) group.causes += by;
    change(group);
    if (group.members.size === 0) this.groups.delete(key);
    return isTied(group) === was ? [] : [...group.members];
  }
}

function isTied({ members, causes }: Group): boolean {
  return causes > 0 && members.size > 1;
}
