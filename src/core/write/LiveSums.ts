import type { LinkCut } from '#core/report/koppelingen/LinkCut';
import type { PlanState, SheetState } from '#core/read/PlanState';
import type { Field } from '#core/layout/Layout';
import type { Aard } from '#core/values/aard';
import { hundredfold } from '#core/values/hundredfold';
import type { CellValue } from '#core/values/CellValue';
import type { Steps } from '#core/values/steps';
import { isPlainCode } from './isPlainCode';
import { budgetTerms, formulaOf, meansTerms, type SumTerm } from './SumTerms';

/**
 * Sums that Excel works out by itself from the plan's own sheets. What a formula would give is worked out here from the
 * same cells, so that it is only written where it says what the plan says.
 */
export interface LiveSums {
  /** Cells that Excel compares for one code, all years together. */
  readonly cost: number;
  /** The formula of a code in a cell, for a year, without `=`; null where it would say something else than `expected` (cents or hundredths by year). */
  formula(code: string, cell: string, expected: readonly number[]): ((year: number) => string) | null;
  /** The same for the codes in a range of cells, each as often as it stands there; year -1 is all years together. */
  over(codes: readonly string[], cells: string, expected: readonly number[]): ((year: number) => string) | null;
  /** The same over all codes. */
  total(expected: readonly number[]): ((year: number) => string) | null;
}

const SPENDING: ReadonlySet<Aard> = new Set<Aard>(['GD', 'BD', 'onbekend']);
const PEOPLE: ReadonlySet<Aard> = new Set<Aard>(['VTE']);
/** Rows between two yields. */
const PIECE = 2000;

/** Spending, people and budget of each code of a cut; null for what no formula can tell. */
export function* liveSumsSteps(state: PlanState, cut: LinkCut | 'element'): Steps<Readonly<Record<'planned' | 'vte' | 'budget', LiveSums | null>>> {
  const { years } = state.plan;
  const means = state.own.sheets.filter(({ layout: { kind } }) => kind === 'middelen' || kind === 'plan' || kind === 'vlak');
  const budgets = state.own.sheets.filter(({ layout }) => layout.kind === 'budgetplaatsen');
  const ofMeans = (wanted: ReadonlySet<Aard>) => gathered(means, (sheet) => withCode(sheet, fieldOf(cut, sheet), (code) => meansTerms(sheet, code, years, wanted)));
  const ofBudgets = gathered(budgets, (sheet) => withCode(sheet, cut === 'budgetplaats' ? 'code' : 'kostenplaats', (code) => budgetTerms(sheet, code, years)));
  return {
    planned: yield* sumsSteps(ofMeans(SPENDING), years.length),
    vte: yield* sumsSteps(ofMeans(PEOPLE), years.length),
    budget: yield* sumsSteps(ofBudgets, years.length),
  };
}

/** Where a sheet says what a row's means are for. */
function fieldOf(cut: LinkCut | 'element', { layout: { kind } }: SheetState): Field {
  return cut === 'element' && kind !== 'middelen' ? 'code' : cut;
}

/** The terms of all sheets together; null when one of them cannot be told by formulas. */
function gathered(sheets: readonly SheetState[], termsOf: (sheet: SheetState) => SumTerm[] | null): SumTerm[] | null {
  const terms: SumTerm[] = [];
  for (const sheet of sheets) {
    const own = termsOf(sheet);
    if (!own) return null;
    terms.push(...own);
  }
  return terms;
}

function withCode(sheet: SheetState, field: Field, make: (column: number) => SumTerm[] | null): SumTerm[] | null {
  const column = sheet.layout.columns.find((each) => each.field === field && each.level === undefined);
  // Nothing on a sheet without the column counts for any code.
  return column ? make(column.column) : [];
}

function* sumsSteps(terms: readonly SumTerm[] | null, years: number): Steps<LiveSums | null> {
  if (!terms || terms.length === 0) return null;
  const byCode = new Map<string, Float64Array>();
  const total = new Float64Array(years);
  for (const term of terms) yield* addSteps(term, years, byCode, total);
  const ofYear = (year: number) => (year < 0 ? terms : terms.filter((term) => term.year === year));
  const none = new Float64Array(years);
  return {
    cost: terms.reduce((sum, { sheet }) => sum + sheet.rows.rows.length, 0),
    formula: (code, cell, expected) => (isPlainCode(code) && isSame(byCode.get(code.toLowerCase()) ?? none, expected) ? (year) => formulaOf(ofYear(year), cell) || '0' : null),
    over: (codes, cells, expected) => (codes.length > 0 && codes.every(isPlainCode) && isSame(sumOver(codes, byCode, years), expected) ? (year) => formulaOf(ofYear(year), cells) || '0' : null),
    // Without a criterion the header, a year that is a number, would be added up too.
    total: (expected) => (terms.every(({ criteria }) => criteria.length > 0) && isSame(total, expected) ? (year) => formulaOf(ofYear(year), null) || '0' : null),
  };
}

function sumOver(codes: readonly string[], byCode: ReadonlyMap<string, Float64Array>, years: number): Float64Array {
  const sums = new Float64Array(years);
  for (const code of codes) byCode.get(code.toLowerCase())?.forEach((amount, year) => { sums[year]! += amount; });
  return sums;
}

function* addSteps({ sheet: { rows }, year, sign, scale, amount, code, criteria }: SumTerm, years: number, byCode: Map<string, Float64Array>, total: Float64Array): Steps<void> {
  for (let i = 0; i < rows.rows.length; i += 1) {
    if (i % PIECE === PIECE - 1) yield;
    const row = rows.rows[i]!;
    const cell = (column: number): CellValue => row[column - rows.left] ?? '';
    const value = cell(amount);
    if (typeof value !== 'number' || !criteria.every(({ column, word }) => isText(cell(column), word))) continue;
    const counted = sign * hundredfold(value * scale);
    const key = String(cell(code)).toLowerCase();
    const sums = byCode.get(key) ?? new Float64Array(years);
    byCode.set(key, sums);
    sums[year]! += counted;
    total[year]! += counted;
  }
}

function isText(content: CellValue, word: string): boolean {
  return typeof content === 'string' && content.toLowerCase() === word.toLowerCase();
}

function isSame(sums: Float64Array, expected: readonly number[]): boolean {
  return expected.every((each, year) => each === sums[year]);
}
