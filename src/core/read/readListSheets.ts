import type { SheetKind } from '#core/layout/Layout';
import type { ListEntry, Lists, MasterList } from '#core/plan/Plan';
import type { Jaar } from '#core/values/units';
import { entryReaders, type EntryOf, type ListSheet } from './entryReaders';

/** Reads the master lists of the workbook. A list on several sheets is one list, in the order of the sheets. */
export function readLists(sheets: readonly ListSheet[], years: readonly Jaar[]): Lists {
  const of = (kind: SheetKind) => sheets.filter(({ rows }) => rows.layout.kind === kind);
  const diensten = of('diensten');
  const readers = entryReaders(years);
  return {
    beleidsnotas: listOf(of('beleidsnotas'), readers.beleidsnotas),
    departementen: readDepartementen(sheets, years),
    diensten: listOf(diensten, readers.diensten),
    kostenplaatsen: listOf(of('kostenplaatsen'), readers.kostenplaatsen),
    budgetplaatsen: listOf(of('budgetplaatsen'), readers.budgetplaatsen),
    beleidsvelden: listOf(of('beleidsvelden'), readers.beleidsvelden),
    programmas: listOf(of('programmas'), readers.programmas),
  };
}

/** A departement stands on a row for each of its diensten: it is one entry, at its first row. */
export function readDepartementen(sheets: readonly ListSheet[], years: readonly Jaar[]): MasterList<ListEntry> {
  const diensten = sheets.filter(({ rows }) => rows.layout.kind === 'diensten');
  return distinct(listOf(diensten, entryReaders(years).departementen));
}

function listOf<Entry extends ListEntry>(sheets: readonly ListSheet[], reader: (sheet: ListSheet) => EntryOf<Entry>): MasterList<Entry> {
  return masterList(sheets.flatMap((sheet) => eachRow(sheet, reader(sheet))), sheets.length > 0);
}

function masterList<Entry extends ListEntry>(found: readonly (Entry | null)[], isPresent: boolean): MasterList<Entry> {
  const byKey = new Map<string, number>();
  found.forEach((entry, index) => { if (entry && !byKey.has(entry.key)) byKey.set(entry.key, index); });
  return { isPresent, entries: found, byKey };
}

function distinct(list: MasterList<ListEntry>): MasterList<ListEntry> {
  return masterList([...list.byKey.values()].map((index) => list.entries[index]!), list.isPresent);
}

function eachRow<Entry>({ rows: sheet }: ListSheet, read: EntryOf<Entry>): (Entry | null)[] {
  const found: (Entry | null)[] = [];
  for (let i = sheet.from; i < sheet.to; i += 1) found.push(read(sheet.rows[i] ?? [], sheet.top + i));
  return found;
}
