import { applyElement, tieToParent } from './applyElement';
import { putOnLines, takeOffLines } from './applyLines';
import type { MutableElement } from './Mutable';
import type { PlanState } from './PlanState';
import { keepOrder, takeOffNumber } from './renumber';
import type { RowChange } from './RowChange';

/** The elements and lines that have come. */
export interface Came { readonly elements: readonly number[]; readonly lines: readonly number[] }

/** Takes off the lines and the elements that go. */
export function takeOff(state: PlanState, changes: readonly RowChange[]): void {
  takeOffLines(state, changes);
  for (const { gone, element, sheet, row } of changes) {
    if (!gone) continue;
    leaveElement(state, gone as MutableElement);
    for (const line of state.own.index.linesOf(gone.index)) leaveLine(state, line);
    // One that stood above it on its row stays there, with what stands beside it.
    sheet.elementOfRow[row] = element?.old.index ?? -1;
    takeOffNumber(state, gone.index);
  }
}

/** What hung on it is tied elsewhere while it still is there: whatever told that. */
function leaveElement(state: PlanState, gone: MutableElement): void {
  const { builder, index } = state.own;
  const hung = [...index.referrersTo(gone.key), ...index.placedUnder(gone.index)];
  applyElement(state, gone, { ...gone, ...BLANK });
  for (const each of hung) if (builder.elements[each]!.parent === gone.index) tieToParent(builder, each);
}

/** What stood beside it is told by its row, once that is read: it is nobody's meanwhile. */
function leaveLine({ own: { index, builder: { means } } }: PlanState, line: number): void {
  index.untieLine(line);
  means.element[line] = -1;
  index.tieLine(line);
}

/** Puts on those that come, elements before the lines that name them; and reads anew the lines that stay. */
export function putOn(state: PlanState, changes: readonly RowChange[]): Came {
  const elements = changes.flatMap((change) => (change.came ? putOnElement(state, change.came, change) : []));
  return { elements, lines: changes.flatMap((change) => putOnLines(state, change)) };
}

/** One that nothing can hang on, and that names nothing. */
const BLANK = { code: '', key: '', parentCode: '', parent: -1, projectCode: '', programmaCode: '', hsdCodes: [] } satisfies Partial<MutableElement>;

function putOnElement(state: PlanState, next: MutableElement, { sheet, row, named }: RowChange): number {
  const { elements, timesNamed } = state.own.builder;
  const blank: MutableElement = { ...next, ...BLANK, index: elements.length };
  elements.push(blank);
  timesNamed[blank.index] = named ? 1 : 0;
  // Lines beside it are told to be of what its row says.
  next.index = blank.index;
  sheet.elementOfRow[row] = blank.index;
  keepOrder(state, blank.index);
  applyElement(state, blank, next);
  return blank.index;
}
