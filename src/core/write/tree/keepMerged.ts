import type { Act, Change } from '#core/edits/change/Change';
import type { Area } from '#core/values/grid/Area';
import type { MergedBySheet } from './behindMerge';
import { areasOf } from './behindMerge';
import { isWithin, mergedAfter } from './mergedAfter';

/**
 * The change with what it must do so that cells which are merged within rows that it takes out or moves come along, and back
 * again: they are split before it and merged after it where they then stand. Taken back, it is the other way round.
 */
export function keepMerged(change: Change, merged: MergedBySheet): Change {
  const [before, after]: [Act[], Act[]] = [[], []];
  for (const [sheetId, cells] of merged) {
    const taken = areasOf(cells).map((area) => ({ area, ...followed(change.acts, sheetId, area) })).filter(({ isTaken }) => isTaken);
    if (taken.length === 0) continue;
    before.push({ kind: 'merge-cells', sheetId, areas: taken.map(({ area }) => area), isMerged: false });
    const left = taken.flatMap(({ at }) => at ?? []);
    if (left.length > 0) after.push({ kind: 'merge-cells', sheetId, areas: left, isMerged: true });
  }
  return before.length === 0 ? change : { ...change, acts: [...before, ...change.acts, ...after] };
}

/** Where an area stands after all acts, and whether any of them takes out or moves all of its rows. */
function followed(acts: readonly Act[], sheetId: string, area: Area): { readonly at: Area | null; readonly isTaken: boolean } {
  let at: Area | null = area;
  let isTaken = false;
  for (const act of acts) {
    if (!at) break;
    isTaken ||= (act.kind === 'delete-rows' || act.kind === 'move-rows') && act.sheetId === sheetId && isWithin(act, at);
    at = mergedAfter(act, sheetId, at);
  }
  return { at, isTaken };
}
