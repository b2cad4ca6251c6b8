import type { Repeat } from '#core/plan/Plan';
import { tieToParent } from './applyElement';
import type { PlanState, SheetState } from './PlanState';
import { namingsOn } from './namings';
import { placeOver } from './placedOn';
import type { Repeated, RowChange } from './RowChange';

/** Gives elements of flat sheets that other rows name first now their places, under what their rows name above them; and notes what rows say otherwise of them. */
export function applyPlaces(state: PlanState, changes: readonly RowChange[]): void {
  for (const { sheet, places = [], repeated } of changes) {
    for (const row of places) {
      const placed = namedFirstOn(state, sheet, row);
      sheet.elementOfRow[row] = placed.at(-1) ?? -1;
      for (const index of placed) tieToParent(state.own.builder, index);
      placeOver(state.own.builder, placed.map((index) => state.plan.elements[index]!));
    }
    if (repeated) note(state, sheet, repeated);
  }
}

/** The elements that have their place on a row, from the top down. */
function namedFirstOn(state: PlanState, sheet: SheetState, row: number): readonly number[] {
  const { elements, sheets } = state.plan;
  const named = (namingsOn(state, sheet, sheet.rows.rows[row] ?? []) ?? []).map(({ key }) => state.own.builder.firstInTree(key));
  return named.filter((index) => index >= 0 && elements[index]!.row === row + sheet.rows.top && sheets[elements[index]!.sheet] === sheet.layout);
}

/** What is noted stands in the order in which it is read. */
function note({ plan, own: { builder } }: PlanState, sheet: SheetState, { of, now }: Repeated): void {
  // The number of one that has gone is another's by now.
  const gone = new Set(of.flatMap((each) => (plan.elements[each.index] === each ? each.index : [])));
  const noted = now.map(({ key, ...each }): Repeat => ({ ...each, element: builder.firstInTree(key) }));
  // Where one column holds the titles of all levels, it is that of the lowest: behind all others.
  const levelOf = ({ column }: Repeat): number => sheet.steps.findIndex(({ code, title }) => [code, title].includes(column - sheet.rows.left)) >>> 0;
  const repeats = [...(plan.repeats ?? []).filter(({ element }) => !gone.has(element)), ...noted];
  repeats.sort((a, b) => a.sheet - b.sheet || a.row - b.row || levelOf(a) - levelOf(b));
  (plan as { repeats: readonly Repeat[] }).repeats = repeats;
}
