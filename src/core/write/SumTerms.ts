import type { ColumnLayout } from '#core/layout/Layout';
import type { SheetState } from '#core/read/PlanState';
import { yearsOf } from '#core/read/yearsOf';
import { aardFromWord, richtingFromWord, type Aard } from '#core/values/aard';
import { columnName } from '#core/values/address';
import type { CellValue } from '#core/values/CellValue';
import { textOf } from '#core/values/text';
import { sheetReference } from './sheetReference';

/** One SUMIFS over a sheet of the plan: an amount column of a year, and what the row must hold beside it. */
export interface SumTerm {
  readonly sheet: SheetState;
  /** A year's place in the plan's years. */
  readonly year: number;
  readonly sign: 1 | -1;
  readonly scale: number;
  /** Columns of the sheet, from 0. */
  readonly amount: number;
  /** The column in which the code of a row is looked for. */
  readonly code: number;
  readonly criteria: readonly { readonly column: number; readonly word: string }[];
}

/** What a criterion may be without Excel reading something else in it: no wildcard, no comparison, no number. */
const PLAIN_WORD = /^\p{L}[\p{L} ./-]*$/u;
const WORDS_LOOKED_AT = 200;

/** The terms that add up the amounts of these kinds, receipts left out; null where Excel could not tell them apart. */
export function meansTerms(sheet: SheetState, code: number, years: readonly number[], wanted: ReadonlySet<Aard>): SumTerm[] | null {
  const aarden = wordsIn(sheet, 'aard');
  const richtingen = wordsIn(sheet, 'richting');
  if (!aarden || !richtingen) return null;
  return amountColumns(sheet, years).flatMap(({ column, year }): SumTerm[] => {
    if (column.richting === 'O') return [];
    const receipts = column.richting ? [] : richtingen.words.filter((word) => richtingFromWord(word) === 'O').map((word) => ({ column: richtingen.column, word }));
    const term = { sheet, year, scale: wanted.has('VTE') ? 1 : column.scale ?? 1, amount: column.column, code };
    return aardCriteria(column, aarden, wanted).flatMap((criteria): SumTerm[] => [
      { ...term, sign: 1, criteria }, ...receipts.map((receipt): SumTerm => ({ ...term, sign: -1, criteria: [...criteria, receipt] })),
    ]);
  });
}

/** The terms that add up the budgets of a list. */
export function budgetTerms(sheet: SheetState, code: number, years: readonly number[]): SumTerm[] {
  return amountColumns(sheet, years).map(({ column, year }) => ({ sheet, year, sign: 1, scale: column.scale ?? 1, amount: column.column, code, criteria: [] }));
}

/** The formula of these terms, without `=`; `code` is the cell that holds the code or the cells that hold several, null for all rows. */
export function formulaOf(terms: readonly SumTerm[], code: string | null): string {
  return terms.map((term, i) => `${term.sign < 0 ? '-' : i > 0 ? '+' : ''}${sumifs(term, code)}`).join('');
}

function sumifs({ sheet, amount, code: codeColumn, criteria, scale }: SumTerm, code: string | null): string {
  const name = sheetReference(sheet.layout.name);
  const column = (at: number): string => `${name}!$${columnName(at)}:$${columnName(at)}`;
  const pairs = [...(code === null ? [] : [`${column(codeColumn)},${code}`]), ...criteria.map((each) => `${column(each.column)},"${each.word}"`)];
  const sum = `SUMIFS(${[column(amount), ...pairs].join(',')})`;
  return `${code?.includes(':') ? `SUMPRODUCT(${sum})` : sum}${scale === 1 ? '' : `*${scale}`}`;
}

interface Words { readonly column: number; readonly words: readonly string[] }

/** The distinct words of a column, as they are written; null where one of them cannot be a criterion. */
function wordsIn(sheet: SheetState, field: 'aard' | 'richting'): Words | null {
  const column = sheet.layout.columns.find((each) => each.field === field)?.column ?? -1;
  const words = column < 0 ? [] : distinctTexts(sheet, column);
  return words.every((word) => PLAIN_WORD.test(word)) ? { column, words } : null;
}

function distinctTexts({ rows }: SheetState, column: number): string[] {
  const texts = new Map<string, string>();
  for (let row = rows.from; row < rows.to && texts.size < WORDS_LOOKED_AT; row += 1) {
    const content: CellValue = rows.rows[row]?.[column - rows.left] ?? '';
    if (content !== '') texts.set(String(content).toLowerCase(), String(content));
  }
  return [...texts.values()];
}

/** Which kinds a column holds: its own header's, or those that its row names. */
function aardCriteria({ aard }: ColumnLayout, aarden: Words, wanted: ReadonlySet<Aard>): SumTerm['criteria'][] {
  if (aard) return wanted.has(aard) ? [[]] : [];
  if (aarden.column < 0) return wanted.has('onbekend') ? [[]] : [];
  return aarden.words.filter((word) => wanted.has(aardFromWord(textOf(word)))).map((word) => [{ column: aarden.column, word }]);
}

function amountColumns({ layout }: SheetState, years: readonly number[]): { readonly column: ColumnLayout; readonly year: number }[] {
  return layout.columns.flatMap((column) => yearsOf(column, years).map((year) => ({ column, year })));
}
