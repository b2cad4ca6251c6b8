import type { WorkbookContents } from '#core/edits/change/Contents';
import type { OutlineBySheet } from './OutlineBySheet';

/** Excel's outline levels of rows as the acts so far leave them; rows count from 0 on the sheet. Sheets of which nothing is known lie flat. */
export class OutlineNow {
  private readonly levels: ReadonlyMap<string, number[]>;

  constructor(outline: OutlineBySheet, { sheets }: WorkbookContents) {
    this.levels = new Map([...outline].map(([id, levels]) => [id, [...new Array<number>(sheets.find((sheet) => sheet.id === id)?.top ?? 0).fill(0), ...levels]]));
  }

  level(id: string, row: number): number {
    return this.levels.get(id)?.[row] ?? 0;
  }

  /** What rows get that come in between two others: Excel gives them the level of the shallower one. */
  between(id: string, above: number, below: number): number {
    return Math.min(this.level(id, above), this.level(id, below));
  }

  set(id: string, row: number, level: number): void {
    const levels = this.levels.get(id);
    if (!levels) return;
    while (levels.length < row) levels.push(0);
    levels[row] = level;
  }

  insert(id: string, row: number, levels: readonly number[]): void {
    this.levels.get(id)?.splice(row, 0, ...levels);
  }

  /** Takes rows out, and gives their levels; null where they are not known. */
  take(id: string, row: number, count: number): number[] | null {
    const known = this.levels.get(id);
    if (!known) return null;
    const taken = Array.from({ length: count }, (_, at) => known[row + at] ?? 0);
    known.splice(row, count);
    return taken;
  }
}
