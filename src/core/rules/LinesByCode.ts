import type { CodeColumn } from '#core/plan/Plan';
import { IntLists } from '#core/rules/IntLists';

/** Means lines by a code that they bear, on its list or not: who names an entry. Made when a list is first edited, and then kept. */
export class LinesByCode {
  private lists: IntLists | null = null;
  /** The numbers of each key in the column: a code may be written in several ways. */
  private readonly ids = new Map<string, number[]>();
  private known = 0;

  constructor(private readonly column: CodeColumn, private readonly count: () => number) {}

  *of(key: string): Generator<number> {
    const lists = this.lists ??= this.makeLists();
    for (; this.known < this.column.keys.length; this.known += 1) this.note(this.column.keys[this.known]!, this.known);
    for (const id of this.ids.get(key) ?? []) {
      for (let line = lists.firstOf(id); line >= 0; line = lists.after(line)) yield line;
    }
  }

  add(line: number): void {
    this.lists?.add(this.column.ids[line]!, line);
  }

  /** Before the change that gives the line another code. */
  remove(line: number): void {
    this.lists?.remove(this.column.ids[line]!, line);
  }

  private note(key: string, id: number): void {
    const ids = this.ids.get(key);
    if (ids) ids.push(id);
    else this.ids.set(key, [id]);
  }

  private makeLists(): IntLists {
    const lists = new IntLists(this.column.keys.length, this.column.ids.length);
    for (let line = this.count() - 1; line >= 0; line -= 1) lists.add(this.column.ids[line]!, line);
    return lists;
  }
}
