import { codeKey, tidyCode } from '#core/values/code';
import type { CellValue } from '#core/values/CellValue';

/** The distinct texts of a column and their numbers: '' is 0. One look-up per cell, none for a cell like the one above it. */
export class CodeTable {
  readonly values: string[] = [''];
  readonly keys: string[] = [''];
  private readonly ids = new Map<CellValue, number>([['', 0]]);
  private last: CellValue = '';
  private lastId = 0;
  /** What stood below each text when it was last met: sheets repeat themselves, and looking is cheaper than looking up. */
  private readonly below: number[] = [0];

  idOf(content: CellValue): number {
    if (content === this.last) return this.lastId;
    this.last = content;
    const guess = this.below[this.lastId] as number;
    const id = content === this.values[guess] ? guess : this.ids.get(content) ?? this.add(content);
    this.below[this.lastId] = id;
    this.lastId = id;
    return id;
  }

  private add(content: CellValue): number {
    const text = tidyCode(String(content));
    const id = this.ids.get(text) ?? this.values.length;
    if (id === this.values.length) {
      this.values.push(text);
      this.below.push(0);
      this.keys.push(codeKey(text));
      this.ids.set(text, id);
    }
    if (text !== content) this.ids.set(content, id);
    return id;
  }
}
