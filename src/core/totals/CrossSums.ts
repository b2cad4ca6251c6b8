import { findEntry } from '#core/plan/entriesIn';
import { inElementOrder } from '#core/plan/elementOrder';
import { compareLines, inOrder } from '#core/plan/lineOrder';
import type { Plan } from '#core/plan/Plan';
import type { Amounts } from '#core/totals/Totals';
import type { ElementCut } from '#core/totals/ElementGroups';
import type { Ledger } from '#core/totals/Ledger';
import { sumLinesSteps } from '#core/totals/sumLines';
import type { Steps } from '#core/values/steps';

/**
 * Two cuts laid across each other: each line, and each action, in exactly one cell. An action stands where its first
 * line counts; one without means where it stands itself.
 */
export interface CrossSums {
  /** Pairs of groups that hold a line or an action. */
  readonly pairs: readonly { readonly row: number; readonly column: number }[];
  /** Place of a pair in `pairs`; -1 for one that does not occur. */
  find(row: number, column: number): number;
  amounts(pair: number): Amounts;
  actionCount(pair: number): number;
  /** Places in `pairs`: of each line, and of each element that is an action or activity; -1 for others. */
  readonly ofLine: Int32Array;
  readonly ofAction: Int32Array;
  /** The lines that count in any of these pairs, in the order of their rows: one walk past all. */
  lines(pairs: ReadonlySet<number>): readonly number[];
  /** The same for actions and activities, by index of their element. */
  actions(pairs: ReadonlySet<number>): readonly number[];
}

/** Elements between two yields. */
const PIECE = 8192;
/** More groups than any cut has. */
const COLUMNS = 2 ** 24;

export function* crossSumsSteps(ledger: Ledger, rowCut: ElementCut, columnCut: ElementCut): Steps<CrossSums> {
  const { plan, lines } = ledger;
  const cells = new Cells();
  const firstLine = new Int32Array(plan.elements.length).fill(-1);
  const sums = yield* sumLinesSteps(ledger, (line) => {
    const element = plan.means.element[line]!;
    if (element >= 0 && (firstLine[element] === -1 || compareLines(plan, line, firstLine[element]!) < 0)) firstLine[element] = line;
    return cells.add(lines.groupOf(rowCut, line), lines.groupOf(columnCut, line));
  });
  const ofAction = new Int32Array(plan.elements.length).fill(-1);
  const isAction = createActionTest(plan);
  const actionCounts: number[] = [];
  for (let index = 0; index < ofAction.length; index += 1) {
    if (isAction(index)) {
      const cell = cells.add(groupOfElement(ledger, rowCut, index, firstLine[index]!), groupOfElement(ledger, columnCut, index, firstLine[index]!));
      ofAction[index] = cell;
      actionCounts[cell] = (actionCounts[cell] ?? 0) + 1;
    }
    if (index % PIECE === PIECE - 1) yield;
  }
  return {
    pairs: cells.pairs,
    find: (row, column) => cells.find(row, column),
    amounts: (pair) => sums.of(pair),
    actionCount: (pair) => actionCounts[pair] ?? 0,
    ofLine: sums.groupOfLine, ofAction,
    lines: (pairs) => inOrder(plan, placesOf(sums.groupOfLine, pairs)),
    actions: (pairs) => inElementOrder(plan, placesOf(ofAction, pairs)),
  };
}

/** Numbers the pairs that occur: two cuts of a thousand groups have a million pairs, of which few are used. */
class Cells {
  readonly pairs: { readonly row: number; readonly column: number }[] = [];
  private readonly numbers = new Map<number, number>();

  add(row: number, column: number): number {
    const key = row * COLUMNS + column;
    const known = this.numbers.get(key);
    if (known !== undefined) return known;
    this.numbers.set(key, this.pairs.length);
    return this.pairs.push({ row, column }) - 1;
  }

  find(row: number, column: number): number {
    return this.numbers.get(row * COLUMNS + column) ?? -1;
  }
}

function placesOf(cells: Int32Array, wanted: ReadonlySet<number>): readonly number[] {
  const places: number[] = [];
  for (let at = 0; at < cells.length; at += 1) if (wanted.has(cells[at]!)) places.push(at);
  return places;
}

/** Actions and activities: the lowest elements of the vertical strand. */
function createActionTest({ elements, scheme }: Plan): (index: number) => boolean {
  const levels = new Set(scheme.levels.filter(({ carriesMeans, strand }) => carriesMeans && strand === 'verticaal').map(({ id }) => id));
  return (index) => levels.has(elements[index]!.level);
}

function groupOfElement({ plan, elements, lines }: Ledger, cut: ElementCut, index: number, firstLine: number): number {
  if (firstLine >= 0) return lines.groupOf(cut, firstLine);
  const own = elements.of[cut][index]!;
  return own !== 0 || cut !== 'departement' ? own : departementOfDienst(plan, elements, index);
}

/** Where nobody above names a departement: that of the element's dienst, by the list; as it is for its lines. */
function departementOfDienst({ lists: { diensten } }: Plan, { tables, of }: Ledger['elements'], index: number): number {
  const key = tables.dienst.firstPart(of.dienst[index]!);
  const dienst = key === '' ? undefined : findEntry(diensten, key);
  return tables.departement.idOf(dienst?.departement ?? '');
}
