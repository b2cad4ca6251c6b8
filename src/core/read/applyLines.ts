import type { Plan, UnreadAmount } from '#core/plan/Plan';
import { PlacedLines } from './PlacedLines';
import type { PlanBuilder } from './PlanBuilder';
import type { PlanState, SheetState } from './PlanState';
import type { RowChange, RowsLines } from './RowChange';

/** Takes off the lines that rows no longer give. The last of all lines takes the number of one that goes, so that none is left open. */
export function takeOffLines(state: PlanState, changes: readonly RowChange[]): void {
  for (const { sheet, row, lines } of changes) if (lines) while (sheet.rowLines.countOf(row) > lines.count) takeOffLast(state, sheet, row);
}

function takeOffLast(state: PlanState, { rowLines }: SheetState, row: number): void {
  const { builder, index } = state.own;
  const lines = rowLines.of(row);
  const [line, last] = [lines.at(-1)!, builder.means.count - 1];
  index.untieLine(line);
  forgetNotes(builder, [line]);
  rowLines.put(row, lines.slice(0, -1));
  if (line !== last) giveNumber(state, last, line);
  builder.means.pop();
  setCount(state);
}

/** Gives a line the number of one that is gone. */
function giveNumber(state: PlanState, from: number, to: number): void {
  const { builder, index, sheets } = state.own;
  const { means } = builder;
  giveOrder(state);
  index.untieLine(from);
  means.move(from, to);
  for (const notes of [builder.unreadAmounts, builder.roundedAmounts]) renumber(notes, from, to);
  const { rows, rowLines } = sheets[means.sheet[to]!]!;
  const row = means.row[to]! - rows.top;
  rowLines.put(row, rowLines.of(row).map((line) => (line === from ? to : line)));
  index.tieLine(to);
}

/** Reads the lines of a row again, and those that it gives more. Gives the new ones. */
export function putOnLines(state: PlanState, { sheet, row, cells, lines }: RowChange): readonly number[] {
  if (!lines) return [];
  const { builder, index } = state.own;
  const old = sheet.rowLines.of(row);
  for (const line of old) index.untieLine(line);
  forgetNotes(builder, old);
  const came = Array.from({ length: lines.count - old.length }, () => comeLine(state, sheet, row));
  const all = [...old, ...came];
  sheet.rowLines.put(row, all);
  if (all.length > 0) sheet.lines.reread(cells, all);
  for (const line of all) {
    tell(builder, line, lines);
    index.tieLine(line);
  }
  return came;
}

/** Of which element a line is: the number of a code may be that of another by now. */
function tell(builder: PlanBuilder, line: number, { code, element }: RowsLines): void {
  const { means } = builder;
  const id = means.elementCodes.idOf(code);
  means.elementId[line] = id;
  means.element[line] = element?.index ?? builder.firstOf(means.elementCodes.keys[id] ?? '');
}

function comeLine(state: PlanState, sheet: SheetState, row: number): number {
  const line = sheet.lines.place(sheet.rows.top + row, '', -1);
  setCount(state);
  if (line > 0 && !isBehind(state, line)) giveOrder(state);
  return line;
}

/** Whether a line stands behind the one before it, as its number says. */
function isBehind({ plan: { means } }: PlanState, line: number): boolean {
  return means.sheet[line] === means.sheet[line - 1] && means.row[line]! >= means.row[line - 1]!;
}

/** From now on the numbers of lines do not follow the rows. */
function giveOrder({ plan, own }: PlanState): void {
  if (!plan.order) (plan as { order: Plan['order'] }).order = new PlacedLines(plan.means, own.sheets);
}

function setCount({ plan, own }: PlanState): void {
  (plan.means as { count: number }).count = own.builder.means.count;
}

/** Takes out what was noted of some lines. */
function forgetNotes({ unreadAmounts, roundedAmounts }: Pick<PlanBuilder, 'unreadAmounts' | 'roundedAmounts'>, lines: readonly number[]): void {
  for (const notes of [unreadAmounts, roundedAmounts]) {
    for (let i = notes.length - 1; i >= 0; i -= 1) if (lines.includes(notes[i]!.line)) notes.splice(i, 1);
  }
}

/** What was noted of a line is noted anew, at the end. */
function renumber(notes: UnreadAmount[], from: number, to: number): void {
  const own = notes.filter(({ line }) => line === from);
  if (own.length === 0) return;
  for (let i = notes.length - 1; i >= 0; i -= 1) if (notes[i]!.line === from) notes.splice(i, 1);
  notes.push(...own.map((note) => ({ ...note, line: to })));
}
