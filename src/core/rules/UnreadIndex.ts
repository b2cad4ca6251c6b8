import type { UnreadAmount } from '#core/plan/Plan';

/** Amount cells that reading noted, as unread or as rounded, by means line; made when first asked for, and kept true after a change. */
export class UnreadIndex {
  private byLine: Map<number, readonly UnreadAmount[]> | null = null;
  private known = new Set<UnreadAmount>();

  constructor(private readonly noted: () => readonly UnreadAmount[]) {}

  of(line: number): readonly UnreadAmount[] {
    this.byLine ??= this.makeAll();
    return this.byLine.get(line) ?? NONE;
  }

  /** Takes over what reading has noted anew of these lines: at the end of the plan's notes, or nothing any more. */
  update(lines: Iterable<number>): void {
    if (!this.byLine) return;
    const fresh = this.takeFresh();
    for (const line of lines) {
      const old = this.byLine.get(line) ?? NONE;
      this.replace(this.byLine, line, old, fresh.get(line) ?? old.filter((each) => this.noted().includes(each)));
    }
  }

  private replace(byLine: Map<number, readonly UnreadAmount[]>, line: number, old: readonly UnreadAmount[], noted: readonly UnreadAmount[]): void {
    for (const each of old) if (!noted.includes(each)) this.known.delete(each);
    if (noted.length > 0) byLine.set(line, noted);
    else byLine.delete(line);
  }

  private takeFresh(): ReadonlyMap<number, UnreadAmount[]> {
    const noted = this.noted();
    let from = noted.length;
    while (from > 0 && !this.known.has(noted[from - 1]!)) from -= 1;
    return this.group(noted.slice(from));
  }

  private makeAll(): Map<number, UnreadAmount[]> {
    return this.group(this.noted());
  }

  private group(notes: readonly UnreadAmount[]): Map<number, UnreadAmount[]> {
    const groups = new Map<number, UnreadAmount[]>();
    for (const each of notes) {
      this.known.add(each);
      const group = groups.get(each.line);
      if (group) group.push(each);
      else groups.set(each.line, [each]);
    }
    return groups;
  }
}

const NONE: readonly UnreadAmount[] = [];
