import { firstElements } from '#core/plan/elementOrder';
import type { Plan } from '#core/plan/Plan';
import type { LevelId } from '#core/scheme/Scheme';
import type { IntLists } from '#core/rules/IntLists';
import { uncodedSign } from '#core/rules/LevelCounts';

/**
 * Elements of which something else is asked when a level comes to a plan or leaves it: those that hang nowhere, those
 * under which nothing hangs, and those without a code. Of each level they are few, however large the plan.
 */
export class LevelDependents {
  private readonly roots = new Map<LevelId, Set<number>>();
  private readonly childless = new Map<LevelId, Set<number>>();
  private readonly uncoded = new Map<string, Set<number>>();
  /** What is said of a sheet is said at its first element. */
  private readonly firstOf: (sheet: number) => number;
  private readonly parentsOf: ReadonlyMap<LevelId, readonly LevelId[]>;
  /** Levels under which something may hang. */
  private readonly bearing: ReadonlySet<LevelId>;

  /** @param children of each element; kept by who calls `add` and `remove`, before it does */
  constructor(private readonly plan: Plan, private readonly children: IntLists) {
    const { elements, scheme: { levels } } = plan;
    this.parentsOf = new Map(levels.map(({ id, parents }) => [id, parents]));
    this.bearing = new Set(levels.flatMap(({ parents }) => parents));
    this.firstOf = firstElements(plan);
    for (let index = elements.length - 1; index >= 0; index -= 1) this.addOwn(index);
  }

  add(index: number): void {
    this.addOwn(index);
    this.renew(this.plan.elements[index]!.parent);
  }

  /** Before the change that gives the element another level, code or place. */
  remove(index: number): void {
    const { parent, level, sheet } = this.plan.elements[index]!;
    this.roots.get(level)?.delete(index);
    this.childless.get(level)?.delete(index);
    this.uncoded.get(uncodedSign(sheet, level))?.delete(index);
    this.renew(parent);
  }

  /** @param signs of `LevelCounts` that came or went */
  of(signs: Iterable<string>): ReadonlySet<number> {
    const found = new Set<number>();
    for (const sign of signs) {
      for (const [level, parents] of this.parentsOf) if (parents.includes(sign)) addAll(found, this.roots.get(level));
      for (const parent of this.parentsOf.get(sign) ?? []) addAll(found, this.childless.get(parent));
      addAll(found, this.uncoded.get(sign));
    }
    for (const sheet of this.plan.sheets.keys()) if (this.firstOf(sheet) >= 0) found.add(this.firstOf(sheet));
    return found;
  }

  private addOwn(index: number): void {
    const { parent, level, sheet, key } = this.plan.elements[index]!;
    if (parent < 0) put(this.roots, level, index);
    if (key === '') put(this.uncoded, uncodedSign(sheet, level), index);
    this.renew(index);
  }

  /** One that has another level by now stands among the old one's for nothing: it is only looked at once more. */
  private renew(index: number): void {
    const level = this.plan.elements[index]?.level ?? '';
    if (!this.bearing.has(level)) return;
    if (this.children.isEmpty(index)) put(this.childless, level, index);
    else this.childless.get(level)?.delete(index);
  }
}

function put<Key>(groups: Map<Key, Set<number>>, key: Key, index: number): void {
  const group = groups.get(key);
  if (group) group.add(index);
  else groups.set(key, new Set([index]));
}

function addAll(found: Set<number>, some: ReadonlySet<number> | undefined): void {
  if (some) for (const index of some) found.add(index);
}
