import type { CellPatch } from '#core/read/Patched';
import type { LiveChange } from '#core/live/LiveChange';

type Outcome = LiveChange | { readonly isStructural: true };

/** Pieces beyond which reading anew is as quick. */
const MOST = 300;
/** How often they are gone over, from the first to the last and back: that is the order of most that wait for each other. */
const TURNS = 8;

/**
 * An edit that cannot be followed at once, followed as if it were typed: its rows one after the other, then the cells of
 * the rows that are left. A piece that has to wait for another (a parent for what hangs under it, the last row for the
 * one above it) is tried again after that. Structural where some are left, or where it costs more than reading anew: then
 * part of it may have been followed.
 * @param follow what one piece does; `operations` is what it cost: one that is not followed and cost something reaches too far, whatever goes before it
 */
export function typed(patch: CellPatch, most: number, follow: (piece: CellPatch) => { readonly change: Outcome; readonly operations: number }): Outcome & { readonly operations: number } {
  const made: LiveChange[] = [];
  let left: readonly CellPatch[] = [patch];
  let operations = 0;
  const tried = (piece: CellPatch): boolean => {
    if (operations > most) return false;
    const { change, operations: cost } = follow(piece);
    operations += change.isStructural && cost > 0 ? Infinity : cost;
    if (!change.isStructural) made.push(change);
    return !change.isStructural;
  };
  for (const cut of [rowsOf, cellsOf]) {
    left = left.flatMap(cut);
    if (left.length > MOST) return { isStructural: true, operations };
    for (let [turn, before] = [0, Infinity]; turn < TURNS && left.length > 0 && left.length < before; turn += 1) {
      before = left.length;
      const waiting = new Set((turn % 2 === 0 ? left : [...left].reverse()).filter((piece) => !tried(piece)));
      left = left.filter((piece) => waiting.has(piece));
    }
  }
  return left.length > 0 ? { isStructural: true, operations } : { ...together(made), operations };
}

function rowsOf({ top, values, isFormula, ...patch }: CellPatch): readonly CellPatch[] {
  return values.map((row, down) => ({ ...patch, top: top + down, values: [row], ...(isFormula && { isFormula: [isFormula[down] ?? []] }) }));
}

/** The cells of one row. */
function cellsOf({ left, values, isFormula, ...patch }: CellPatch): readonly CellPatch[] {
  return (values[0] ?? []).map((value, right) => ({ ...patch, left: left + right, values: [[value]], ...(isFormula && { isFormula: [[isFormula[0]?.[right] === true]] }) }));
}

function together(changes: readonly LiveChange[]): LiveChange {
  const all = (of: (change: LiveChange) => readonly number[]): readonly number[] => [...new Set(changes.flatMap(of))];
  return { isStructural: false, elements: all(({ elements }) => elements), lines: all(({ lines }) => lines), hasOtherFindings: changes.some(({ hasOtherFindings }) => hasOtherFindings) };
}
