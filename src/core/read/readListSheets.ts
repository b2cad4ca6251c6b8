import type { Field, SheetKind } from '#core/layout/Layout';
import type { Beleidsveld, Budgetplaats, Dienst, Kostenplaats, ListEntry, Lists, MasterList, Programma } from '#core/plan/Plan';
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

/** Reads the master lists of the workbook. A list on several sheets is one list, in the order of the sheets. */
export function readLists(sheets: readonly ListSheet[], years: readonly Jaar[]): Lists {
  const of = (kind: SheetKind) => sheets.filter(({ rows }) => rows.layout.kind === kind);
  const diensten = of('diensten');
  return {
    beleidsnotas: listOf(of('beleidsnotas'), entries),
    departementen: distinct(listOf(diensten, (sheet) => named(sheet, 'departement'))),
    diensten: listOf(diensten, (sheet) => dienstEntries(sheet, years)),
    kostenplaatsen: listOf(of('kostenplaatsen'), kostenplaatsEntries),
    budgetplaatsen: listOf(of('budgetplaatsen'), (sheet) => budgetplaatsEntries(sheet, years)),
    beleidsvelden: listOf(of('beleidsvelden'), beleidsveldEntries),
    programmas: listOf(of('programmas'), programmaEntries),
  };
}

function listOf<Entry extends ListEntry>(sheets: readonly ListSheet[], read: (sheet: ListSheet) => Entry[]): MasterList<Entry> {
  return masterList(sheets.flatMap(read), sheets.length > 0);
}

function masterList<Entry extends ListEntry>(found: readonly Entry[], isPresent: boolean): MasterList<Entry> {
  const byKey = new Map<string, number>();
  found.forEach(({ key }, index) => { if (!byKey.has(key)) byKey.set(key, index); });
  return { isPresent, entries: found, byKey };
}

/** A departement stands on a row for each of its diensten: it is one entry, at its first row. */
function distinct(list: MasterList<ListEntry>): MasterList<ListEntry> {
  return masterList([...list.byKey.values()].map((index) => list.entries[index] as ListEntry), list.isPresent);
}

function eachRow<Entry>({ rows: sheet }: ListSheet, read: (row: Row, rowNumber: number) => Entry | null): Entry[] {
  const found: Entry[] = [];
  for (let i = sheet.from; i < sheet.to; i += 1) {
    const entry = read(sheet.rows[i] ?? [], sheet.top + i);
    if (entry) found.push(entry);
  }
  return found;
}

/** Rows with a code; a row of totals is none. */
function entries(sheet: ListSheet): ListEntry[] {
  return eachRow(sheet, (row, rowNumber) => entryOf(sheet, row, rowNumber, textOf(cellAt(row, sheet.rows.column('code'))), titleOf(cellAt(row, sheet.rows.column('title')))));
}

function named(sheet: ListSheet, field: 'departement' | 'dienst'): ListEntry[] {
  return eachRow(sheet, (row, rowNumber) => {
    const name = textOf(cellAt(row, sheet.rows.column(field)));
    return entryOf(sheet, row, rowNumber, name, name);
  });
}

function entryOf(sheet: ListSheet, _row: Row, row: number, code: string, title: string): ListEntry | null {
  return code === '' || isTotalText(code) ? null : { sheet: sheet.index, row, code, key: codeKey(code), title };
}

function rowOf(sheet: ListSheet, entry: ListEntry): Row {
  return sheet.rows.rows[entry.row - sheet.rows.top] ?? [];
}

function dienstEntries(sheet: ListSheet, years: readonly Jaar[]): Dienst[] {
  const text = textReader(sheet);
  const capaciteit = capaciteitReader(sheet, years);
  return named(sheet, 'dienst').map((entry) => ({ ...entry, departement: text(entry, 'departement'), capaciteit: capaciteit(entry) }));
}

/** The staff of a dienst in each year: of that year's column, or of the one that names no year. */
function capaciteitReader(sheet: ListSheet, years: readonly Jaar[]): (entry: ListEntry) => (Hundredths | null)[] {
  const { columns } = sheet.rows.layout;
  const every = columns.find(({ field }) => field === 'capaciteit');
  const ofYear = years.map((year) => columns.find(({ field, jaar, aard }) => field === 'bedrag' && jaar === year && (aard ?? 'VTE') === 'VTE') ?? every);
  return (entry) => {
    const row = rowOf(sheet, entry);
    return ofYear.map((column) => (column ? hundredthsFromCell(cellAt(row, column.column - sheet.rows.left)) : null));
  };
}

/** What stands in a column of an entry's row, tidied. */
function textReader(sheet: ListSheet): (entry: ListEntry, field: Field) => string {
  return (entry, field) => textOf(cellAt(rowOf(sheet, entry), sheet.rows.column(field)));
}

function beleidsveldEntries(sheet: ListSheet): Beleidsveld[] {
  const text = textReader(sheet);
  return entries(sheet).map((entry) => ({ ...entry, departement: text(entry, 'departement') }));
}


function programmaEntries(sheet: ListSheet): Programma[] {
  const text = textReader(sheet);
  return entries(sheet).map((entry) => ({
    ...entry, decision: text(entry, 'decision'), regisseur: text(entry, 'regisseur'),
    college: splitNames(text(entry, 'college')), stuurdepartementen: splitNames(text(entry, 'stuurdepartementen')),
  }));
}

function kostenplaatsEntries(sheet: ListSheet): Kostenplaats[] {
  const { rows } = sheet;
  return entries(sheet).map((entry) => {
    const row = rowOf(sheet, entry);
    return { ...entry, dienst: textOf(cellAt(row, rows.column('dienst'))), from: jaarFromCell(cellAt(row, rows.column('from'))), to: jaarFromCell(cellAt(row, rows.column('to'))) };
  });
}

function budgetplaatsEntries(sheet: ListSheet, years: readonly Jaar[]): Budgetplaats[] {
  const { rows } = sheet;
  const text = textReader(sheet);
  const yearColumns = years.map((jaar) => rows.layout.columns.find((column) => column.field === 'bedrag' && column.jaar === jaar));
  return entries(sheet).map((entry) => {
    const row = rowOf(sheet, entry);
    return {
      ...entry,
      kostenplaats: text(entry, 'kostenplaats'), aard: text(entry, 'aard'), rekening: text(entry, 'rekening'), beleidsveld: text(entry, 'beleidsveld'),
      ...budgetsOf(years, yearColumns.map((column) => (column ? budgetOf(cellAt(row, column.column - rows.left), column.scale ?? 1) : 0))),
    };
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
