import type { ColumnLayout } from '#core/layout/Layout';
import type { WorkbookSnapshot } from '#core/layout/Snapshot';
import type { Plan, PlanElement, RowPlace } from '#core/plan/Plan';
import { AARDEN, RICHTINGEN } from '#core/values/aard';
import { hundredfold } from '#core/values/hundredfold';
import type { Note } from './Note';

/** Sums by year, kind and direction, of all lines below an element. */
type Sums = Map<string, number>;
/** A total that stands beside an objective. */
interface Stated { readonly element: PlanElement; readonly column: ColumnLayout; readonly value: number }

/**
 * Totals beside an objective that are not what hangs below it: a formula that lost a row when rows were sorted or put in
 * at its edge, that adds up only what a filter shows, or a number that was typed. Work: each line and what is above it.
 */
export function branchTotalNotes(snapshot: WorkbookSnapshot, plan: Plan): Note[] {
  const stated = statedTotals(snapshot, plan);
  if (stated.length === 0) return [];
  const sums = sumsBelow(plan, new Set(stated.map(({ element }) => element.index)));
  return stated.flatMap(({ element: { index, sheet, row, code }, column, value }): Note[] => {
    const below = sums.get(index);
    const possible = below ? possibleSums(below, column) : [];
    const [computed] = possible;
    if (computed === undefined || possible.some((sum) => isSame(value, sum))) return [];
    return [{ id: 'branch-total-differs', severity: 'warning', where: { sheet, row, column: column.column }, element: code, data: { value, computed } }];
  });
}

function statedTotals({ sheets }: WorkbookSnapshot, plan: Plan): Stated[] {
  const carries = new Map(plan.scheme.levels.map(({ id, carriesMeans }) => [id, carriesMeans]));
  const cells = new Map(sheets.map((sheet) => [sheet.id, sheet]));
  const isCounted = countedRows(plan);
  return plan.elements.flatMap((element) => {
    const layout = plan.sheets[element.sheet];
    const sheet = layout && cells.get(layout.id);
    if (!layout || !TREES.has(layout.kind) || !sheet || element.isListed || carries.get(element.level) !== false || isCounted(element)) return [];
    return layout.columns.flatMap((column): Stated[] => {
      const content = column.field === 'bedrag' ? sheet.values[element.row - sheet.top]?.[column.column - sheet.left] : '';
      return typeof content === 'number' && !Number.isNaN(hundredfold(content)) ? [{ element, column, value: hundredfold(content) * (column.scale ?? 1) }] : [];
    });
  });
}

const TREES: ReadonlySet<string> = new Set(['plan', 'vlak']);

/** On a flat sheet amounts may be those of an action that stands on the same row, or the objective's own. */
function countedRows({ means, sheets }: Plan): (place: RowPlace) => boolean {
  const rows = new Set<string>();
  for (let line = 0; line < means.count; line += 1) if (sheets[means.sheet[line]!]?.kind === 'vlak') rows.add(`${means.sheet[line]!} ${means.row[line]!}`);
  return ({ sheet, row }) => rows.size > 0 && rows.has(`${sheet} ${row}`);
}

/** Parents in a circle end the walk. */
const MOST_LEVELS = 32;

function sumsBelow({ means, years, elements }: Plan, wanted: ReadonlySet<number>): Map<number, Sums> {
  const found = new Map<number, Sums>();
  for (let line = 0; line < means.count; line += 1) {
    let at = means.element[line]!;
    for (let steps = 0; at >= 0 && steps < MOST_LEVELS; steps += 1, at = elements[at]?.parent ?? -1) {
      if (!wanted.has(at)) continue;
      const sums = found.get(at) ?? new Map<string, number>();
      found.set(at, sums);
      years.forEach((jaar, year) => {
        const key = keyOf(jaar, AARDEN[means.aard[line]!]!, RICHTINGEN[means.richting[line]!]!);
        sums.set(key, (sums.get(key) ?? 0) + means.amounts[line * years.length + year]!);
      });
    }
  }
  return found;
}

function keyOf(jaar: number, aard: string, richting: string): string {
  return `${jaar} ${aard} ${richting}`;
}

/** What a column's total may mean: expenses and receipts together, the one less the other, or one of them; people apart where no header tells the kind. */
function possibleSums(sums: Sums, { jaar, aard, richting }: ColumnLayout): number[] {
  const of = (kinds: readonly string[], direction: string): number => (richting && richting !== direction ? 0 : kinds.reduce((sum, kind) => sum + (sums.get(keyOf(jaar ?? 0, kind, direction)) ?? 0), 0));
  const groups = aard ? [[aard]] : [['onbekend', 'GD', 'BD'], ['VTE'], ['afschrijving'], ['onbekend', 'GD', 'BD', 'VTE', 'afschrijving']];
  return groups.flatMap((kinds) => {
    const [expenses, receipts] = [of(kinds, 'U'), of(kinds, 'O')];
    return [expenses + receipts, expenses - receipts, receipts - expenses, expenses, receipts];
  });
}

/** Exact, but for a total that is stated in whole euro. */
function isSame(stated: number, sum: number): boolean {
  return stated === sum || (stated % 100 === 0 && Math.abs(stated - sum) <= 100);
}
