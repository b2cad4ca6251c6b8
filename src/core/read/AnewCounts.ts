import { numberIn } from '#core/scheme/codeWithin';
import type { LevelId } from '#core/scheme/Scheme';
import { wordKey } from '#core/values/text';

/** So many elements are looked at before a sheet is given up. */
const ENOUGH = 300;

/**
 * Which levels of a sheet number their elements anew below each parent (`Actie 1`, `Actie 2` below every OD): most of its
 * groups begin at 1, some go on to 2, and most numbers stand below several parents. One that is missed, as after a move, tells nothing else.
 */
export class AnewCounts {
  private readonly levels = new Map<LevelId, LevelCount>();
  private taken = 0;

  /**
   * @param path what it hangs under, told apart from any other
   * @param title where one element may stand on several rows: with the same title it is that one again
   */
  take(level: LevelId, path: string, code: string, title = ''): void {
    const count = this.levels.get(level) ?? new LevelCount();
    this.levels.set(level, count);
    this.taken += 1;
    count.take(path, numberIn(code), wordKey(title));
  }

  /** Whether nothing that still comes is likely to show it. */
  get isOver(): boolean {
    return this.taken >= ENOUGH && [...this.levels.values()].every((count) => !count.isLikely);
  }

  /** The levels that are numbered anew; none where no level shows it for certain. */
  found(): ReadonlySet<LevelId> {
    const levels = [...this.levels];
    return new Set(levels.some(([, count]) => count.isShown) ? levels.filter(([, count]) => count.goesAlong).map(([level]) => level) : []);
  }
}

class LevelCount {
  /** What hangs under one parent is a group. */
  private groups = 0;
  private anew = 0;
  private elements = 0;
  private goesOn = false;
  /** Groups that begin no higher than the last one ended. */
  private restarts = 0;
  private last = 0;
  private readonly numbers = new Map<string, Set<number | null>>();
  /** For each number, below how many parents it stands for something else. */
  private readonly parents = new Map<number, { count: number; readonly titles: Set<string> }>();

  take(path: string, number: number | null, title: string): void {
    const group = this.numbers.get(path) ?? this.begin(path, number);
    if (group.has(number)) return;
    group.add(number);
    this.last = number ?? this.last;
    this.elements += 1;
    this.goesOn ||= number === 2 && group.size > 1;
    if (number !== null) this.stand(number, title);
  }

  get isLikely(): boolean {
    return this.anew * 2 >= this.groups;
  }

  get isShown(): boolean {
    return this.isLikely && this.anew > 1 && this.goesOn && this.areShared;
  }

  /** Where another level shows it: nearly all groups begin at 1, or most go back. */
  get goesAlong(): boolean {
    return this.areShared || this.anew * 4 >= this.groups * 3 || (this.restarts > 0 && this.restarts * 2 >= this.groups - 1);
  }

  private begin(path: string, number: number | null): Set<number | null> {
    const group = new Set<number | null>();
    this.numbers.set(path, group);
    this.groups += 1;
    if (number === 1) this.anew += 1;
    if (number !== null && number <= this.last) this.restarts += 1;
    return group;
  }

  private stand(number: number, title: string): void {
    const known = this.parents.get(number) ?? { count: 0, titles: new Set<string>() };
    this.parents.set(number, known);
    if (title !== '' && known.titles.has(title)) return;
    known.count += 1;
    known.titles.add(title);
  }

  /** Whether most stand under a number that stands below several parents. */
  private get areShared(): boolean {
    const shared = [...this.parents.values()].reduce((sum, { count }) => (count > 1 ? sum + count : sum), 0);
    return shared * 2 >= this.elements && shared > 0;
  }
}
