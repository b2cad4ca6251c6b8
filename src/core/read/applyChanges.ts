import type { ListEntry, Plan } from '#core/plan/Plan';
import type { MutableElement } from './Mutable';
import { keepAgain, tellAgain } from './again/keepAgain';
import { applyElement } from './applyElement';
import { putOn, takeOff, type Came } from './applyEnds';
import { endAt, replaceRow, type PlanState } from './PlanState';
import { fitToRows } from './listRows';
import { readDepartementen } from './readListSheets';
import { applyPlaces } from './applyPlaces';
import { hang, unhang } from './nested/applyHung';
import type { ListedChange, RowChange } from './RowChange';

/** Makes changes that are not structural: the rows, their elements, what refers to them, and their lines. */
export function applyChanges(state: PlanState, changes: readonly RowChange[]): Came {
  for (const { sheet, row, cells } of changes) replaceRow(sheet, row, cells);
  for (const { sheet, end } of changes) if (end !== undefined) endAt(sheet, end);
  for (const { named } of changes) if (named) countNamed(state, named);
  unhang(state, changes);
  tellAgain(state, changes);
  takeOff(state, changes);
  for (const { element } of changes) if (element) applyElement(state, element.old as MutableElement, element.next);
  const came = putOn(state, changes);
  applyPlaces(state, changes);
  hang(state, changes);
  keepAgain(state, changes);
  applyLists(state, changes);
  return came;
}

/** How often rows of flat sheets name elements. */
function countNamed({ own: { builder: { timesNamed } } }: PlanState, { less, more }: NonNullable<RowChange['named']>): void {
  for (const { index } of less) timesNamed[index] = (timesNamed[index] ?? 0) - 1;
  for (const { index } of more) timesNamed[index] = (timesNamed[index] ?? 0) + 1;
}

function applyLists(state: PlanState, changes: readonly RowChange[]): void {
  for (const { sheet, end } of changes) if (end !== undefined) fitToRows(state, sheet);
  for (const { listed } of changes) if (listed) applyEntry(state, listed);
  if (changes.some(({ isRelisted }) => isRelisted)) relistDepartementen(state);
}

/** The departementen stand beside the diensten, in as many rows as there are on that list. */
function relistDepartementen({ plan, own }: PlanState): void {
  const sheets = own.sheets.map(({ rows }, index) => ({ rows, index }));
  (plan as { lists: Plan['lists'] }).lists = { ...plan.lists, departementen: readDepartementen(sheets, plan.years) };
}

/** Puts an entry in the place of one, or where none was; or takes it out. Under a key stands the first that has it. */
function applyEntry({ plan }: PlanState, { list, index, old, next }: ListedChange): void {
  const { entries, byKey } = plan.lists[list] as unknown as { readonly entries: (ListEntry | null)[]; readonly byKey: Map<string, number> };
  // One that went with the end of the rows has no number any more.
  if (index < entries.length) entries[index] = next;
  if (old?.key !== next?.key) {
    if (old) leaveFirst(entries, byKey, old.key, index);
    if (next) byKey.set(next.key, Math.min(index, byKey.get(next.key) ?? index));
  }
  // Who keeps what was made of a list does so by the lists as a whole.
  (plan as { lists: Plan['lists'] }).lists = { ...plan.lists };
}

/** Where the first with a key goes, the next one with it is the first. */
function leaveFirst(entries: readonly (ListEntry | null)[], byKey: Map<string, number>, key: string, index: number): void {
  if (byKey.get(key) !== index) return;
  const next = entries.findIndex((entry, at) => at > index && entry?.key === key);
  if (next < 0) byKey.delete(key);
  else byKey.set(key, next);
}
