import type { ListEntry, Plan, UnreadAmount } from '#core/plan/Plan';
import { codeKey } from '#core/values/code';
import type { MutableElement } from './Mutable';
import { replaceRow, type PlanState } from './PlanState';
import type { ListedChange, RowChange } from './rowChanges';

/** Makes changes that are not structural: the rows, their elements, what refers to them, and their lines. */
export function applyChanges(state: PlanState, changes: readonly RowChange[]): void {
  for (const { sheet, row, cells } of changes) replaceRow(sheet, row, cells);
  for (const { element } of changes) if (element) applyElement(state, element.old as MutableElement, element.next);
  for (const change of changes) if (change.lines) applyLines(state, change);
  for (const { listed } of changes) if (listed) applyEntry(state, listed);
}

/** Puts an entry in the place of one; under its key stands the first that has it. */
function applyEntry({ plan }: PlanState, { list, index, old, next }: ListedChange): void {
  const { entries, byKey } = plan.lists[list] as unknown as { readonly entries: ListEntry[]; readonly byKey: Map<string, number> };
  entries[index] = next;
  if (old.key !== next.key) for (const key of [old.key, next.key]) giveFirst(entries, byKey, key);
  // Who keeps what was made of a list does so by the lists as a whole.
  (plan as { lists: Plan['lists'] }).lists = { ...plan.lists };
}

function giveFirst(entries: readonly ListEntry[], byKey: Map<string, number>, key: string): void {
  const first = entries.findIndex((entry) => entry.key === key);
  if (first < 0) byKey.delete(key);
  else byKey.set(key, first);
}

function applyElement({ own }: PlanState, element: MutableElement, next: MutableElement): void {
  const { builder, index } = own;
  const oldKey = element.key;
  const affected = oldKey === next.key ? [] : [...index.referrersTo(oldKey), ...index.referrersTo(next.key)];
  index.leave(element);
  if (oldKey !== next.key) builder.rekey(element.index, oldKey, next.key);
  Object.assign(element, { ...next, index: element.index, parent: element.parent });
  index.enter(element);
  if (oldKey !== next.key) {
    for (const each of affected) tieToParent(builder, each);
    retieLines(own, [oldKey, next.key], element.index);
  }
  if (next.parent < 0) tieToParent(builder, element.index);
}

function tieToParent(builder: PlanState['own']['builder'], index: number): void {
  const element = builder.elements[index];
  if (element) element.parent = element.parentCode === '' ? -1 : builder.firstOf(codeKey(element.parentCode));
}

/** Lines that name the old or the new key may belong to another element now. */
function retieLines({ builder, index }: PlanState['own'], keys: readonly string[], changed: number): void {
  const holders = new Set([changed, ...keys.flatMap((key) => builder.byKey.get(key) ?? [])]);
  const lines = [...[...holders].flatMap((holder) => index.linesOf(holder)), ...keys.flatMap((key) => [...index.strayLines(key)])];
  for (const line of lines) tieLine({ builder, index }, line);
}

function tieLine({ builder, index }: Pick<PlanState['own'], 'builder' | 'index'>, line: number): void {
  const { means } = builder;
  index.untieLine(line);
  means.element[line] = builder.firstOf(means.elementCodes.keys[means.elementId[line] as number] ?? '');
  index.tieLine(line);
}

function applyLines({ own }: PlanState, { sheet, cells, lines }: RowChange): void {
  if (!lines) return;
  const { builder, index } = own;
  const range = Array.from({ length: lines.count }, (_, i) => lines.first + i);
  for (const line of range) index.untieLine(line);
  forget(builder.unreadAmounts, lines.first, lines.count);
  forget(builder.roundedAmounts, lines.first, lines.count);
  sheet.lines.reread(cells, lines.first);
  const { means } = builder;
  for (const line of range) {
    if (lines.isByCode) {
      const id = means.elementCodes.idOf(lines.code);
      means.elementId[line] = id;
      means.element[line] = builder.firstOf(means.elementCodes.keys[id] ?? '');
    }
    index.tieLine(line);
  }
}

/** Takes out what was noted of some lines. */
function forget(notes: UnreadAmount[], first: number, count: number): void {
  for (let i = notes.length - 1; i >= 0; i -= 1) {
    const line = notes[i]?.line ?? -1;
    if (line >= first && line < first + count) notes.splice(i, 1);
  }
}
