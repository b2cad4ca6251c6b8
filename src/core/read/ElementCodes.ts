import { codeKey, tidyCode } from '#core/values/code';
import type { CellValue } from '#core/values/CellValue';
import type { KeyIndex } from './KeyIndex';
import type { MutableElement } from './Mutable';

/** How many elements without lines (an OD, an SD) may stand between two that have them. */
const NEXT = 4;

/**
 * The codes by which means lines name their elements, and their numbers. Code `i + 1` is that of element `i`, so that
 * a line of a known element needs no table of its own; what is spelled otherwise, or unknown, comes after them.
 */
export class ElementCodes {
  readonly values: string[] = [''];
  readonly keys: string[] = [''];
  private readonly others = new Map<string, number>();
  private taken = 0;
  private last: CellValue = '';
  private lastId = 0;

  constructor(private readonly byKey: KeyIndex) {}

  /** Takes in an element that is added; before any other code is looked up. */
  takeIn({ code, key }: MutableElement): void {
    this.values.push(code);
    this.keys.push(key);
    this.taken += 1;
  }

  /** An element is spelled otherwise; before any other code is looked up. */
  respell({ index, code }: MutableElement): void {
    this.values[index + 1] = code;
  }

  /** The number of the code in a cell. */
  idOf(content: CellValue): number {
    if (content === this.last) return this.lastId;
    this.last = content;
    const next = this.nextOf(content);
    this.lastId = next > 0 ? next : this.lookUp(tidyCode(String(content)));
    return this.lastId;
  }

  /** Lines mostly stand in the order of their elements: one of those right after the last is tried first. 0 when it is none of them. */
  private nextOf(content: CellValue): number {
    if (content === '' || !this.byKey.isUnique) return 0;
    const most = Math.min(this.taken, this.lastId + NEXT);
    for (let id = this.lastId + 1; id <= most; id += 1) if (this.values[id] === content) return id;
    return 0;
  }

  /** The element that a code means, while all still have the code they were read with; -1 when there is none. */
  elementOf(id: number): number {
    return id <= this.taken ? id - 1 : this.byKey.firstOf(this.keys[id] ?? '');
  }

  private lookUp(text: string): number {
    if (text === '') return 0;
    const key = codeKey(text);
    const id = this.byKey.firstOf(key) + 1;
    if (id > 0 && this.values[id] === text) return id;
    const known = this.others.get(text);
    if (known !== undefined) return known;
    this.others.set(text, this.values.length);
    this.values.push(text);
    this.keys.push(key);
    return this.values.length - 1;
  }
}
