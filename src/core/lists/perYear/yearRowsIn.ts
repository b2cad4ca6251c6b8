import { yearlessHeader } from '#core/layout/amountHeader';
import type { HeaderCell, HeaderRow } from '#core/layout/Block';
import { middelenSheet } from '#core/layout/template/middelenSheet';
import type { ColumnTemplate } from '#core/layout/template/Template';
import type { CellValue } from '#core/values/CellValue';
import { jaarFromCell } from '#core/values/jaar';
import { textOf, wordKey } from '#core/values/text';
import type { Jaar } from '#core/values/units';
import { listColumn, listTemplate, type ListKind } from '../ListKind';
import type { YearRows } from '../ListReading';
import { isResultText } from './isResultText';

const YEAR_WORDS: ReadonlySet<string> = new Set([
  'Jaar', 'Boekjaar', 'Bestand jaar', 'Begrotingsjaar', 'Dienstjaar', 'Budgetjaar', 'Kalenderjaar', 'Planjaar', 'Boekjaar/periode', 'Boekjaar periode', 'Kalenderjaar/maand',
  'Periode', 'Year', 'Fiscal year', 'Calendar year', 'Budget year', 'GJAHR', '0FISCYEAR', '0CALYEAR', '0CALMONTH', '0FISCPER',
].map(wordKey));

/** Of the cells below a header, totals not counted, how many must tell a year. */
const MOST = 0.6;

/** A header whose rows are of one year each, and what may stand beside the year. */
export interface FoundYearRows { readonly year: HeaderCell; readonly amounts: readonly HeaderCell[]; readonly sample: Jaar }

/** The column of years and those that may hold the amount of a year; null where the header names no column of years, or amounts of a year of their own. */
export function yearRowsIn(header: HeaderRow): FoundYearRows | null {
  const year = header.cells.find(({ column, key }) => YEAR_WORDS.has(key) && holdsYears(header.below(column)));
  if (!year || header.cells.some(({ content }) => jaarFromCell(content) !== null)) return null;
  const sample = header.below(year.column).map(jaarFromCell).find((jaar) => jaar !== null);
  return sample === undefined || sample === null ? null : { year, sample, amounts: header.cells.filter((cell) => cell !== year && mayHoldAmounts(cell)) };
}

function holdsYears(all: readonly CellValue[]): boolean {
  const values = all.filter((value) => !isResultText(textOf(value)));
  return values.length > 0 && values.filter((value) => jaarFromCell(value) !== null).length >= values.length * MOST;
}

function mayHoldAmounts(cell: HeaderCell): boolean {
  return isOfPeople(cell) || yearlessHeader(cell.text) !== null;
}

function isOfPeople({ text, key }: HeaderCell): boolean {
  return yearlessHeader(text)?.aard === 'VTE' || PEOPLE_WORDS.has(key);
}

const PEOPLE_WORDS: ReadonlySet<string> = wordsOf(listColumn('diensten', 'capaciteit'));

function wordsOf(column: ColumnTemplate | undefined): Set<string> {
  return new Set(column ? [column.header, ...column.synonyms].map(wordKey) : []);
}

/** The header as it would be with a column for the year: what a list is known by is then known of it too. */
export function asWide(header: HeaderRow, { amounts, sample }: FoundYearRows): HeaderRow {
  return { ...header, cells: header.cells.map((cell) => (amounts.includes(cell) ? { ...cell, content: `${PEOPLE_WORDS.has(cell.key) ? 'VTE' : cell.text} ${sample}` } : cell)) };
}

/**
 * What the columns of such a list are; null for a list that holds nothing by year. Where several may be the amount, or it
 * has a header that says nothing, a person tells which.
 * @param known the columns of which the meaning is known
 */
export function yearRowsOf(header: HeaderRow, kind: ListKind, found: FoundYearRows, known: ReadonlySet<number>): YearRows | null {
  const perYear = listTemplate(kind).columns.find(({ isPerYear }) => isPerYear);
  if (!perYear) return null;
  const ofKind = found.amounts.filter((cell) => isOfPeople(cell) === (perYear.kind === 'vte'));
  const spent = ofKind.filter(({ text }) => yearlessHeader(text)?.richting !== 'O');
  const [only, ...others] = spent.length > 0 ? spent : ofKind;
  const isAsked = only ? others.length > 0 : hasNumbers(header, found, known);
  if (!only && !isAsked) return null;
  return { year: found.year.column, amount: only && !isAsked ? only.column : null, direction: directionIn(header, kind), ...scaleOf(header, only) };
}

/** Whether a column under an unknown header holds nothing but numbers: it may be the amounts. */
function hasNumbers(header: HeaderRow, { year }: FoundYearRows, known: ReadonlySet<number>): boolean {
  return header.cells.some((cell) => cell !== year && !known.has(cell.column) && isNumeric(header.below(cell.column)));
}

function isNumeric(values: readonly CellValue[]): boolean {
  return values.length > 0 && values.every((value) => typeof value === 'number' || /^[\d.,\s€-]*[.,]\d{2}$/u.test(textOf(value)));
}

function scaleOf({ unit }: HeaderRow, cell: HeaderCell | undefined): { readonly scale?: number } {
  if (!cell || isOfPeople(cell)) return {};
  const scale = yearlessHeader(cell.text)?.scale ?? unit?.scale;
  return scale === undefined ? {} : { scale };
}

function directionIn({ cells }: HeaderRow, kind: ListKind): number | null {
  return kind === 'budgetplaatsen' ? cells.find(({ key }) => DIRECTION_WORDS.has(key))?.column ?? null : null;
}

const DIRECTION_WORDS: ReadonlySet<string> = wordsOf(middelenSheet.columns.find(({ field }) => field === 'richting'));
