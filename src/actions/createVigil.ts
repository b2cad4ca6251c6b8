import { catchUp } from '#actions/catchUp';
import type { Clock } from '#actions/Clock';
import type { Room } from '#actions/Room';

/** Milliseconds without a change before the workbook is compared, and after how many it is compared although changes go on. */
const QUIET = 1500;
const LONGEST = 30_000;
/** Where nothing is known to have changed, a comparison rests for this long after the one before. */
const REST = 30_000;
/** Of a workbook that takes long to read, comparing takes at most one part in so many of the time. */
const SHARE = 20;
/** Comparisons after one change: each that found something is followed by another. */
const MOST = 3;

/** When the workbook is compared with what is known of it. Without a sign of life it never is. */
export interface Vigil {
  /** `change`: something changed, or beside the cells; `look`: somebody is there, and may have changed something unheard. */
  stir(by: 'change' | 'look'): void;
  end(): void;
}

/** @param isAtRest whether all hints that were heard are followed */
export function createVigil(room: Room, clock: Clock, isAtRest: () => boolean): Vigil {
  return new QuietVigil(room, clock, isAtRest);
}

class QuietVigil implements Vigil {
  /** The moment of the armed comparison; null when none is. */
  private due: number | null = null;
  private callOff: () => void = () => undefined;
  /** When the changes began that no comparison has followed yet. */
  private since: number | null = null;
  private left = 0;
  private ended: number;
  private took = 0;
  private current: AbortController | null = null;

  constructor(private readonly room: Room, private readonly clock: Clock, private readonly isAtRest: () => boolean) {
    this.ended = clock.now();
  }

  stir(by: 'change' | 'look'): void {
    const now = this.clock.now();
    if (by === 'look') {
      if (this.due === null && !this.current) this.arm(Math.max(now + QUIET, this.ended + Math.max(REST, this.took * SHARE)), MOST);
      return;
    }
    // What is being read now is older than this change.
    this.current?.abort();
    this.since ??= now;
    this.arm(Math.max(Math.min(now + QUIET, this.since + LONGEST), this.ended + this.took * SHARE), MOST);
  }

  end(): void {
    this.callOff();
    this.current?.abort();
  }

  private arm(due: number, left: number): void {
    this.callOff();
    this.due = due;
    this.left = left;
    this.callOff = this.clock.after(Math.max(0, due - this.clock.now()), () => this.compare());
  }

  private async compare(): Promise<void> {
    const now = this.clock.now();
    if (this.current || this.room.reading || !this.isAtRest()) return this.arm(now + QUIET, this.left);
    const current = new AbortController();
    Object.assign(this, { due: null, since: null, current });
    const outcome = await catchUp(this.room, current);
    this.current = null;
    this.ended = this.clock.now();
    this.took = this.ended - now;
    // Something may have been missed while it was read; a change that was heard has armed another comparison already.
    if (outcome === 'found' && this.due === null && this.left > 1) this.arm(Math.max(this.ended + QUIET, this.ended + this.took * SHARE), this.left - 1);
  }
}
