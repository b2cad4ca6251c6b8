import type { Plan } from '#core/plan/Plan';
import { IntLists } from '#core/rules/IntLists';
import { codeKey } from '#core/values/code';

/**
 * Elements by the `codeKey` of their title: somebody may have written a title where a code belongs. Made when somebody
 * first asks, without making a key of any title: by a number of it, and what is asked for is then held against it.
 */
export class TitleIndex {
  private lists: IntLists | null = null;
  private mask = 0;

  constructor(private readonly plan: Pick<Plan, 'elements' | 'room'>) {}

  /** @param key a `codeKey`; '' is nobody's */
  of(key: string): ReadonlySet<number> {
    if (key === '') return NONE;
    this.lists ??= this.makeLists();
    const found = new Set<number>();
    for (let index = this.lists.firstOf(numberOf(key) & this.mask); index >= 0; index = this.lists.after(index)) {
      if (codeKey(this.plan.elements[index]!.title) === key) found.add(index);
    }
    return found;
  }

  add(index: number): void {
    this.lists?.add(numberOf(this.plan.elements[index]!.title) & this.mask, index);
  }

  /** Before the change that gives the element another title. */
  remove(index: number): void {
    this.lists?.remove(numberOf(this.plan.elements[index]!.title) & this.mask, index);
  }

  private makeLists(): IntLists {
    const { elements: { length }, room = 0 } = this.plan;
    let count = 64;
    while (count < length + room) count *= 2;
    this.mask = count - 1;
    const lists = new IntLists(count, length + room);
    for (let index = length - 1; index >= 0; index -= 1) lists.add(numberOf(this.plan.elements[index]!.title) & this.mask, index);
    return lists;
  }
}

const NONE: ReadonlySet<number> = new Set();

/** The same for all texts of one `codeKey`: case and blanks do not count. */
function numberOf(text: string): number {
  let number = 0;
  for (let at = 0; at < text.length; at += 1) {
    const char = text.charCodeAt(at);
    // What such a character counts for only the key tells: it may be written in two ways, and be two letters in capitals.
    if (char > 126) return numberOfKey(codeKey(text));
    if (char > 32) number = withChar(number, char);
  }
  return spread(number);
}

function numberOfKey(key: string): number {
  let number = 0;
  for (let at = 0; at < key.length; at += 1) number = withChar(number, key.charCodeAt(at));
  return spread(number);
}

function withChar(number: number, char: number): number {
  return Math.imul(number ^ (char | 32), 0x01000193);
}

function spread(number: number): number {
  return number ^ (number >>> 15);
}
