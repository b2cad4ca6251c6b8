import { codeWithin } from '#core/scheme/codeWithin';
import { depthOf } from '#core/scheme/schemes';
import type { LevelId } from '#core/scheme/Scheme';
import type { MutableElement } from './Mutable';
import type { PlanBuilder } from './PlanBuilder';

type Said = Pick<MutableElement, 'level' | 'code'>;

/** What is open above a row of a sheet on which place tells the parents: one element for each level, the highest first. */
export class OpenAbove {
  private readonly open: { readonly at: number; readonly element: Said }[] = [];
  private taken = 0;

  constructor(private readonly builder: PlanBuilder, context: number) {
    const above = builder.elements[context];
    if (above) this.open.push({ at: -1, element: above });
  }

  /** Takes in the next row: closes what lies as deep, and gives what it hangs under; undefined where that is nothing of this tree. */
  take(element: Said): Said | undefined {
    const { scheme, levels } = this.builder;
    const depth = depthOf(scheme, element.level);
    while (this.open.length > 0 && depthOf(scheme, this.open.at(-1)!.element.level) >= depth) this.open.pop();
    const above = this.open.at(-1)?.element;
    this.open.push({ at: this.taken, element });
    this.taken += 1;
    return above && levels.get(above.level)?.isListed === false ? above : undefined;
  }

  /** What the last element hangs under, by its place among all. */
  get path(): string {
    return this.open.slice(0, -1).map(({ at }) => at).join(' ');
  }
}

/** The whole code of an element whose level is numbered anew below each parent; takes it in. */
export function wholeCode(open: OpenAbove, element: MutableElement, anew: ReadonlySet<LevelId>, { finder }: PlanBuilder): string {
  // What comes after it hangs under its whole code.
  const above = open.take(element);
  return above && anew.has(element.level) ? codeWithin(above.code, element.code, finder) : element.code;
}
