import type { WorkbookSnapshot } from '#core/layout/Snapshot';
import { largeWorkbook } from '#core/live/largeWorkbook.testing';
import type { CellPatch } from '#core/read/Patched';
import type { CellValue } from '#core/values/CellValue';

/** So many lines name the entries that are edited, however large the plan. */
export const USERS = 8;

/** A `largeWorkbook` with, near the end of its lists, entries that few name: the first lines, the first SD, the first action. */
export function workbookWithUsers(actions: number): WorkbookSnapshot {
  const workbook = largeWorkbook(actions);
  const added: Record<string, CellValue[][]> = {
    Kostenplaatsen: [['K9000', 'Eigen kostenplaats', 'Dienst 3', ''], ['K9900', 'Laatste kostenplaats', 'Dienst 4', '']],
    Budgetplaatsen: [['B9000', 'Eigen budgetplaats', 'K9000', '', 1_000_000_000], ['B9900', 'Laatste budgetplaats', 'K9900', '', 1]],
    HSD: [['HSD6', 'Eigen hoofddoel']], Projecten: [['PR900', 'Eigen project', 'P90']],
    "Programma's": [['P90', 'Eigen programma', 'HSD6', 'An Claes; Bo Maes'], ['P99', 'Laatste programma', 'HSD5', 'An Claes; Bo Maes']],
    'Departementen en diensten': [['Departement 3', 'Eigen dienst', 9], ['Departement 4', 'Laatste dienst', 9]],
  };
  const firstAction = firstActionRow(workbook);
  const put: Record<string, (row: readonly CellValue[], i: number) => readonly CellValue[]> = {
    Middelen: (row, i) => (i > 0 && i <= USERS ? [row[0]!, 'K9000', 'B9000', ...row.slice(3), '0700'] : [...row, i === 0 ? 'Beleidsveld' : '']),
    Plan: (row, i) => {
      if (i === 0) return [...row, 'Beleidsnota', 'Programma'];
      if (i === 1) return [...row.slice(0, 4), 'HSD6', ...row.slice(5), '', ''];
      return i === firstAction ? [...row.slice(0, 5), 'PR900', '', 'Eigen dienst', 'BN1', 'P90'] : [...row, '', ''];
    },
  };
  const grown = workbook.sheets.map((sheet) => ({ ...sheet, values: [...sheet.values.map(put[sheet.name] ?? ((row) => row)), ...added[sheet.name] ?? []] }));
  const lists = { "Beleidsnota's": [['Code', 'Titel'], ['BN1', 'Eigen nota'], ['BN2', 'Andere nota']], Beleidsvelden: [['Code', 'Naam', 'Beleidsdomein'], ['0700', 'Musea', 'Departement 3'], ['0800', 'Sport', 'Departement 4']] };
  return { ...workbook, sheets: [...grown, ...Object.entries(lists).map(([name, values]) => ({ ...grown[0]!, id: `{${name}}`, name, values }))] };
}

function firstActionRow({ sheets }: WorkbookSnapshot): number {
  return sheets.find(({ name }) => name === 'Plan')!.values.findIndex(([niveau]) => niveau === 'Actie');
}

/** Edits of those entries as people make them: two of each kind, so that each changes something. */
export const LIST_EDITS: Readonly<Record<string, readonly CellPatch[]>> = {
  'title of a kostenplaats': both('Kostenplaatsen', 301, 1, 'Andere naam', 'Eigen kostenplaats'),
  'dienst of a kostenplaats': both('Kostenplaatsen', 301, 2, 'Dienst 7', 'Dienst 3'),
  'first year of a kostenplaats': both('Kostenplaatsen', 301, 3, 2028, ''),
  'code of a kostenplaats': both('Kostenplaatsen', 301, 0, 'K9100', 'K9000'),
  'code of a kostenplaats, to one that stands above it': both('Kostenplaatsen', 302, 0, 'K9000', 'K9900'),
  'years of a kostenplaats that stands twice': [...both('Kostenplaatsen', 302, 0, 'K9000', 'K9000').slice(0, 1), ...both('Kostenplaatsen', 302, 3, 2028, ''), ...both('Kostenplaatsen', 302, 0, 'K9900', 'K9900').slice(0, 1)],
  'name of a dienst, to one that stands above it': both('Departementen en diensten', 62, 1, 'Eigen dienst', 'Laatste dienst'),
  'code of a beleidsnota, to one that stands above it': both("Beleidsnota's", 2, 0, 'BN1', 'BN2'),
  'budget of a budgetplaats': both('Budgetplaatsen', 601, 4, 1, 2_000_000),
  'title of a budgetplaats': both('Budgetplaatsen', 601, 1, 'Andere naam', 'Eigen budgetplaats'),
  'kostenplaats of a budgetplaats': both('Budgetplaatsen', 601, 2, 'K1005', 'K9000'),
  'kind of a budgetplaats': both('Budgetplaatsen', 601, 3, 'GD', ''),
  'code of a budgetplaats': both('Budgetplaatsen', 601, 0, 'B9100', 'B9000'),
  'people of a dienst': both('Departementen en diensten', 4, 2, 1, 2),
  'name of a dienst': both('Departementen en diensten', 61, 1, 'Andere dienst', 'Eigen dienst'),
  'departement of a dienst': both('Departementen en diensten', 61, 0, 'Departement 5', 'Departement 3'),
  'code of an HSD': both('HSD', 6, 0, 'HSD7', 'HSD6'),
  'code of a project': both('Projecten', 18, 0, 'PR901', 'PR900'),
  'programme of a project': both('Projecten', 18, 2, 'P1', 'P90'),
  'code of a programme': both("Programma's", 18, 0, 'P91', 'P90'),
  'HSD of a programme': both("Programma's", 18, 2, 'HSD1', 'HSD6'),
  'code of a beleidsnota': both("Beleidsnota's", 1, 0, 'BN9', 'BN1'),
  'title of a beleidsnota': both("Beleidsnota's", 1, 1, 'Nieuwe nota', 'Eigen nota'),
  'code of a beleidsveld': both('Beleidsvelden', 1, 0, '0701', '0700'),
  'an HSD that goes and comes': anew('HSD', 6, ['HSD6', 'Eigen hoofddoel']),
  'a project that goes and comes': anew('Projecten', 18, ['PR900', 'Eigen project', 'P90']),
  'a programme that goes and comes': anew("Programma's", 18, ['P90', 'Eigen programma', 'HSD6', 'An Claes; Bo Maes']),
  'a kostenplaats that goes and comes': anew('Kostenplaatsen', 301, ['K9000', 'Eigen kostenplaats', 'Dienst 3']),
  'a budgetplaats that goes and comes': anew('Budgetplaatsen', 601, ['B9000', 'Eigen budgetplaats', 'K9000', '', 1_000_000_000]),
  'a dienst that goes and comes': anew('Departementen en diensten', 61, ['Departement 3', 'Eigen dienst', 9]),
  'a beleidsnota that goes and comes': anew("Beleidsnota's", 1, ['BN1', 'Eigen nota']),
  'a beleidsveld that goes and comes': anew('Beleidsvelden', 1, ['0700', 'Musea', 'Departement 3']),
  'title of an HSD': both('HSD', 6, 1, 'Ander hoofddoel', 'Eigen hoofddoel'),
  'title of a project': both('Projecten', 18, 1, 'Ander project', 'Eigen project'),
};

/** A kostenplaats that one line in sixty or so names. */
export const BUSY_EDITS: readonly CellPatch[] = both('Kostenplaatsen', 8, 1, 'Drukke kostenplaats', 'Kostenplaats 7');

/** A row that is cleared, and typed anew cell by cell. */
function anew(sheet: string, top: number, cells: readonly CellValue[]): CellPatch[] {
  const cleared = { sheetId: `{${sheet}}`, top, left: 0, values: [cells.map(() => '')] };
  return [cleared, ...cells.map((value, left) => ({ ...cleared, left, values: [[value]] }))];
}

function both(sheet: string, top: number, left: number, one: CellValue, other: CellValue): CellPatch[] {
  return [one, other].map((value) => ({ sheetId: `{${sheet}}`, top, left, values: [[value]] }));
}
