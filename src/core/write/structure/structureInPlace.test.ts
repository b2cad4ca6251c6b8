import fc from 'fast-check';
import { applyChange } from '#core/edits/change/applyChange';
import { asText, contentAt, contentsOf, isFormula, type FormulaCells, type WorkbookContents } from '#core/edits/change/Contents';
import type { WorkbookSnapshot } from '#core/layout/Snapshot';
import type { SheetMarks } from '#core/layout/Snapshot';
import { describePlan, moneyLines, outline } from '#core/read/describePlan.testing';
import { grid, workbook } from '#core/read/grid.testing';
import { hands, planModels, sheetByHand, type Column, type Hand, type PlanModel } from '#core/read/planModel.testing';
import { readPlan } from '#core/read/readPlan';
import type { SeenOfSheet } from './SheetSite';
import { USUAL_PARTS } from './StructureParts';
import type { StructurePreview } from './StructurePreview';
import { structureInPlace } from './structureInPlace';
import { structureText } from './structureText';

const NO_FORMULAS = new Map();

/** What nobody has grouped or merged yet. */
const PLAIN: SeenOfSheet = { outline: [], merged: [] };

function structured(snapshot: WorkbookSnapshot, parts = USUAL_PARTS, seen: SeenOfSheet = PLAIN, formulas: FormulaCells = NO_FORMULAS): { preview: StructurePreview; before: WorkbookContents; after: WorkbookContents; said: string[] } {
  const before = contentsOf(snapshot, formulas);
  const preview = structureInPlace(readPlan(snapshot), before, parts, { seenOf: () => seen });
  const after = applyChange(before, preview.change);
  if (!after.ok) throw new Error(`${after.refusal.code} ${JSON.stringify(after.refusal.data)}`);
  return { preview, before, after: after.value, said: preview.rows.map((row) => `${row.sheet}: ${structureText(row, 'nl')}`) };
}

/** The workbook with every SUBTOTAL worked out: numbers of the rows that it names, other SUBTOTALs left out. */
function calculated(contents: WorkbookContents, was: WorkbookSnapshot): WorkbookSnapshot {
  return {
    names: contents.names,
    sheets: contents.sheets.map((sheet) => ({
      ...was.sheets.find(({ id }) => id === sheet.id)!, top: sheet.top, left: sheet.left, tables: sheet.tables,
      values: sheet.cells.map((row) => row.map((content) => (isFormula(content) ? subtotal(sheet, content.formula) : content))),
    })),
  };
}

function subtotal(sheet: WorkbookContents['sheets'][number], formula: string): number {
  const [, letters = '', first = '', last = ''] = /^=SUBTOTAL\(9,([A-Z]+)(\d+):[A-Z]+(\d+)\)$/.exec(formula) ?? [];
  const column = [...letters].reduce((number, letter) => number * 26 + letter.charCodeAt(0) - 64, 0) - 1;
  let sum = 0;
  for (let row = Number(first) - 1; row < Number(last); row += 1) {
    const content = contentAt(sheet, row, column);
    if (typeof content === 'number') sum += Math.round(content * 100);
  }
  return sum / 100;
}

const PLAN = `
  Titel         | Niveau    | Kostenplaats | 2026 | 2027
  Wonen         | SD        | _            | _    | _
  Huren         | OD        | _            | _    | _
  Premie        | Actie     | KP1          | 10.5 | 1
  Advies        | Activiteit| KP1          | 20   | 2
  Kopen         | OD        | _            | _    | 99
  Lening        | Actie     | _            | 5    | _
  Groen         | SD        | _            | _    | _
  Bos           | OD        | _            | _    | _
  Boom          | Actie     | _            | 7    | 3`;
const LISTS = { Kostenplaatsen: 'Code | Naam | Dienst\nKP1 | Huis | _\nKP2 | Tuin | _', HSD: 'HSD code | HSD\nHSD1 | Kennis\nHSD2 | Sociaal' };
const sheetOf = ({ sheets }: WorkbookContents, name: string) => sheets.find((sheet) => sheet.name === name)!;
const rowsOf = (contents: WorkbookContents, name: string): string[] => sheetOf(contents, name).cells.map((row) => row.map((content) => String(asText(content))).join('|'));

test('what a sheet lacks is added: codes, HSD, totals, dropdowns and groups, each told', () => {
  const { preview, after, said } = structured(workbook({ Plan: PLAN, ...LISTS }));
  expect(rowsOf(after, 'Plan')).toEqual([
    'Titel|Niveau|Kostenplaats|2026|2027|Code|HSD',
    'Wonen|SD||=SUBTOTAL(9,D3:D7)||SD01|', 'Huren|OD||=SUBTOTAL(9,D4:D5)|=SUBTOTAL(9,E4:E5)|OD0101|', 'Premie|Actie|KP1|10.5|1|AC0001|', 'Advies|Activiteit|KP1|20|2|AV0001|',
    'Kopen|OD||=SUBTOTAL(9,D7:D7)|99|OD0102|', 'Lening|Actie||5||AC0002|',
    'Groen|SD||=SUBTOTAL(9,D9:D10)|=SUBTOTAL(9,E9:E10)|SD02|', 'Bos|OD||=SUBTOTAL(9,D10:D10)|=SUBTOTAL(9,E10:E10)|OD0201|', 'Boom|Actie||7|3|AC0003|',
  ]);
  expect(said).toEqual([
    'Plan: nieuwe kolom Code vanaf F1, 9 cellen ingevuld', 'Plan: nieuwe kolom HSD vanaf G1, nog leeg', 'HSD: de naam lijst_hsd voor de lijst vanaf A2', 'Plan: keuzelijst lijst_hsd op 9 cellen vanaf G2',
    'Plan: 5 totalen vanaf D2, zoals =SUBTOTAL(9,D3:D7)', 'Plan: niet gedaan: onder 1 element staan in kolom 2027 bedragen die niet meetellen (E2)', 'Plan: 3 totalen vanaf E3, zoals =SUBTOTAL(9,E4:E5)',
    'Plan: 5 groepen vanaf rij 3:7; de ouder staat erboven, en Excel zet het plusje standaard onder de groep (Gegevens, Overzicht)',
    'Kostenplaatsen: de naam lijst_kostenplaatsen voor de lijst vanaf A2', 'Plan: keuzelijst lijst_kostenplaatsen op 9 cellen vanaf C2',
  ]);
  expect(preview.change.acts.filter(({ kind }) => kind === 'name')).toMatchObject([
    { name: 'lijst_hsd', after: 'HSD!$A$2:INDEX(HSD!$A$2:$A$203,MAX(1,COUNTA(HSD!$A$2:$A$203)))' }, { name: 'lijst_kostenplaatsen' },
  ]);
  expect(preview.rows.every((row) => structureText(row, 'en').length > 10)).toBe(true);
});

/** A second time, on what the first time left: its formulas, its groups; dropdowns are there. */
function again(snapshot: WorkbookSnapshot, seen: SeenOfSheet = PLAIN): StructurePreview {
  const { preview, after } = structured(snapshot, USUAL_PARTS, seen);
  const now = calculated(after, snapshot);
  const formulas = new Map(after.sheets.map(({ id, top, left, cells }) => [id, cells.flatMap((row, down) => row.flatMap((content, right) => (isFormula(content) ? [{ row: top + down, column: left + right, formula: content.formula }] : [])))]));
  return structureInPlace(readPlan(now), contentsOf(now, formulas), USUAL_PARTS, { isTaken: () => true, seenOf: () => ({ ...seen, outline: outlineAfter(preview) }) });
}

function outlineAfter({ change }: StructurePreview): number[] {
  const outline: number[] = Array.from({ length: 500 }, () => 0);
  for (const act of change.acts) if (act.kind === 'group-rows') for (let row = act.row; row < act.row + act.count; row += 1) outline[row]! += 1;
  return outline;
}

const STAIR = `
  SD    | OD    | Actie  | Kostenplaats | GD 2026
  Wonen | _     | _      | _            | _
  _     | Huren | _      | _            | _
  _     | _     | Premie | KP1          | 10.5
  _     | _     | _      | KP2          | 2
  _     | _     | Loket  | KP1          | 20
  _     | Kopen | _      | _            | _
  _     | _     | Lening | KP1          | 5
  Groen | _     | _      | _            | _
  _     | Bos   | _      | _            | _
  _     | _     | Boom   | KP2          | 7`;

test('level columns with a row for each step get codes, levels, totals and groups', () => {
  const snapshot = workbook({ Plan: STAIR });
  const { after, said } = structured(snapshot);
  expect(rowsOf(after, 'Plan')).toEqual([
    'SD|OD|Actie|Kostenplaats|GD 2026|Code SD|Code OD|Code Actie|Niveau',
    'Wonen||||=SUBTOTAL(9,E3:E8)|SD01|||SD', '|Huren|||=SUBTOTAL(9,E4:E6)||OD0101||OD', '||Premie|KP1|10.5|||AC0001|Actie', '|||KP2|2||||', '||Loket|KP1|20|||AC0002|Actie',
    '|Kopen|||=SUBTOTAL(9,E8:E8)||OD0102||OD', '||Lening|KP1|5|||AC0003|Actie', 'Groen||||=SUBTOTAL(9,E10:E11)|SD02|||SD', '|Bos|||=SUBTOTAL(9,E11:E11)||OD0201||OD', '||Boom|KP2|7|||AC0004|Actie',
  ]);
  expect(said.filter((text) => /groep|totalen|kolom/.test(text))).toEqual([
    'Plan: nieuwe kolom Code SD vanaf F1, 2 cellen ingevuld', 'Plan: nieuwe kolom Code OD vanaf G1, 3 cellen ingevuld', 'Plan: nieuwe kolom Code Actie vanaf H1, 4 cellen ingevuld', 'Plan: nieuwe kolom Niveau vanaf I1, 9 cellen ingevuld',
    'Plan: 5 totalen vanaf E2, zoals =SUBTOTAL(9,E3:E8)', 'Plan: 6 groepen vanaf rij 3:8; de ouder staat erboven, en Excel zet het plusje standaard onder de groep (Gegevens, Overzicht)',
  ]);
  const plan = readPlan(calculated(after, snapshot));
  expect(outline(plan)).toEqual(['sd SD01 Wonen', '  od OD0101 Huren', '    actie AC0001 Premie', '    actie AC0002 Loket', '  od OD0102 Kopen', '    actie AC0003 Lening', 'sd SD02 Groen', '  od OD0201 Bos', '    actie AC0004 Boom']);
  expect(moneyLines(plan)).toEqual(['AC0001 GD U 1050', 'AC0001 GD U 200', 'AC0002 GD U 2000', 'AC0003 GD U 500', 'AC0004 GD U 700']);
});

const REPEATED = 'SD code | SD titel | OD | Actie | GD 2026\nSD1 | Wonen | Huren | Premie | 5\nSD1 | Wonen | Huren | Loket | 6\n_ | Wonen | Kopen | Lening | 7\nSD2 | Groen | Bos | Boom | 8';

test('a flat export gets codes on every row; what it has no place for is told by name, and a code that may be forgotten is not made up', () => {
  const { after, said } = structured(workbook({ Export: REPEATED }));
  expect(rowsOf(after, 'Export')).toEqual(['SD code|SD titel|OD|Actie|GD 2026|Code OD|Code Actie', 'SD1|Wonen|Huren|Premie|5|OD101|AC0001', 'SD1|Wonen|Huren|Loket|6|OD101|AC0002', '|Wonen|Kopen|Lening|7|OD01|AC0003', 'SD2|Groen|Bos|Boom|8|OD201|AC0004']);
  expect(said).toEqual([
    'Export: geen kolom Niveau: elke rij is hier van hetzelfde niveau (Actie)', 'Export: nieuwe kolom Code OD vanaf F1, 4 cellen ingevuld', 'Export: nieuwe kolom Code Actie vanaf G1, 4 cellen ingevuld',
    'Export: niet gedaan: 1 rij zonder code noemt een titel die elders wel een code heeft, zoals Wonen (A4); neem die code over als het hetzelfde is',
    'Export: geen plaats voor een totaal: 6 bovenliggende elementen staan naast wat eronder hangt en niet op een eigen rij, zoals SD1 Wonen (A2)',
    'Export: geen plaats voor een groep: 6 bovenliggende elementen staan naast wat eronder hangt en niet op een eigen rij, zoals SD1 Wonen (A2)',
  ]);
});

test('parents at the first row of their group keep their manner', () => {
  const snapshot = workbook({ Export: 'SD | OD | Actie | GD 2026\nWonen | Huren | Premie | 5\n_ | _ | Loket | 6\n_ | Kopen | Lening | 7\nGroen | Bos | Boom | 8' });
  const { after } = structured(snapshot);
  expect(rowsOf(after, 'Export').slice(1)).toEqual(['Wonen|Huren|Premie|5|SD01|OD0101|AC0001', '||Loket|6|||AC0002', '|Kopen|Lening|7||OD0102|AC0003', 'Groen|Bos|Boom|8|SD02|OD0201|AC0004']);
  expect(outline(readPlan(calculated(after, snapshot)))).toEqual(['sd SD01 Wonen', '  od OD0101 Huren', '    actie AC0001 Premie', '    actie AC0002 Loket', '  od OD0102 Kopen', '    actie AC0003 Lening', 'sd SD02 Groen', '  od OD0201 Bos', '    actie AC0004 Boom']);
});

/** All levels in one column; how deep a row stands, its indent or bold print tells. */
const INDENTED = 'Wat we doen | GD 2026\nWonen | _\nHuren | _\nPremie | 5\nLoket | 6\nGroen | _\nBos | _\nBoom | 7';
const indented = (marks: SheetMarks): WorkbookSnapshot => workbook([{ ...grid(INDENTED, { name: 'Doelen' }), marks }]);
const INDENT = [0, 0, 1, 2, 2, 0, 1, 2];

test.each([
  ['indent', { column: 0, indent: INDENT }, ['sd SD01 Wonen', '  od OD0101 Huren', '    actie AC0001 Premie', '    actie AC0002 Loket', 'sd SD02 Groen', '  od OD0201 Bos', '    actie AC0003 Boom']],
  ['outline levels', { column: 0, outline: INDENT }, ['sd SD01 Wonen', '  od OD0101 Huren', '    actie AC0001 Premie', '    actie AC0002 Loket', 'sd SD02 Groen', '  od OD0201 Bos', '    actie AC0003 Boom']],
  ['bold print', { column: 0, bold: INDENT.map((depth) => depth < 2) }, ['od OD01 Wonen', 'od OD02 Huren', '  actie AC0001 Premie', '  actie AC0002 Loket', 'od OD03 Groen', 'od OD04 Bos', '  actie AC0003 Boom']],
])('one column of which %s tells the levels gets codes and levels, after which nothing else need tell them', (_by, marks, expected) => {
  const snapshot = indented(marks);
  const { after, preview } = structured(snapshot, USUAL_PARTS, { ...PLAIN, outline: 'outline' in marks ? INDENT : [] });
  expect(rowsOf(after, 'Doelen')[0]).toBe('Wat we doen|GD 2026|Code|Niveau');
  const bare = calculated(after, snapshot);
  expect(outline(readPlan({ ...bare, sheets: bare.sheets.map(({ marks: _, ...sheet }) => sheet) }))).toEqual(expected);
  expect(preview.rows.filter(({ part }) => part === 'groepen').map(({ is }) => is)).toEqual(['outline' in marks ? 'grouped-already' : 'new-groups']);
  const [only] = structured(snapshot, { ...USUAL_PARTS, codes: false }).preview.rows;
  expect(only).toMatchObject({ part: 'niveau', is: 'needs-both' });
});

test('one column with codes in its cells keeps them there, and that is told', () => {
  const { preview, said } = structured(workbook({ Doelen: 'Wat | GD 2026\nSD1 Wonen | _\nOD1 Huren | _\nPremie | 5' }));
  expect(preview.change.acts.filter(({ kind }) => kind === 'insert-columns')).toEqual([]);
  expect(said[0]).toBe('Doelen: niet gedaan: in de kolom Wat staan code en titel samen in een cel; zet een ontbrekende code daar voor de titel');
});

test('empty cells of a level column are filled in the words of the sheet', () => {
  const { after, said } = structured(workbook({ Plan: 'Code | Niveau | Titel\nSD1 | Strategische doelstelling | Wonen\nOD1 | _ | Huren\nSD2 | _ | Groen\nX | vreemd | Iets' }));
  expect(rowsOf(after, 'Plan').map((row) => row.split('|')[1])).toEqual(['Niveau', 'Strategische doelstelling', 'OD', 'Strategische doelstelling', 'vreemd']);
  expect(said[0]).toBe('Plan: 2 niveaus in lege cellen vanaf B3');
});

test('cells that are merged with another are told beforehand, and nothing is written there', () => {
  const merged: SeenOfSheet = { ...PLAIN, merged: [{ top: 1, left: 2, rows: 1, columns: 2 }] };
  const { after, said } = structured(workbook({ Plan: PLAN }), USUAL_PARTS, merged);
  expect(said).toContain('Plan: niet gedaan: 1 cel is samengevoegd met een andere (D2); wat daar geschreven wordt, houdt Excel niet');
  expect(rowsOf(after, 'Plan')[1]?.split('|')[3]).toBe('');
  const across = structured(workbook([grid(PLAN, { name: 'Plan', tables: [{ name: 'Doelen', top: 0, left: 0, rows: 10, columns: 5 }] })]), USUAL_PARTS, { ...PLAIN, merged: [{ top: 3, left: 0, rows: 1, columns: 2 }] });
  expect(across.preview.rows.filter(({ is }) => is === 'merged').map(({ part, text }) => `${part} ${text}`)).toEqual(['codes Code']);
});

test('totals take the number format of the amounts, where they have none of their own', () => {
  const { preview } = structured(workbook({ Plan: PLAN }), USUAL_PARTS, { ...PLAIN, numberFormat: (row, column) => (column === 3 && row !== 1 && row !== 2 ? '#,##0.00' : row === 1 ? '0' : 'General') });
  const write = preview.change.acts.find((act) => act.kind === 'write' && act.left === 3);
  expect(write).toMatchObject({ numberFormats: [[null], ['#,##0.00'], [null], [null], [null], [null], [null], [null]] });
});

test('rows that are grouped already are grouped no deeper; a row that came in at the edge of a group is taken in', () => {
  const snapshot = workbook({ Plan: PLAN });
  const groups = (outline: number[]) => structured(snapshot, { ...USUAL_PARTS, codes: false, totalen: false }, { ...PLAIN, outline }).preview.change.acts.flatMap((act) => (act.kind === 'group-rows' ? [`${act.row}+${act.count}`] : []));
  expect(groups([])).toEqual(['2+5', '8+2', '3+2', '6+1', '9+1']);
  expect(groups([0, 0, 1, 2, 2, 1, 2, 0, 1, 2])).toEqual([]);
  expect(groups([0, 0, 1, 2, 1, 1, 2, 0, 1, 0])).toEqual(['9+1', '4+1', '9+1']);
});

test.each([['rows', { Plan: PLAN, ...LISTS }], ['steps', { Plan: STAIR, ...LISTS }], ['a flat export', { Export: REPEATED, ...LISTS }]])('done a second time there is nothing left to do: %s', (_kind, sheets) => {
  expect(structured(workbook(sheets)).preview.change.acts.length).toBeGreaterThan(2);
  expect(again(workbook(sheets)).change.acts).toEqual([]);
});

test('done a second time there is nothing left to do: one column', () => {
  expect(again(indented({ column: 0, indent: INDENT })).change.acts).toEqual([]);
});

test('codes go into empty cells of the code column, in the style of the plan, and none changes', () => {
  const { after } = structured(workbook({ Plan: 'Code | Niveau | Titel\nSD-7 | SD | Wonen\n_ | OD | Huren\nX 3 | Actie | Premie\n_ | SD | Groen\n_ | OD | Bos' }));
  expect(rowsOf(after, 'Plan').map((row) => row.split('|')[0])).toEqual(['Code', 'SD-7', 'OD701', 'X 3', 'SD-8', 'OD801']);
});

test('a name that points elsewhere stays, and is told; a column that something is said of already is left', () => {
  const snapshot = { ...workbook({ Plan: PLAN, ...LISTS }), names: [{ name: 'lijst_kostenplaatsen', refersTo: 'Plan!$A$1:$A$3' }] };
  const { preview, said } = structured(snapshot, { ...USUAL_PARTS, hsd: false });
  expect(said).toContain('Plan: niet gedaan: de naam lijst_kostenplaatsen = Plan!$A$1:$A$3 verwijst al naar iets anders en blijft zo');
  expect(preview.change.acts.some(({ kind }) => kind === 'dropdown' || kind === 'name')).toBe(false);
  const taken = structureInPlace(readPlan(snapshot), contentsOf(snapshot, NO_FORMULAS), USUAL_PARTS, { isTaken: () => true });
  expect(taken.rows.filter(({ part }) => part === 'keuzelijsten')).toEqual([]);
});

test('people and money in one column get no total, nor does a branch that is scattered', () => {
  const mixed = structured(workbook({ Plan: 'Code | Niveau | Titel | Aard | 2026\nSD1 | SD | A | _ | _\nOD1 | OD | B | _ | _\nAC1 | Actie | C | GD | 5\nAC2 | Actie | D | VTE | 2' }));
  expect(mixed.preview.rows.filter(({ part }) => part === 'totalen')).toMatchObject([{ is: 'kinds-mixed', count: 2, text: '2026' }]);
  const scattered = structured(workbook({ Plan: 'Code | Niveau | Titel | Bovenliggende code | GD 2026\nSD1 | SD | A | _ | _\nOD1 | OD | B | SD1 | _\nSD2 | SD | C | _ | _\nAC1 | Actie | D | OD1 | 5' }));
  expect(scattered.preview.rows.map(({ part, is }) => `${part} ${is}`)).toEqual(['totalen branch-scattered', 'groepen branch-scattered', 'keuzelijsten new-name', 'keuzelijsten new-dropdown']);
});

test('people in a column of their own beside money of an unknown kind leave its totals as they are', () => {
  const { preview } = structured(workbook({ Plan: 'Code | Niveau | Titel | 2026 (k€) | VTE 2026\nSD1 | SD | A | _ | _\nOD1 | OD | B | _ | _\nAC1 | Actie | C | 5 | 1\nAC2 | Actie | D | 2 | 0.5' }));
  expect(preview.rows.filter(({ part }) => part === 'totalen')).toMatchObject([{ is: 'new-totals', place: 'D2', count: 2 }, { is: 'new-totals', place: 'E2', count: 2 }]);
});

test('a column that nothing heads is named by its letter', () => {
  const { preview } = structured(workbook({ Plan: '_ | GD 2026 | GD 2027\nSD 1: Stad | _ | _\nOD 1.1: Zorg | _ | _\nActie 1.1.1: Centrum | 5 | 5\nActie 1.1.2: Thuis | 6' }));
  expect(preview.rows.find(({ is }) => is === 'told-together')?.text).toBe('A');
});

test('a table takes its columns in within it, and one that another table stands across gets none', () => {
  const sheet = grid(PLAN, { name: 'Plan', tables: [{ name: 'Doelen', top: 0, left: 0, rows: 10, columns: 5 }] });
  const lists = Object.entries(LISTS).map(([name, table]) => grid(table, { name }));
  const { after } = structured(workbook([sheet, ...lists]), { ...USUAL_PARTS, totalen: false });
  expect(rowsOf(after, 'Plan')[0]).toBe('Titel|Code|HSD|Niveau|Kostenplaats|2026|2027');
  expect(sheetOf(after, 'Plan').tables[0]).toMatchObject({ left: 0, columns: 7 });
  const crossed = structured(workbook([{ ...sheet, tables: [...sheet.tables, { name: 'Ander', top: 20, left: 0, rows: 3, columns: 3 }] }, ...lists]));
  expect(crossed.preview.rows.filter(({ is }) => is === 'table-in-the-way').map(({ text }) => text)).toEqual(['Code', 'HSD']);
});

type Kind = (model: PlanModel, hand: Hand) => WorkbookSnapshot;
const KINDS = [['GD', 'U'], ['GD', 'O'], ['VTE', 'U']] as const;

/** Some codes are missing, in the given places; means stand beside their action, its first of each kind. */
function sheetOfModel(model: PlanModel, hand: Hand, fields: readonly string[]): WorkbookSnapshot {
  const { elements, lines, years } = model;
  const isCoded = (row: number): boolean => fields.includes('Code') && (row + hand.seed) % 3 !== 0;
  const own: Record<string, (row: number) => string> = {
    Code: (row) => (isCoded(row) ? elements[row]!.code : ''), Niveau: (row) => elements[row]!.niveau, Titel: (row) => `Titel ${row}`,
    'Bovenliggende code': (row) => { const at = elements.findIndex(({ code }) => code === elements[row]!.parent); return at >= 0 && isCoded(at) ? elements[at]!.code : ''; },
  };
  const amounts = KINDS.flatMap(([aard, richting]) => years.map((jaar, y): Column => ({
    header: `${aard} ${richting === 'O' ? 'ontvangsten ' : ''}${jaar}`,
    value: (row) => { const line = lines.find((each) => each.element === elements[row]!.code && each.aard === aard && each.richting === richting); return line && line.amounts[y] ? line.amounts[y] / 100 : ''; },
  })));
  return workbook([sheetByHand('Plan', [...fields.map((header): Column => ({ header, value: own[header]! })), ...amounts], elements.length, { ...hand, isRenamed: false })]);
}

const STEPS = [['SD', 'sd'], ['OD', 'od'], ['Actie', 'actie']] as const;

/** Level columns: each step on a row of its own, or its parents beside every action. */
function steps(model: PlanModel, hand: Hand, isRepeated: boolean): WorkbookSnapshot {
  const elements = model.elements.map((element) => ({ ...element, level: element.level === 'activiteit' ? 'actie' : element.level }));
  const titled = (code: string): string => `Titel ${elements.findIndex((each) => each.code === code)}`;
  const above = (code: string): string[] => { const element = elements.find((each) => each.code === code); return element ? [...above(element.parent), code] : []; };
  const rows = elements.filter(({ level }) => !isRepeated || level === 'actie');
  const columns = STEPS.map(([header, level]): Column => ({ header, value: (row) => {
    const code = (isRepeated ? above(rows[row]!.code) : [rows[row]!.code]).find((each) => elements.find(({ code: own }) => own === each)?.level === level);
    return code === undefined ? '' : titled(code);
  } }));
  const amounts = model.years.map((jaar, y): Column => ({ header: `GD ${jaar}`, value: (row) => { const line = model.lines.find(({ element }) => element === rows[row]!.code); return line?.amounts[y] ? line.amounts[y] / 100 : ''; } }));
  return workbook([sheetByHand('Plan', [...columns, ...amounts], rows.length, { ...hand, isRenamed: false })]);
}

/** One column with all levels, blanks before the text for its depth. */
function oneColumn({ elements, years, lines }: PlanModel, hand: Hand): WorkbookSnapshot {
  const depths: Record<string, number> = { sd: 0, od: 1, actie: 2, activiteit: 2 };
  const column: Column = { header: 'Wat we doen', value: (row) => `${' '.repeat(4 * depths[elements[row]!.level]!)}Titel ${row}` };
  const amounts = years.map((jaar, y): Column => ({ header: `GD ${jaar}`, value: (row) => { const line = lines.find(({ element }) => element === elements[row]!.code); return line?.amounts[y] ? line.amounts[y] / 100 : ''; } }));
  return workbook([sheetByHand('Plan', [column, ...amounts], elements.length, { ...hand, own: 0, isRenamed: false })]);
}

const kinds: readonly [string, Kind][] = [
  ['steps', (model, hand) => steps(model, hand, false)],
  ['parents beside', (model, hand) => steps(model, hand, true)],
  ['one column', oneColumn],
  ['template', (model, hand) => sheetOfModel(model, hand, ['Code', 'Niveau', 'Titel', 'Bovenliggende code'])],
  ['by place', (model, hand) => sheetOfModel(model, hand, ['Niveau', 'Titel'])],
  ['codes without levels', (model, hand) => sheetOfModel({ ...model, elements: model.elements }, { ...hand, seed: hand.seed }, ['Code', 'Niveau', 'Titel'])],
];

test.each(kinds)('whatever the plan (%s), no cell that is there changes, and it is read back as the same plan with what was added', (_name, make) => {
  let read = 0;
  fc.assert(fc.property(planModels, hands, (model, hand) => {
    const snapshot = make(model, hand);
    read += readPlan(snapshot).elements.length;
    const { before, after, preview } = structured(snapshot);
    expectKept(before, after, preview);
    const [was, is] = [readPlan(snapshot), readPlan(calculated(after, snapshot))];
    const plain = (plan: typeof was) => plan.elements.map(({ level, title, parent, row, hsdCodes }) => ({ level, title, parent, row, hsdCodes }));
    expect(plain(is)).toEqual(plain(was));
    was.elements.forEach(({ code }, index) => { if (code !== '') expect(is.elements[index]!.code).toBe(code); });
    expect(is.elements.filter(({ code, level }) => code === '' && level !== '')).toEqual([]);
    expect(again(snapshot).change.acts).toEqual([]);
    expect(new Set(is.elements.map(({ key }) => key)).size).toBe(is.elements.length);
    const money = (plan: typeof was) => describePlan(plan).lines.map((line) => ({ ...(line as object), code: '' }));
    expect(money(is)).toEqual(money(was));
  }), { numRuns: 25 });
  expect(read).toBeGreaterThan(50);
});

/** Every cell of before stands where it stood, columns that came in before it counted. */
function expectKept(before: WorkbookContents, after: WorkbookContents, { change }: StructurePreview): void {
  for (const sheet of before.sheets) {
    const inserted = change.acts.flatMap((act) => (act.kind === 'insert-columns' && act.sheetId === sheet.id ? [act] : []));
    const now = after.sheets.find(({ id }) => id === sheet.id)!;
    sheet.cells.forEach((row, down) => row.forEach((content, right) => {
      const column = inserted.reduce((at, act) => (at >= act.column ? at + act.count : at), sheet.left + right);
      if (content !== '') expect(contentAt(now, sheet.top + down, column)).toBe(content);
    }));
  }
}

test('totals name a number of cells that grows with the rows and no faster', () => {
  const cells = (sds: number): number => {
    const rows = Array.from({ length: sds }, (_, sd) => [`SD${sd} | SD | A | _`, ...[0, 1].flatMap((od) => [`OD${sd}.${od} | OD | B | _`, ...[0, 1, 2].map((actie) => `AC${sd}.${od}.${actie} | Actie | C | 5`)])]).flat();
    const { preview } = structured(workbook({ Plan: ['Code | Niveau | Titel | GD 2026', ...rows].join('\n') }));
    return [...JSON.stringify(preview.change).matchAll(/SUBTOTAL\(9,D(\d+):D(\d+)\)/g)].reduce((sum, [, first, last]) => sum + Number(last) - Number(first) + 1, 0);
  };
  expect([cells(10), cells(100)]).toEqual([140, 1400]);
});

test('the tree that a sheet shows by place alone is the same afterwards', () => {
  const snapshot = workbook({ Plan: PLAN, ...LISTS });
  const { after } = structured(snapshot);
  expect(outline(readPlan(calculated(after, snapshot)))).toContain('    actie AC0001 Premie');
});
