import type { Plan } from '#core/plan/Plan';
import type { LevelId } from '#core/scheme/Scheme';
import { IntLists } from '#core/rules/IntLists';

/** Elements that hang under a level that cannot bear theirs, by parent: mostly none. What they are offered depends on its children. */
export class Misplaced {
  private readonly lists: IntLists;
  private readonly parents: ReadonlyMap<LevelId, readonly LevelId[]>;

  constructor(private readonly plan: Plan) {
    this.parents = new Map(plan.scheme.levels.map(({ id, parents }) => [id, parents]));
    this.lists = new IntLists(plan.elements.length, plan.elements.length + (plan.room ?? 0));
    for (let index = 0; index < plan.elements.length; index += 1) this.add(index);
  }

  has(index: number): boolean {
    const { parent, level } = this.plan.elements[index]!;
    const above = this.plan.elements[parent]?.level ?? '';
    return above !== '' && this.parents.get(level)?.includes(above) === false;
  }

  of(parent: number): readonly number[] {
    return this.lists.of(parent);
  }

  add(index: number): void {
    if (this.has(index)) this.lists.add(this.plan.elements[index]!.parent, index);
  }

  /** Before the change that gives the element, or its parent, another level or place. */
  remove(index: number): void {
    if (this.has(index)) this.lists.remove(this.plan.elements[index]!.parent, index);
  }
}
