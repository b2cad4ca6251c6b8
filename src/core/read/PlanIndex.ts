import type { Plan, PlanElement } from '#core/plan/Plan';
import { codeKey } from '#core/values/code';
import type { Steps } from '#core/values/steps';
import { CHUNK } from './chunk';

/**
 * Who refers to what, the other way round, so that the work of one edit depends on what it touches: built once in
 * linear time, kept true by `patchPlan`.
 */
export class PlanIndex {
  /** Elements that name a key as parent, project or programme. */
  private readonly referrers = new Map<string, number[]>();
  /** Children whose parent was told by place or by the row, not by a code of their own. */
  private readonly placed = new Map<number, number[]>();
  /** Means lines by element, as linked lists: the first of each element, the next of each line. */
  private readonly firstLine: Int32Array;
  private readonly nextLine: Int32Array;
  /** Lines whose element is unknown, by the key of its code. */
  private readonly strays = new Map<string, number[]>();

  private constructor(private readonly plan: Plan) {
    this.firstLine = new Int32Array(plan.elements.length + (plan.room ?? 0)).fill(-1);
    this.nextLine = new Int32Array(plan.means.element.length).fill(-1);
  }

  /** Made in pieces. */
  static *steps(plan: Plan): Steps<PlanIndex> {
    const index = new PlanIndex(plan);
    const { elements, means } = plan;
    for (let i = 0; i < elements.length; i += 1) {
      index.enter(elements[i] as PlanElement);
      if (i % CHUNK === CHUNK - 1) yield;
    }
    yield;
    for (let line = means.count - 1; line >= 0; line -= 1) {
      index.tieLine(line);
      if (line % (CHUNK * 4) === 0) yield;
    }
    return index;
  }

  /** Enters the references that an element makes. */
  enter(element: PlanElement): void {
    for (const key of keysNamed(element)) push(this.referrers, key, element.index);
    if (isPlaced(element)) push(this.placed, element.parent, element.index);
  }

  /** Takes them out again. */
  leave(element: PlanElement): void {
    for (const key of keysNamed(element)) drop(this.referrers, key, element.index);
    if (isPlaced(element)) drop(this.placed, element.parent, element.index);
  }

  referrersTo(key: string): readonly number[] {
    return key === '' ? [] : this.referrers.get(key) ?? [];
  }

  placedUnder(index: number): readonly number[] {
    return this.placed.get(index) ?? [];
  }

  /** The lines that hang on an element. */
  linesOf(index: number): number[] {
    const lines: number[] = [];
    for (let line = this.firstLine[index] ?? -1; line >= 0; line = this.nextLine[line] as number) lines.push(line);
    return lines;
  }

  /** The lines that name a key under which there is no element. */
  strayLines(key: string): readonly number[] {
    return this.strays.get(key) ?? [];
  }

  /** Notes to which element a line belongs now. */
  tieLine(line: number): void {
    const element = this.plan.means.element[line] as number;
    if (element < 0) {
      push(this.strays, this.keyOfLine(line), line);
      return;
    }
    this.nextLine[line] = this.firstLine[element] as number;
    this.firstLine[element] = line;
  }

  /** Forgets it, before the line gets another element or code. */
  untieLine(line: number): void {
    const element = this.plan.means.element[line] as number;
    if (element < 0) {
      drop(this.strays, this.keyOfLine(line), line);
      return;
    }
    let before = -1;
    for (let each = this.firstLine[element] as number; each !== line; each = this.nextLine[each] as number) before = each;
    if (before < 0) this.firstLine[element] = this.nextLine[line] as number;
    else this.nextLine[before] = this.nextLine[line] as number;
    this.nextLine[line] = -1;
  }

  /** The lines of one element are those of another number from now on, and what hangs under it without naming it. */
  move(from: number, to: number): void {
    this.firstLine[to] = this.firstLine[from]!;
    this.firstLine[from] = -1;
    const placed = this.placed.get(from);
    if (placed) this.placed.set(to, placed);
    this.placed.delete(from);
  }

  private keyOfLine(line: number): string {
    const { ids, keys } = this.plan.means.elementCode;
    return keys[ids[line] as number] ?? '';
  }
}

/** Whether its parent has no code by which to name it. */
function isPlaced({ parent, parentCode }: PlanElement): boolean {
  return parent >= 0 && parentCode === '';
}

function keysNamed({ parentCode, projectCode, programmaCode }: PlanElement): string[] {
  const keys: string[] = [];
  for (const code of [parentCode, projectCode, programmaCode]) {
    const key = code === '' ? '' : codeKey(code);
    if (key !== '' && !keys.includes(key)) keys.push(key);
  }
  return keys;
}

function push<Key>(lists: Map<Key, number[]>, key: Key, item: number): void {
  const list = lists.get(key);
  if (list) list.push(item);
  else lists.set(key, [item]);
}

function drop<Key>(lists: Map<Key, number[]>, key: Key, item: number): void {
  const list = lists.get(key);
  const at = list?.indexOf(item) ?? -1;
  if (!list || at < 0) return;
  list[at] = list[list.length - 1] as number;
  list.pop();
  if (list.length === 0) lists.delete(key);
}
