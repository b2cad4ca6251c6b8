import type { PlanElement } from '#core/plan/Plan';
import type { MutableElement } from '#core/read/Mutable';
import { PlanBuilder } from '#core/read/PlanBuilder';
import type { PlanState } from '#core/read/PlanState';

/** What sheets are read into again: of what is read before them, on lists and other sheets of the plan, they find under a code what the plan has. */
export class BuilderBeside extends PlanBuilder {
  /** What the plan has, by its number here; and the other way round. */
  private readonly besides = new Map<number, PlanElement>();
  private readonly numbers = new Map<PlanElement, number>();

  /** @param indices of those that are read again: all with elements, or a sheet of the plan */
  constructor(private readonly state: PlanState, private readonly indices: ReadonlySet<number>) {
    super(state.own.builder.scheme, state.own.builder.years);
  }

  override firstOf(key: string): number {
    const before = this.readBefore(key);
    return before ? this.numberOf(before) : super.firstOf(key);
  }

  override add(element: MutableElement, hash?: number): number {
    // What was read before it comes first under its key.
    if (element.key !== '') this.firstOf(element.key);
    return super.add(element, hash);
  }

  /** What stands under a number of this reading, where that is an element of the plan that is read before it. */
  besideAt(index: number): PlanElement | undefined {
    return this.besides.get(index);
  }

  private numberOf(element: PlanElement): number {
    const known = this.numbers.get(element);
    if (known !== undefined) return known;
    const index = super.add({ ...element });
    this.besides.set(index, element);
    this.numbers.set(element, index);
    return index;
  }

  private readBefore(key: string): PlanElement | undefined {
    const { byKey, elements } = this.state.plan;
    return key === '' ? undefined : (byKey.get(key) ?? []).map((index) => elements[index]!).find((element) => this.isBefore(element));
  }

  private isBefore(element: PlanElement): boolean {
    if (this.indices.has(element.sheet)) return false;
    return element.isListed || this.state.own.builder.joined.has(element) || [...this.indices].every((sheet) => element.sheet < sheet);
  }
}
