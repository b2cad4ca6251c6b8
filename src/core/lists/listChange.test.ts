import { applyChange } from '#core/edits/change/applyChange';
import { asText, contentsOf, type WorkbookContents } from '#core/edits/change/Contents';
import { invertChange } from '#core/edits/change/invertChange';
import { recognise } from '#core/layout/recognise';
import type { WorkbookSnapshot } from '#core/layout/Snapshot';
import { grid, workbook } from '#core/read/grid.testing';
import { compareLists } from './compareLists';
import { listChange } from './listChange';
import { csv } from './lists.testing';
import { ownLists } from './ownLists';
import { readListTable } from './readListTable';
import { recogniseList } from './recogniseList';
import type { GoneChoice, TakeOver } from './TakeOver';

const HOW: TakeOver = { file: 'sap.csv', by: 'An Peeters', at: new Date(2026, 10, 26, 9), statuses: new Set(['new', 'changed', 'closed']), gone: 'keep', goneByKey: new Map() };

/** Takes a list over and gives the workbook afterwards, as rows of text; it is also taken back, and must then be as it was. */
function takenOver(snapshot: WorkbookSnapshot, text: string, how: Partial<TakeOver> = {}, formulas = new Map<string, { row: number; column: number; formula: string }[]>(), name = 'kostenplaatsen.csv') {
  const file = csv(text, name);
  const { reading } = recogniseList(file)[0]!;
  const own = ownLists(snapshot, recognise(snapshot), reading.kind);
  const before = contentsOf(snapshot, formulas);
  const { change, left } = listChange(before, own, compareLists(own.table, readListTable(file.sheets[0]!, reading)), { ...HOW, ...how }, [2026, 2027]);
  const after = applyChange(before, change);
  if (!after.ok) throw new Error(after.refusal.code);
  const back = applyChange(after.value, invertChange(change));
  expect(back.ok && filled(back.value)).toEqual(filled(before));
  return { change, left, after: after.value, sheet: (id: string) => rowsOf(after.value, id), drafts: change.acts.flatMap((act) => (act.kind === 'add-sheet' ? [act.draft] : [])) };
}

/** What stands in the cells, without the empty ones around it. */
function filled({ sheets, names }: WorkbookContents): unknown {
  return { names: [...names].sort((a, b) => (a.name < b.name ? -1 : 1)), sheets: sheets.map(({ id, top, left, cells }) => [id, cells.flatMap((row, down) => row.flatMap((content, right) => (content === '' ? [] : [[top + down, left + right, asText(content)]])))]) };
}

function rowsOf({ sheets }: WorkbookContents, id: string): string[] {
  return sheets.find((sheet) => sheet.id === id)!.cells.map((row) => row.map((content) => String(asText(content))).join(' | '));
}

const table = (rows: number, columns: number) => ({ name: 'tblKostenplaatsen', top: 0, left: 0, rows, columns });
const LIST = `
  Code   | Naam  | Dienst      | Geldig van | Geldig tot | Opmerking
  105010 | Loket | Burgerzaken | 2020       | _          | van ons
  '00200 | Park  | Groen       | 2020       | 2030       | _
  300300 | Oud   | Groen       | _          | _          | _
  _      | _     | _           | _          | _          | _
  _      | _     | _           | _          | _          | _`;
const plan = (rows = 6): WorkbookSnapshot => workbook([grid(LIST, { name: 'Kostenplaatsen', tables: [table(rows, 6)] })]);
const FILE = 'Kostenplaats;Naam;Dienst;Geldig vanaf;Geldig tot\n105010;Loket;Onthaal;2020;\n200;Park;Groen;2020;31/12/2027\n400400;Nieuw;Groen;2026;\n00500;Tweede;Groen;2026;\n600600;Derde;Groen;;';

test('what differs is written where it stands; new entries fill the empty rows of the table first, then rows that are put in', () => {
  const { sheet, change } = takenOver(plan(), FILE);
  expect(sheet('Kostenplaatsen')).toEqual([
    'Code | Naam | Dienst | Geldig van | Geldig tot | Opmerking',
    '105010 | Loket | Onthaal | 2020 |  | van ons',
    '00200 | Park | Groen | 2020 | 2027 | ',
    '300300 | Oud | Groen |  |  | Niet meer in sap.csv (26/11/2026)',
    '400400 | Nieuw | Groen | 2026 |  | ',
    '00500 | Tweede | Groen | 2026 |  | ',
    '600600 | Derde | Groen |  |  | ',
  ]);
  expect(change.acts.filter(({ kind }) => kind === 'insert-rows')).toMatchObject([{ row: 6, count: 1, like: 5, table: 'tblKostenplaatsen' }]);
});

test('the sheet Herkomst says what came from where, when, and who took it over; a second list is a second line', () => {
  const first = takenOver(plan(), FILE);
  const [draft] = first.drafts;
  expect(draft?.name).toBe('Herkomst');
  expect(draft?.rows[1]).toEqual(['Kostenplaatsen', 'sap.csv', '26/11/2026', 'An Peeters', 3, 1, 1, 1, 0]);
  const herkomst = grid('Lijst | Bestand | Datum | Door | Nieuw | Gewijzigd | Afgesloten | Niet meer in het bestand | Gelijk gebleven\nHSD | x.csv | 1/1/2026 | An | 1 | 0 | 0 | 0 | 0', { name: 'Bron' });
  expect(takenOver(workbook([...plan().sheets, herkomst]), FILE).sheet('Bron').slice(1)).toEqual(['HSD | x.csv | 1/1/2026 | An | 1 | 0 | 0 | 0 | 0', 'Kostenplaatsen | sap.csv | 26/11/2026 | An Peeters | 3 | 1 | 1 | 1 | 0']);
  expect(recognise(workbook([herkomst])).sheets).toEqual([]);
});

test('what is gone is closed in a year, or taken out, where a person says so; the rest is marked', () => {
  const gone = 'Code;Naam\n999;Enige';
  const { sheet } = takenOver(plan(), gone, { gone: 'keep', goneByKey: new Map<string, GoneChoice>([['105010', 'remove'], ['00200', { closeIn: 2026 }]]) });
  expect(sheet('Kostenplaatsen').slice(1, 4)).toEqual(['00200 | Park | Groen | 2020 | 2026 | Niet meer in sap.csv (26/11/2026)', '300300 | Oud | Groen |  |  | Niet meer in sap.csv (26/11/2026)', '999 | Enige |  |  |  | ']);
  expect(takenOver(plan(), gone, { gone: 'remove' }).sheet('Kostenplaatsen').slice(0, 2)).toEqual(['Code | Naam | Dienst | Geldig van | Geldig tot | Opmerking', '999 | Enige |  |  |  | ']);
});

test('each row of a kostenplaats is written where it stands, its next one below; one that has ended stays so when it is closed', () => {
  const own = (): WorkbookSnapshot => workbook([grid('Code | Naam | Dienst | Geldig van | Geldig tot | Opmerking\n1 | Loket | Musea | 2020 | 2024 | _\n1 | Loket | Sport | 2025 | _ | _', { name: 'Kostenplaatsen' })]);
  expect(takenOver(own(), 'Kostenplaats;Naam;Dienst;Geldig vanaf;Geldig tot\n1;Loket;Musea;2020;2024\n1;Loket;Sport;2025;2026\n1;Loket;Zorg;2027;').sheet('Kostenplaatsen').slice(1)).toEqual(['1 | Loket | Musea | 2020 | 2024 | ', '1 | Loket | Sport | 2025 | 2026 | ', '1 | Loket | Zorg | 2027 |  | ']);
  expect(takenOver(own(), 'Code;Naam\n9;Enige', { gone: { closeIn: 2026 }, statuses: new Set() }).sheet('Kostenplaatsen').slice(1).map((row) => row.split(' | ').slice(2, 5))).toEqual([['Musea', '2020', '2024'], ['Sport', '2025', '2026']]);
});

test('a later mark takes the place of an earlier one, and the planner\'s own remark stays', () => {
  const marked = workbook([grid('Code | Naam | Opmerking\n1 | x | zie nota\\nNiet meer in oud.csv (01/01/2026)', { name: 'Kostenplaatsen' })]);
  expect(takenOver(marked, 'Code;Naam\n2;y').sheet('Kostenplaatsen')[1]).toBe('1 | x | zie nota\nNiet meer in sap.csv (26/11/2026)');
});

test('only what a person wants is taken over', () => {
  const { sheet } = takenOver(plan(), FILE, { statuses: new Set(['new']) });
  expect(sheet('Kostenplaatsen')[1]).toContain('Burgerzaken');
  expect(sheet('Kostenplaatsen')[2]).toContain('2030');
  expect(sheet('Kostenplaatsen')[4]).toContain('400400');
});

test('a list without a table keeps its total row below, and what stands further down', () => {
  const own = workbook([grid('Code | Naam | Kostenplaats | 2026 | Eigen\nBP1 | x | 1 | 10\nTotaal | _ | _ | 10\n_ | _ | _ | _\n_ | _ | _ | _ | nota', { name: 'Budgetplaatsen' })]);
  const formulas = new Map([['Budgetplaatsen', [{ row: 2, column: 3, formula: '=SUM(D2:D2)' }]]]);
  const { sheet } = takenOver(own, 'Code;Naam;Kostenplaats;2026\nBP1;x;1;10,00\nBP2;y;1;5,50\nTotaal;;;15,50', {}, formulas, 'budgetplaatsen.csv');
  expect(sheet('Budgetplaatsen')).toEqual(['Code | Naam | Kostenplaats | 2026 | Eigen', 'BP1 | x | 1 | 10 | ', 'BP2 | y | 1 | 5.5 | ', 'Totaal |  |  | =SUM(D2:D2) | ', ' |  |  |  | ', ' |  |  |  | nota']);
});

test('a cell with a formula stays, and is named', () => {
  const formulas = new Map([['Kostenplaatsen', [{ row: 1, column: 2, formula: '=A1' }]]]);
  const { left, sheet } = takenOver(plan(), FILE, {}, formulas);
  expect(left).toEqual([{ sheet: 'Kostenplaatsen', cell: 'C2' }]);
  expect(sheet('Kostenplaatsen')[1]).toContain('=A1');
});

test('a new departement comes below the departementen, a new dienst below the diensten', () => {
  const own = workbook([grid('Departement | Dienst\nStaf | _\nCultuur | _\nStaf | Archief\nCultuur | Musea', { name: 'Departementen en diensten' })]);
  const { sheet } = takenOver(own, 'Departement;Dienst\nStaf;Archief\nCultuur;Musea\nSport;Zwembaden', {}, undefined, 'diensten.csv');
  expect(sheet('Departementen en diensten')).toEqual(['Departement | Dienst', 'Staf | ', 'Cultuur | ', 'Sport | ', 'Staf | Archief', 'Cultuur | Musea', 'Sport | Zwembaden']);
});

test('a name that ends with the list grows with it', () => {
  const named: WorkbookSnapshot = { ...plan(), names: [{ name: 'mijn_codes', refersTo: 'Kostenplaatsen!$A$2:$A$4' }, { name: 'anders', refersTo: 'Kostenplaatsen!$A$1:$A$2' }] };
  const { after } = takenOver(named, FILE);
  expect(after.names.map(({ refersTo }) => refersTo).sort()).toEqual(['Kostenplaatsen!$A$1:$A$2', 'Kostenplaatsen!$A$2:$A$7']);
});

test('a workbook without the list gets a sheet as the template has it, with its dropdown name', () => {
  const { drafts, change } = takenOver(workbook({ Blad1: 'a | b' }), FILE);
  expect(drafts.map(({ name }) => name)).toEqual(['Kostenplaatsen', 'Herkomst']);
  expect(drafts[0]?.rows[0]?.map((cell) => (cell as { value: string }).value)).toEqual(['Code', 'Naam', 'Dienst', 'Geldig van', 'Geldig tot', 'Opmerking']);
  expect(drafts[0]?.rows.slice(1).map((row) => row[0])).toEqual(['105010', '200', '400400', '00500', '600600']);
  expect(change.acts.flatMap((act) => (act.kind === 'name' ? [act.name] : []))).toEqual(['lijst_kostenplaatsen']);
  const budget = takenOver(workbook({ Blad1: 'a | b' }), 'Code;Naam;Kostenplaats;2026\nB1;x;1;10', {}, undefined, 'budgetplaatsen.csv');
  expect(budget.drafts[0]?.rows[1]?.slice(0, 8)).toEqual(['B1', 'x', '1', null, null, null, 10, null]);
});

test('texts that look like formulas are texts', () => {
  const hostile = ['=1+1', '+32 9', '-5', '@SUM(A1)', '=cmd|x'];
  const { after } = takenOver(plan(), `Code;Naam\n${hostile.map((text, i) => `9${i};"${text}"`).join('\n')}`);
  const [, ...rows] = after.sheets[0]!.cells;
  expect(rows.filter(([code]) => /^9\d$/.test(String(code))).map((row) => row[1])).toEqual(hostile);
});
