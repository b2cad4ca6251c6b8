import type { Plan } from '#core/plan/Plan';
import { CUT_WORDS } from '#core/report/cutWords';
import type { Coverage, CoverageCell } from '#core/report/dekking/coverage';
import { plannedOf, vteOf, type YearIndex } from '#core/report/koppelingen/room';
import type { Report } from '#core/report/Report';
import { columnName } from '#core/values/address';
import type { CellDraft, SheetDraft } from '#core/layout/Draft';
import { LIVE, MOST_COMPARED, STILL } from './koppelingenDraft';
import type { LiveCounts } from './LiveCounts';
import type { LiveSums } from './LiveSums';
import { HEADER_ROW, overzichtDraft } from './overzichtDraft';

interface CoverageOnSheet {
  readonly report: Report;
  readonly covered: Coverage;
  /** By pair, as `Coverage.elementsSteps` gives them. */
  readonly elements: ReadonlyMap<number, ReadonlySet<number>>;
  readonly plan: Plan;
  readonly year: YearIndex;
}
interface Sources { readonly planned: LiveSums | null; readonly vte: LiveSums | null; readonly counts: LiveCounts | null }

/** Columns of the report before its blocks: code and title of the HSD. */
const BEFORE = 2;
/** Rows between the grand total and the first element of the list below it: one empty, a title, a header. */
const UNTIL_LIST = 3;

/**
 * The coverage as a sheet of its own. Below the matrix stand the elements that each cell is made of, cell by cell; the
 * euros and VTE of a cell add up what the plan's own sheets say of those codes, so they follow each later amount, also
 * after sorting; its number of actions is that of those that still stand in the plan. Which element is in which cell is
 * as it was when the sheet was made: of a new action only a new sheet tells.
 */
export function dekkingDraft(asked: CoverageOnSheet, sources: Sources, at: Date): SheetDraft {
  const { report, covered, plan, year } = asked;
  const when = year >= 0 ? String(plan.years[year] ?? '') : 'alle jaren samen';
  const draft = overzichtDraft(report, at, {
    name: 'Dekking', heading: `${report.title}, ${when}`,
    hint: `Rijen met “${LIVE}” volgen de bedragen van het plan, en tellen de acties die er nog staan; rijen met “${STILL}”, en wat in welk vak hoort, waren juist op dat moment.`,
  });
  const first = HEADER_ROW + 1;
  const behind = elementsBehind(asked, first + covered.rows.length + 1 + UNTIL_LIST);
  const compared = behind.list.length * Object.values(sources).reduce<number>((sum, source: { readonly cost: number } | null) => sum + (source?.cost ?? 0), 0);
  const live = compared <= MOST_COMPARED ? sources : { planned: null, vte: null, counts: null };
  const rows = covered.rows.map((_, row) => liveRow(asked, live, draft.rows[first + row]!, row, behind));
  return {
    ...draft,
    rows: [
      ...draft.rows.slice(0, HEADER_ROW),
      [...draft.rows[HEADER_ROW]!, { value: 'Bron', style: 'header' }],
      ...rows,
      totalRow(draft.rows[first + rows.length]!, covered, first, rows.length),
      [],
      [{ value: 'Wat in elk vak zit', style: 'title' }],
      listHeaders(covered),
      ...behind.list,
    ],
    columns: [...draft.columns, { width: 10 }],
  };
}

/** A list of elements, and for each cell which of its rows and codes are its own. */
interface Behind { readonly list: readonly CellDraft[][]; readonly ofCell: ReadonlyMap<CoverageCell, { readonly codes: readonly string[]; readonly top: number; readonly range: string }> }

function elementsBehind({ covered: { cells, rows, columns }, elements, plan }: CoverageOnSheet, top: number): Behind {
  const list: CellDraft[][] = [];
  const ofCell = new Map<CoverageCell, { codes: string[]; top: number; range: string }>();
  cells.forEach((line, row) => line.forEach((cell, column) => {
    if (!cell) return;
    const own = cell.pairs.flatMap((pair) => [...elements.get(pair) ?? []]).map((index) => plan.elements[index]!);
    if (own.length === 0) return;
    const from = top + list.length;
    list.push(...own.map(({ code, title }) => [text(code, 'code'), text(title), text(rows[row]!.key, 'code'), text(columns[column]!.key)]));
    ofCell.set(cell, { codes: own.map(({ code }) => code), top: from, range: rangeOf(from, own.length) });
  }));
  return { list, ofCell };
}

/** Codes of the list. A range of one cell is written as a range too, so that it adds up in the same way. */
function rangeOf(top: number, count: number): string {
  return `$A$${top + 1}:$A$${top + count}`;
}

/** A row of the matrix with formulas where they say the same. */
function liveRow({ covered, plan, year }: CoverageOnSheet, sources: Sources, values: readonly CellDraft[], row: number, { ofCell }: Behind): CellDraft[] {
  const cells = [...values];
  const blocks = [{ of: plannedOf, source: sources.planned, style: 'money' }, { of: vteOf, source: sources.vte, style: 'vte' }] as const;
  let isWhole = true;
  for (const [block, { of, source, style }] of blocks.entries()) {
    covered.cells[row]!.forEach((cell, column) => {
      if (!cell) return;
      const own = ofCell.get(cell);
      const formula = own && source?.over(own.codes, own.range, plan.years.map((_, each) => of(cell.amounts, each)));
      if (formula) cells[BEFORE + block * (covered.columns.length + 1) + column] = { formula: `=${formula(year)}`, style };
      else if (of(cell.amounts, -1) !== 0) isWhole = false;
    });
  }
  sumBlocks(cells, covered, (from, to) => `${from}${HEADER_ROW + 2 + row}:${to}${HEADER_ROW + 2 + row}`);
  const areCounted = countCells(cells, covered, row, (cell) => liveCount(cell, sources.counts, ofCell));
  return [...cells, text(isWhole && areCounted ? LIVE : STILL)];
}

/** Puts a formula in the place of each number of actions that has one; gives whether all have. */
function countCells(cells: CellDraft[], { cells: matrix, columns }: Coverage, row: number, formulaOf: (cell: CoverageCell) => string | null): boolean {
  const from = BEFORE + 2 * (columns.length + 1);
  let isWhole = true;
  for (const [column, cell] of matrix[row]!.entries()) {
    if (!cell || cell.actionCount === 0) continue;
    const formula = formulaOf(cell);
    if (formula) cells[from + column] = { formula: `=${formula}`, style: 'term' };
    else isWhole = false;
  }
  return isWhole;
}

/** Of what a cell is made of, its actions stand first. */
function liveCount(cell: CoverageCell, counts: LiveCounts | null, ofCell: Behind['ofCell']): string | null {
  const own = ofCell.get(cell);
  return own && counts ? counts.over(own.codes.slice(0, cell.actionCount), rangeOf(own.top, cell.actionCount)) : null;
}

/** The sums at the end of each block, over the cells before them. */
function sumBlocks(cells: CellDraft[], { columns }: Coverage, rangeOf: (from: string, to: string) => string): void {
  for (const [block, style] of (['money', 'vte', 'term'] as const).entries()) {
    const from = BEFORE + block * (columns.length + 1);
    cells[from + columns.length] = { formula: `=SUM(${rangeOf(columnName(from), columnName(from + columns.length - 1))})`, style };
  }
}

function totalRow(values: readonly CellDraft[], { columns }: Coverage, first: number, count: number): CellDraft[] {
  const summed = BEFORE + 3 * (columns.length + 1);
  const sumOf = (at: number): string => `=SUM(${columnName(at)}${first + 1}:${columnName(at)}${first + count})`;
  const isCount = (at: number): boolean => at >= BEFORE + 2 * (columns.length + 1);
  return [...values.map((cell, at): CellDraft => (at < BEFORE || at >= summed ? cell : { formula: sumOf(at), style: isCount(at) ? 'totalCount' : 'total' })), text(LIVE)];
}

function listHeaders({ across }: Coverage): CellDraft[] {
  return ['Code', 'Titel', 'HSD', CUT_WORDS.nl[across].name].map((value): CellDraft => ({ value, style: 'header' }));
}

function text(value: string, style: 'text' | 'code' = 'text'): CellDraft {
  return { value, style };
}
