import type { LevelId } from '#core/scheme/Scheme';
import { depthOf } from '#core/scheme/schemes';
import type { MutableElement } from '#core/read/Mutable';
import type { PlanBuilder } from '#core/read/PlanBuilder';

export type Said = Pick<MutableElement, 'level' | 'key'>;

/** A row with neither code nor level stands beside the tree: a remark that somebody gave an amount. In one column with all levels, so does any row without a level. */
export function isBesideTree({ level, key }: Said, isOutline: boolean): boolean {
  return level === '' && (isOutline || key === '');
}

/** The rows above that are open: each may still have others below it, the highest first. */
export class OpenParents<Element extends Said> {
  /** @param top how deep the highest level of the sheet lies: only its rows hang under nothing */
  constructor(private readonly builder: Pick<PlanBuilder, 'scheme' | 'levels'>, private readonly top: number, private readonly isOutline: boolean, private readonly open: Element[] = []) {}

  /** Takes in the next row: what it hangs under, null for nothing; undefined where that is not certain. */
  take(element: Element): Element | null | undefined {
    if (isBesideTree(element, this.isOutline)) return null;
    const depth = depthOf(this.builder.scheme, element.level);
    this.close(depth);
    const parent = this.nearest(element.level);
    this.open.push(element);
    return depth >= 0 && (parent || depth === this.top) ? parent : undefined;
  }

  /** Closes the rows above that lie as deep, or deeper. */
  private close(depth: number): void {
    for (let last = this.open.at(-1); last && depthOf(this.builder.scheme, last.level) >= depth; last = this.open.at(-1)) this.open.pop();
  }

  /** The nearest open row that may be the parent; not certain where an action may as well stand beside the project above it. */
  private nearest(level: LevelId): Element | null | undefined {
    const { levels } = this.builder;
    const allowed = this.open.filter((above) => levels.get(level)?.parents.includes(above.level));
    const parent = allowed.at(-1) ?? null;
    const isBesides = allowed.length > 1 && parent && levels.get(parent.level)?.carriesMeans;
    return isBesides ? undefined : parent;
  }
}
