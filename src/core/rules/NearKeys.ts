import { NearFinder } from '#core/rules/NearFinder';

/** Keys that come and go: those of a map, or of a set. */
interface Keys { keys(): Iterable<string>; has(key: string): boolean; readonly size: number }

/** So many keys may come at least before they are put away anew. */
const ROOM = 500;

/**
 * Codes one slip away among keys that come and go; searched only when somebody asks. A finder knows nothing of keys
 * that are gone, and finds ever more for nothing with each that comes: it is made anew when a quarter more has come.
 */
export class NearKeys {
  private finder: NearFinder | null = null;
  private room = 0;

  constructor(private readonly keys: Keys) {}

  /** Codes that are there, in order. */
  near(key: string): readonly string[] {
    return (this.finder ??= this.made()).near(key, this.keys);
  }

  /** Gives whether it may be found now that was not before. */
  add(key: string): boolean {
    if (this.room === 0) this.finder = null;
    if (!this.finder) return true;
    const isNew = this.finder.add(key);
    if (isNew) this.room -= 1;
    return isNew;
  }

  private made(): NearFinder {
    this.room = ROOM + (this.keys.size >> 2);
    return new NearFinder(this.keys.keys(), this.keys.size + this.room);
  }
}
