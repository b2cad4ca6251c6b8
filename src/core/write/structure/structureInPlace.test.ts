import fc from 'fast-check';
import { applyChange } from '#core/edits/change/applyChange';
import { asText, contentAt, contentsOf, isFormula, type WorkbookContents } from '#core/edits/change/Contents';
import type { WorkbookSnapshot } from '#core/layout/Snapshot';
import { describePlan, outline } from '#core/read/describePlan.testing';
import { grid, workbook } from '#core/read/grid.testing';
import { hands, planModels, sheetByHand, type Column, type Hand, type PlanModel } from '#core/read/planModel.testing';
import { readPlan } from '#core/read/readPlan';
import { ALL_PARTS } from './StructureParts';
import type { StructurePreview } from './StructurePreview';
import { structureInPlace } from './structureInPlace';
import { structureText } from './structureText';

const NO_FORMULAS = new Map();

function structured(snapshot: WorkbookSnapshot, parts = ALL_PARTS): { preview: StructurePreview; before: WorkbookContents; after: WorkbookContents; said: string[] } {
  const before = contentsOf(snapshot, NO_FORMULAS);
  const preview = structureInPlace(readPlan(snapshot), before, parts);
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

test('done twice adds nothing but what is asked again of a sheet that tells nothing of it', () => {
  const first = workbook({ Plan: PLAN, ...LISTS });
  const again = structured(calculated(structured(first).after, first), { ...ALL_PARTS, groepen: false, keuzelijsten: false });
  expect(again.preview.change.acts).toEqual([]);
});

test('codes go into empty cells of the code column, in the style of the plan, and none changes', () => {
  const { after } = structured(workbook({ Plan: 'Code | Niveau | Titel\nSD-7 | SD | Wonen\n_ | OD | Huren\nX 3 | Actie | Premie\n_ | SD | Groen\n_ | OD | Bos' }));
  expect(rowsOf(after, 'Plan').map((row) => row.split('|')[0])).toEqual(['Code', 'SD-7', 'OD701', 'X 3', 'SD-8', 'OD801']);
});

test('a name that points elsewhere stays, and is told; a column that something is said of already is left', () => {
  const snapshot = { ...workbook({ Plan: PLAN, ...LISTS }), names: [{ name: 'lijst_kostenplaatsen', refersTo: 'Plan!$A$1:$A$3' }] };
  const { preview, said } = structured(snapshot, { ...ALL_PARTS, hsd: false });
  expect(said).toContain('Plan: niet gedaan: de naam lijst_kostenplaatsen = Plan!$A$1:$A$3 verwijst al naar iets anders en blijft zo');
  expect(preview.change.acts.some(({ kind }) => kind === 'dropdown' || kind === 'name')).toBe(false);
  const taken = structureInPlace(readPlan(snapshot), contentsOf(snapshot, NO_FORMULAS), ALL_PARTS, { isTaken: () => true });
  expect(taken.rows.filter(({ part }) => part === 'keuzelijsten')).toEqual([]);
});

test('people and money in one column get no total, nor does a branch that is scattered', () => {
  const mixed = structured(workbook({ Plan: 'Code | Niveau | Titel | Aard | 2026\nSD1 | SD | A | _ | _\nOD1 | OD | B | _ | _\nAC1 | Actie | C | GD | 5\nAC2 | Actie | D | VTE | 2' }));
  expect(mixed.preview.rows.filter(({ part }) => part === 'totalen')).toMatchObject([{ is: 'kinds-mixed', count: 2, text: '2026' }]);
  const scattered = structured(workbook({ Plan: 'Code | Niveau | Titel | Bovenliggende code | GD 2026\nSD1 | SD | A | _ | _\nOD1 | OD | B | SD1 | _\nSD2 | SD | C | _ | _\nAC1 | Actie | D | OD1 | 5' }));
  expect(scattered.preview.rows.map(({ part, is }) => `${part} ${is}`)).toEqual(['totalen branch-scattered', 'groepen branch-scattered', 'keuzelijsten new-name', 'keuzelijsten new-dropdown']);
});

test('a table takes its columns in within it, and one that another table stands across gets none', () => {
  const sheet = grid(PLAN, { name: 'Plan', tables: [{ name: 'Doelen', top: 0, left: 0, rows: 10, columns: 5 }] });
  const lists = Object.entries(LISTS).map(([name, table]) => grid(table, { name }));
  const { after } = structured(workbook([sheet, ...lists]), { ...ALL_PARTS, totalen: false });
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

const kinds: readonly [string, Kind][] = [
  ['template', (model, hand) => sheetOfModel(model, hand, ['Code', 'Niveau', 'Titel', 'Bovenliggende code'])],
  ['by place', (model, hand) => sheetOfModel(model, hand, ['Niveau', 'Titel'])],
  ['codes without levels', (model, hand) => sheetOfModel({ ...model, elements: model.elements }, { ...hand, seed: hand.seed }, ['Code', 'Niveau', 'Titel'])],
];

test.each(kinds)('whatever the plan (%s), no cell that is there changes, and it is read back as the same plan with what was added', (_name, make) => {
  fc.assert(fc.property(planModels, hands, (model, hand) => {
    const snapshot = make(model, hand);
    const { before, after, preview } = structured(snapshot);
    expectKept(before, after, preview);
    const [was, is] = [readPlan(snapshot), readPlan(calculated(after, snapshot))];
    const plain = (plan: typeof was) => plan.elements.map(({ level, title, parent, row, hsdCodes }) => ({ level, title, parent, row, hsdCodes }));
    expect(plain(is)).toEqual(plain(was));
    was.elements.forEach(({ code }, index) => { if (code !== '') expect(is.elements[index]!.code).toBe(code); });
    expect(is.elements.filter(({ code, level }) => code === '' && level !== '')).toEqual([]);
    expect(new Set(is.elements.map(({ key }) => key)).size).toBe(is.elements.length);
    const money = (plan: typeof was) => describePlan(plan).lines.map((line) => ({ ...(line as object), code: '' }));
    expect(money(is)).toEqual(money(was));
  }), { numRuns: 60 });
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
