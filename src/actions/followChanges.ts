import type { Live } from '#core/live/createLive';
import { cellName } from '#core/values/address';
import { parseAddress } from '#core/values/grid/address';
import type { CellPlace } from '#workbook/readCells';
import type { WorkbookHint } from '#workbook/hearChanges';
import { WALL_CLOCK, type Clock } from '#actions/Clock';
import { createVigil, type Vigil } from '#actions/createVigil';
import { mayMatter, movesConstants } from '#actions/editedFormulas';
import { openPlan } from '#actions/openPlan';
import { publish, type Room } from '#actions/Room';

/** Changes are gathered this long after the last one, in milliseconds, and never longer than `LONGEST`. */
const PAUSE = 150;
const LONGEST = 600;
/** More places than this at once are read with the whole workbook. */
const PLACES = 200;
/** While somebody is typing, Excel does not answer: asked again after this many milliseconds. */
const AGAIN = 500;

type CellsHint = Extract<WorkbookHint, { kind: 'cells' }>;

export interface Follower {
  hear(hint: WorkbookHint): void;
  /** Somebody looks at the pane again. */
  look(): void;
  end(): void;
}

/**
 * Keeps plan, findings and totals up to date with what is typed. A change event is a hint: the cells that it names are
 * read again, in one round trip; where rows, columns or sheets came or went, the workbook is read anew. What no event
 * told is found afterwards, when it is quiet.
 */
export function createFollower(room: Room): Follower {
  const clock = room.desk.clock ?? WALL_CLOCK;
  const gathered = new Gathered(room, clock);
  const vigil = createVigil(room, clock, () => gathered.isAtRest);
  return {
    hear: (hint) => hear(hint, gathered, vigil),
    look: () => vigil.stir('look'),
    end() {
      gathered.end();
      vigil.end();
    },
  };
}

function hear(hint: WorkbookHint, gathered: Gathered, vigil: Vigil): void {
  if (hint.kind === 'selection' || hint.kind === 'calculated') return vigil.stir('look');
  vigil.stir('change');
  if (hint.kind !== 'besides') gathered.add(hint);
}

/** Hints that are not followed yet. */
class Gathered {
  private cells = new Map<string, CellsHint>();
  private isStructural = false;
  private since = 0;
  private isAtWork = false;
  private callOff: () => void = () => undefined;

  constructor(private readonly room: Room, private readonly clock: Clock) {}

  get isAtRest(): boolean {
    return !this.isAtWork && this.isEmpty;
  }

  add(hint: Extract<WorkbookHint, { kind: 'cells' | 'structure' }>): void {
    if (this.isEmpty) this.since = this.clock.now();
    if (hint.kind === 'structure') this.isStructural = true;
    else this.cells.set(`${hint.sheetId}!${hint.address}`, hint);
    this.plan(Math.max(0, Math.min(PAUSE, this.since + LONGEST - this.clock.now())));
  }

  end(): void {
    this.callOff();
  }

  private get isEmpty(): boolean {
    return this.cells.size === 0 && !this.isStructural;
  }

  private plan(pause: number): void {
    this.callOff();
    this.callOff = this.clock.after(pause, () => this.flush());
  }

  /** Not while a reading is under way: what was patched into the plan of before would be lost with it. */
  private async flush(): Promise<void> {
    if (this.isAtWork || this.room.reading) return this.plan(PAUSE);
    this.isAtWork = true;
    try {
      if (!(await this.bringUpToDate())) this.plan(AGAIN);
    } finally {
      this.isAtWork = false;
    }
  }

  /** False when Excel did not answer, so that what was gathered must be tried again. */
  private async bringUpToDate(): Promise<boolean> {
    const { room } = this;
    const cells = [...this.cells.values()];
    const isWhole = this.isStructural || cells.length > PLACES || !room.live;
    this.cells.clear();
    this.isStructural = false;
    if (isWhole) {
      if (room.live) room.store.change({ isStale: true });
      await openPlan(room);
      return true;
    }
    const outcome = await followCells(room, cells);
    if (outcome === 'structural') await openPlan(room);
    if (outcome !== 'unanswered') return true;
    for (const hint of cells) this.cells.set(`${hint.sheetId}!${hint.address}`, hint);
    return false;
  }
}

async function followCells(room: Room, cells: readonly CellsHint[]): Promise<'followed' | 'structural' | 'unanswered'> {
  const { live } = room;
  const read = await room.desk.workbook.readCells([...cells.map((hint) => ({ ...hint, wantsFormulas: mayMatter(live, hint) })), ...totalsOver(live, cells)]);
  if (!read.ok) return read.refusal.code === 'cell-in-edit-mode' ? 'unanswered' : 'structural';
  // A reading that began meanwhile replaces this plan: what is patched into it would be lost.
  if (!live || room.live !== live || room.reading) return 'unanswered';
  if (!read.value.every((patch) => patch && !movesConstants(live, patch) && !live.patch(patch).isStructural)) return 'structural';
  publish(room);
  return 'followed';
}

/** The totals that these edits change: of a formula's new result no event tells. */
function totalsOver(live: Live | null, cells: readonly CellsHint[]): CellPlace[] {
  const found = cells.flatMap(({ sheetId, address }) => {
    const area = parseAddress(address)?.area;
    const blocks = area && live ? live.totalsOver({ sheetId, top: area.top, bottom: area.bottom }) : [];
    return blocks.map(({ sheetId: on, top, left, bottom, right }): CellPlace => ({ sheetId: on, address: `${cellName(top, left)}:${cellName(bottom, right)}` }));
  });
  return [...new Map(found.map((place) => [`${place.sheetId}!${place.address}`, place])).values()].slice(0, PLACES);
}

