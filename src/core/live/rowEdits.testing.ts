import type { WorkbookSnapshot } from '#core/layout/Snapshot';
import { largeWorkbook } from '#core/live/largeWorkbook.testing';
import type { CellPatch } from '#core/read/Patched';
import type { CellValue } from '#core/values/CellValue';

/** Where the rows of each sheet of a `largeWorkbook` end. */
export function endsOf({ sheets }: WorkbookSnapshot): Readonly<Record<string, number>> {
  return Object.fromEntries(sheets.map(({ name, values }) => [name, values.length]));
}

/**
 * A person who types new rows below the last ones, cell by cell, and clears them again: a row of means, an action, an
 * entry of each list that lines name; and who clears a row between others and types it anew. The edits of a kind leave the workbook as it was.
 */
export function rowEdits(actions: number): Readonly<Record<string, readonly CellPatch[]>> {
  const book = largeWorkbook(actions);
  const ends = endsOf(book);
  const ods = Math.floor(actions / 8);
  const anew = (row: number): CellPatch[] => {
    const cells = book.sheets[0]!.values[row]!;
    return [block('Plan', row, 0, [cells.map(() => '')]), ...[1, 0, 2, 3, 4, 5, 6, 7].map((left) => block('Plan', row, left, [[cells[left]!]]))];
  };
  const typed = (sheet: string, cells: readonly CellValue[]): CellPatch[] => cells.map((value, left) => block(sheet, ends[sheet]!, left, [[value]]));
  const cleared = (sheet: string, width: number, rows = 1): CellPatch => block(sheet, ends[sheet]!, 0, Array.from({ length: rows }, () => Array.from({ length: width }, (): CellValue => '')));
  const means = ['AC4000003', 'K1003', 'B1003', 'GD', 'Uitgave', 10, 20, 30];
  const action = ['Actie', 'AC9000000', 'Nieuwe actie', 'OD300000', '', 'PR103', '', 'Dienst 3'];
  return {
    'a row of means': [...typed('Middelen', means), cleared('Middelen', means.length)],
    'a row of means of an unknown action': [...typed('Middelen', ['AC9999999', 'K9999']), cleared('Middelen', 2)],
    'an action': [...typed('Plan', action), cleared('Plan', action.length)],
    'an action that is missed': [block('Plan', ends.Plan!, 0, [['Actie', 'OX99', 'Gemist', 'OD300000']]), cleared('Plan', 4)],
    'an action between others': anew(1 + Math.floor(ods / 4) + ods + (actions >> 1)),
    'an OD between others': anew(1 + Math.floor(ods / 4) + (ods >> 1)),
    'the first SD': anew(1),
    'ten rows of means': [block('Middelen', ends.Middelen!, 0, Array.from({ length: 10 }, () => means)), cleared('Middelen', means.length, 10)],
    'a kostenplaats': [...typed('Kostenplaatsen', ['X99', 'Eerst onbekend', 'Dienst 3']), cleared('Kostenplaatsen', 3)],
    'a budgetplaats': [...typed('Budgetplaatsen', ['B9999', 'Nieuw', 'K1003', 'GD', 5]), cleared('Budgetplaatsen', 5)],
    'an HSD': [...typed('HSD', ['HSD9', 'Nieuw doel']), cleared('HSD', 2)],
    'a programme': [...typed("Programma's", ['P99', 'Nieuw programma', 'HSD1', 'An Claes']), cleared("Programma's", 4)],
    'a project': [...typed('Projecten', ['PR999', 'Nieuw project', 'P1']), cleared('Projecten', 3)],
    'a dienst': [...typed('Departementen en diensten', ['Departement 3', 'Dienst 99', 4]), cleared('Departementen en diensten', 3)],
  };
}

function block(sheet: string, top: number, left: number, values: CellValue[][]): CellPatch {
  return { sheetId: `{${sheet}}`, top, left, values };
}
