import { entriesIn } from '#core/plan/entriesIn';
import type { Plan } from '#core/plan/Plan';
import { elementsInOrder } from '#core/plan/elementOrder';
import { linesInOrder } from '#core/plan/lineOrder';
import { addAmounts } from '#core/totals/computeTotals';
import { crossSumsSteps, type CrossSums } from '#core/totals/CrossSums';
import { createGroupLabels } from '#core/totals/GroupLabels';
import type { Ledger } from '#core/totals/Ledger';
import { compareCodes } from '#core/totals/naturalOrder';
import type { Amounts, Cut } from '#core/totals/Totals';
import type { Steps } from '#core/values/steps';
import type { Jaar } from '#core/values/units';

/** What the HSDs are laid across. */
export const COVERAGE_CUTS = ['departement', 'programma'] as const satisfies readonly Cut[];
export type CoverageCut = (typeof COVERAGE_CUTS)[number];

/** HSDs against departementen or programmas. Each line and each action is in exactly one cell; what is empty is there too. */
export interface Coverage {
  readonly across: CoverageCut;
  readonly years: readonly Jaar[];
  /** In the order of their codes; what has none last. */
  readonly rows: readonly CoverageGroup[];
  readonly columns: readonly CoverageGroup[];
  /** `cells[row][column]`; null where nothing is. */
  readonly cells: readonly (readonly (CoverageCell | null)[])[];
  readonly rowSums: readonly CoverageCell[];
  readonly columnSums: readonly CoverageCell[];
  readonly total: CoverageCell;
  /** The means lines that make a number; and the actions, by index of their element. */
  linesOf(cell: CoverageCell): readonly number[];
  actionsOf(cell: CoverageCell): readonly number[];
  /** The elements behind each pair, by index: its actions, then what else its lines hang on. One walk for all cells. */
  elementsSteps(): Steps<ReadonlyMap<number, ReadonlySet<number>>>;
}

/** '' as its key stands for none. Unlisted: there is a list, and a code of it is not on it. */
export interface CoverageGroup { readonly key: string; readonly title: string; readonly isUnlisted: boolean }

export interface CoverageCell {
  readonly amounts: Amounts;
  readonly actionCount: number;
  /** The pairs of groups that it is made of: one, or those of a whole row or column. */
  readonly pairs: readonly number[];
}

/** One pass over the lines and one over the elements, in pieces. */
export function* coverageSteps(ledger: Ledger, across: CoverageCut): Steps<Coverage> {
  const cross = yield* crossSumsSteps(ledger, 'hsd', across);
  const rows = axis(ledger, 'hsd', cross.pairs.map(({ row }) => row));
  yield;
  const columns = axis(ledger, across, cross.pairs.map(({ column }) => column));
  yield;
  const cells: (CoverageCell | null)[][] = [];
  for (const row of rows) {
    cells.push(columns.map((column) => cellOf(cross, row.group, column.group)));
    yield;
  }
  const years = ledger.plan.years;
  const rowSums = cells.map((row) => sumOf(row, years.length));
  const columnSums = columns.map((_, column) => sumOf(cells.map((row) => row[column]!), years.length));
  return {
    across, years, rows, columns, cells, rowSums, columnSums, total: sumOf(rowSums, years.length),
    linesOf: ({ pairs }) => cross.lines(new Set(pairs)),
    actionsOf: ({ pairs }) => cross.actions(new Set(pairs)),
    elementsSteps: () => elementsSteps(cross, ledger.plan),
  };
}

/** Elements or lines between two yields. */
const PIECE = 8192;

function* elementsSteps({ ofAction, ofLine }: CrossSums, plan: Plan): Steps<ReadonlyMap<number, ReadonlySet<number>>> {
  const behind = new Map<number, Set<number>>();
  const add = (pair: number, element: number): void => {
    if (pair < 0 || element < 0) return;
    const own = behind.get(pair);
    if (own) own.add(element);
    else behind.set(pair, new Set([element]));
  };
  for (const [at, { index }] of elementsInOrder(plan).entries()) {
    add(ofAction[index]!, index);
    if (at % PIECE === PIECE - 1) yield;
  }
  for (const [at, line] of linesInOrder(plan).entries()) {
    add(ofLine[line]!, plan.means.element[line]!);
    if (at % PIECE === PIECE - 1) yield;
  }
  return behind;
}

interface AxisGroup extends CoverageGroup { readonly group: number }

/** The groups that occur and those that are on the list, each once. */
function axis({ plan, lines }: Ledger, cut: 'hsd' | CoverageCut, used: readonly number[]): AxisGroup[] {
  const table = lines.tables[cut];
  const listed = new Set(listedKeys(plan, cut));
  const groups = [...new Set([...[...listed].map((key) => table.idOfKey(key)), ...used])];
  const parts = groups.map((group) => table.partsOf(group));
  const labels = createGroupLabels(plan, cut, parts);
  const isUnlisted = (part: string): boolean => listed.size > 0 && !listed.has(part);
  return groups.map((group, i) => ({ group, ...labels[i]!, isUnlisted: parts[i]!.some(isUnlisted) })).sort((a, b) => compareCodes(a.key, b.key));
}

function listedKeys({ elements, lists }: Plan, cut: 'hsd' | CoverageCut): string[] {
  if (cut === 'departement') return entriesIn(lists.departementen).map(({ key }) => key);
  const keys: string[] = [];
  for (const { level, key } of elements) if (level === cut && key !== '') keys.push(key);
  return keys;
}

function cellOf(cross: CrossSums, row: number, column: number): CoverageCell | null {
  const pair = cross.find(row, column);
  return pair < 0 ? null : { amounts: cross.amounts(pair), actionCount: cross.actionCount(pair), pairs: [pair] };
}

function sumOf(cells: readonly (CoverageCell | null)[], years: number): CoverageCell {
  const found = cells.filter((cell) => cell !== null);
  return {
    amounts: addAmounts(found.map(({ amounts }) => amounts), years),
    actionCount: found.reduce((sum, { actionCount }) => sum + actionCount, 0),
    pairs: found.flatMap(({ pairs }) => pairs),
  };
}
