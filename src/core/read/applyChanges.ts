import type { ListEntry, Plan, UnreadAmount } from '#core/plan/Plan';
import { codeKey } from '#core/values/code';
import type { MutableElement } from './Mutable';
import { replaceRow, type PlanState } from './PlanState';
import { readDepartementen } from './readListSheets';
import { canRekey } from './canRekey';
import { hasSameToInherit } from './reach';
import { parentCodeOf } from './resolve';
import type { ListedChange, RowChange } from './rowChanges';

/** Makes changes that are not structural: the rows, their elements, what refers to them, and their lines. */
export function applyChanges(state: PlanState, changes: readonly RowChange[]): void {
  for (const { sheet, row, cells } of changes) replaceRow(sheet, row, cells);
  for (const { element } of changes) if (element) applyElement(state, element.old as MutableElement, element.next);
  for (const change of changes) if (change.lines) applyLines(state, change);
  applyLists(state, changes);
}

function applyLists(state: PlanState, changes: readonly RowChange[]): void {
  for (const { listed } of changes) if (listed) applyEntry(state, listed);
  if (changes.some(({ isRelisted }) => isRelisted)) relistDepartementen(state);
}

/** The departementen stand beside the diensten, in as many rows as there are on that list. */
function relistDepartementen({ plan, own }: PlanState): void {
  const sheets = own.sheets.map(({ rows }, index) => ({ rows, index }));
  (plan as { lists: Plan['lists'] }).lists = { ...plan.lists, departementen: readDepartementen(sheets, plan.years) };
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

/** Who names an element by its old key or its new one, where what it gives them is another now. */
function namingEither({ own: { index } }: PlanState, old: MutableElement, next: MutableElement): readonly number[] {
  return hasSameToInherit(old, next) ? [] : [...new Set([...index.referrersTo(old.key), ...index.referrersTo(next.key)])];
}

function applyElement(state: PlanState, element: MutableElement, next: MutableElement): void {
  const { own } = state;
  const { builder, index } = own;
  const oldKey = element.key;
  const naming = namingEither(state, element, next);
  index.leave(element);
  if (oldKey !== next.key) builder.rekey(element.index, oldKey, next.key);
  Object.assign(element, { ...next, index: element.index, parent: element.parent });
  index.enter(element);
  if (oldKey !== next.key) {
    for (const each of naming) tieToParent(builder, each);
    retieLines(own, [oldKey, next.key], element.index);
  }
  if (next.parent < 0) tieToParent(builder, element.index);
  for (const each of naming) hangAnew(own, each);
}

/** Who says no parent hangs under the HSD of its programme. */
function hangAnew({ builder, index, sheets }: PlanState['own'], each: number): void {
  const element = builder.elements[each]!;
  const { rows, elements } = sheets[element.sheet]!;
  const isByPlace = element.isListed || !canRekey([sheets[element.sheet]!]);
  const said = isByPlace ? null : elements.elementOf(rows.rows[element.row - rows.top] ?? [], element.row);
  if (!said || parentCodeOf(builder, said) === element.parentCode) return;
  index.leave(element);
  element.parentCode = parentCodeOf(builder, said);
  index.enter(element);
  tieToParent(builder, each);
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
