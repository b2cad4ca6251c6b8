import type { WorkbookHint } from '#workbook/hearChanges';
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

interface Gathered {
  readonly cells: Map<string, CellsHint>;
  isStructural: boolean;
  since: number;
  timer: ReturnType<typeof setTimeout> | undefined;
  isAtWork: boolean;
}

/**
 * Keeps plan, findings and totals up to date with what is typed. A change event is a hint: the cells that it names are
 * read again, in one round trip; where rows, columns or sheets came or went, the workbook is read anew.
 * Gives the function to be told of each hint.
 */
export function createFollower(room: Room): (hint: WorkbookHint) => void {
  const gathered: Gathered = { cells: new Map(), isStructural: false, since: 0, timer: undefined, isAtWork: false };
  const plan = (pause: number) => {
    clearTimeout(gathered.timer);
    gathered.timer = setTimeout(() => { void flush(); }, pause);
  };
  const flush = async () => {
    if (gathered.isAtWork) return plan(PAUSE);
    gathered.isAtWork = true;
    try {
      if (!(await bringUpToDate(room, gathered))) plan(AGAIN);
    } finally {
      gathered.isAtWork = false;
    }
  };
  return (hint) => {
    if (hint.kind === 'selection') return;
    gather(gathered, hint);
    plan(Math.max(0, Math.min(PAUSE, gathered.since + LONGEST - Date.now())));
  };
}

function gather(gathered: Gathered, hint: Exclude<WorkbookHint, { kind: 'selection' }>): void {
  if (gathered.cells.size === 0 && !gathered.isStructural) gathered.since = Date.now();
  if (hint.kind === 'structure') gathered.isStructural = true;
  else gathered.cells.set(`${hint.sheetId}!${hint.address}`, hint);
}

/** False when Excel did not answer, so that what was gathered must be tried again. */
async function bringUpToDate(room: Room, gathered: Gathered): Promise<boolean> {
  const cells = [...gathered.cells.values()];
  const isWhole = gathered.isStructural || cells.length > PLACES || !room.live;
  gathered.cells.clear();
  gathered.isStructural = false;
  if (isWhole) {
    if (room.live) room.store.change({ isStale: true });
    await openPlan(room);
    return true;
  }
  const outcome = await followCells(room, cells);
  if (outcome === 'structural') await openPlan(room);
  if (outcome !== 'unanswered') return true;
  for (const hint of cells) gather(gathered, hint);
  return false;
}

async function followCells(room: Room, cells: readonly CellsHint[]): Promise<'followed' | 'structural' | 'unanswered'> {
  const read = await room.desk.workbook.readCells(cells);
  if (!read.ok && read.refusal.code === 'cell-in-edit-mode') return 'unanswered';
  if (!read.ok || !room.live) return 'structural';
  for (const patch of read.value) {
    if (!patch || room.live.patch(patch).isStructural) return 'structural';
  }
  publish(room);
  return 'followed';
}
