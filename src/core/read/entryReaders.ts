import type { Field } from '#core/layout/Layout';
import type { Budgetplaats, ListEntry, Lists } from '#core/plan/Plan';
import { codeKey } from '#core/values/code';
import type { CellValue } from '#core/values/CellValue';
import { centsFromCell } from '#core/values/money';
import { hundredthsFromCell } from '#core/values/vte';
import { jaarFromCell } from '#core/values/jaar';
import type { Cents, Hundredths, Jaar } from '#core/values/units';
import { textOf } from '#core/values/text';
import { isTotalText } from '#core/values/totalText';
import { titleOf } from './CellTexts';
import { cellAt, type SheetRows } from './RowReader';
import { splitNames } from './splitNames';

/** A list sheet and its number among the plan's sheets. */
export interface ListSheet { readonly rows: SheetRows; readonly index: number }

type Row = readonly CellValue[];

/** The entry that stands on a row (its cells, and its number on the sheet); null where none does. */
export type EntryOf<Entry> = (row: Row, rowNumber: number) => Entry | null;

type EntryReaders = { readonly [List in keyof Lists]: (sheet: ListSheet) => EntryOf<NonNullable<Lists[List]['entries'][number]>> };

/** What a row of each list says, a row at a time: to read a whole sheet, and to read one row again. */
export function entryReaders(years: readonly Jaar[]): EntryReaders {
  return {
    beleidsnotas: coded,
    departementen: (sheet) => named(sheet, 'departement'),
    diensten: (sheet) => extended(named(sheet, 'dienst'), withCapaciteit(sheet, years)),
    kostenplaatsen: (sheet) => extended(coded(sheet), (row) => ({
      dienst: textIn(sheet, row, 'dienst'), from: jaarFromCell(cellIn(sheet, row, 'from')), to: jaarFromCell(cellIn(sheet, row, 'to')),
    })),
    budgetplaatsen: (sheet) => extended(coded(sheet), withBudget(sheet, years)),
    beleidsvelden: (sheet) => extended(coded(sheet), (row) => ({ departement: textIn(sheet, row, 'departement') })),
    programmas: (sheet) => extended(coded(sheet), (row) => ({
      decision: textIn(sheet, row, 'decision'), regisseur: textIn(sheet, row, 'regisseur'),
      college: splitNames(textIn(sheet, row, 'college')), stuurdepartementen: splitNames(textIn(sheet, row, 'stuurdepartementen')),
    })),
  };
}

function extended<More extends object>(read: EntryOf<ListEntry>, more: (row: Row) => More): EntryOf<ListEntry & More> {
  return (row, rowNumber) => {
    const entry = read(row, rowNumber);
    return entry && { ...entry, ...more(row) };
  };
}

/** Rows with a code; a row of totals is none. */
function coded(sheet: ListSheet): EntryOf<ListEntry> {
  return (row, rowNumber) => entryOf(sheet, rowNumber, textIn(sheet, row, 'code'), titleOf(cellIn(sheet, row, 'title')));
}

function named(sheet: ListSheet, field: 'departement' | 'dienst'): EntryOf<ListEntry> {
  return (row, rowNumber) => {
    const name = textIn(sheet, row, field);
    return entryOf(sheet, rowNumber, name, name);
  };
}

function entryOf(sheet: ListSheet, row: number, code: string, title: string): ListEntry | null {
  return code === '' || isTotalText(code) ? null : { sheet: sheet.index, row, code, key: codeKey(code), title };
}

function cellIn({ rows }: ListSheet, row: Row, field: Field): CellValue {
  return cellAt(row, rows.column(field));
}

/** What stands in a column, tidied. */
function textIn(sheet: ListSheet, row: Row, field: Field): string {
  return textOf(cellIn(sheet, row, field));
}

/** The staff of a dienst in each year: of that year's column, or of the one that names no year. */
function withCapaciteit(sheet: ListSheet, years: readonly Jaar[]): (row: Row) => { readonly departement: string; readonly capaciteit: readonly (Hundredths | null)[] } {
  const { columns } = sheet.rows.layout;
  const every = columns.find(({ field }) => field === 'capaciteit');
  const ofYear = years.map((year) => columns.find(({ field, jaar, aard }) => field === 'bedrag' && jaar === year && (aard ?? 'VTE') === 'VTE') ?? every);
  return (row) => ({
    departement: textIn(sheet, row, 'departement'),
    capaciteit: ofYear.map((column) => (column ? hundredthsFromCell(cellAt(row, column.column - sheet.rows.left)) : null)),
  });
}

type BudgetplaatsFields = Omit<Budgetplaats, keyof ListEntry>;

function withBudget(sheet: ListSheet, years: readonly Jaar[]): (row: Row) => BudgetplaatsFields {
  const { rows } = sheet;
  const yearColumns = years.map((jaar) => rows.layout.columns.find((column) => column.field === 'bedrag' && column.jaar === jaar));
  return (row) => ({
    kostenplaats: textIn(sheet, row, 'kostenplaats'), aard: textIn(sheet, row, 'aard'), rekening: textIn(sheet, row, 'rekening'), beleidsveld: textIn(sheet, row, 'beleidsveld'),
    ...budgetsOf(years, yearColumns.map((column) => (column ? budgetOf(cellAt(row, column.column - rows.left), column.scale ?? 1) : 0))),
  });
}

/** What is not certain counts as nothing, and is noted. */
function budgetsOf(years: readonly Jaar[], cents: readonly (Cents | null)[]): Pick<Budgetplaats, 'budget' | 'unreadBudget'> {
  const unread = years.filter((_, year) => cents[year] === null);
  return { budget: cents.map((each) => each ?? 0), ...(unread.length > 0 && { unreadBudget: unread }) };
}

/** What a budget cell certainly means, in whole cents; null where it means nothing certain, which is told of itself. */
function budgetOf(content: CellValue, scale: number): Cents | null {
  if (typeof content === 'number') return centsFromCell(content * scale);
  const cents = centsFromCell(content);
  return cents === null ? null : cents * scale;
}
