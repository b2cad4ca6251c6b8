import { recognise } from '#core/layout/recognise';
import { gent2020Template } from '#core/layout/template/gent2020';
import { columnsOf } from '#core/layout/template/Template';
import { templateFor } from '#core/layout/template/templateFor';
import { readPlan } from '#core/read/readPlan';
import { bbc } from '#core/scheme/bbc';
import { emptyContent, type PlanContent } from './PlanContent';
import { planDraft } from './planDraft';
import { snapshotOfDraft } from './snapshotOfDraft';

const YEARS = [2026, 2027];
const blank = planDraft(emptyContent('Leeg plan', YEARS));
const small: PlanContent = {
  title: 'Klein plan', years: YEARS,
  sheets: {
    plan: [
      { depth: 0, cells: { code: 'SD01', niveau: 'SD', title: 'Wonen', hsd: 'HSD1' } },
      { depth: 1, cells: { code: 'OD0101', niveau: 'OD', title: 'Betaalbaar wonen', parent: 'SD01' } },
      { depth: 2, cells: { code: 'AC0001', niveau: 'Actie', title: 'Bouwgrond kopen', parent: 'OD0101', from: 2026 } },
    ],
    middelen: [
      { cells: { element: 'AC0001', kostenplaats: 'KP1', aard: 'VTE' }, amounts: [0.5, ''] },
      { cells: { element: 'AC0001', kostenplaats: 'KP1', aard: 'BD', richting: 'Uitgave' }, amounts: ['', 1200.55] },
    ],
    hsd: [{ cells: { code: 'HSD1', title: 'Sociale duurzaamheid' } }],
  },
};

test('the blank workbook has every sheet and column of the template, recognised as what it is', () => {
  const layout = recognise(snapshotOfDraft(blank));
  expect(blank.sheets.map(({ name }) => name)).toEqual(['Leeswijzer', ...gent2020Template.sheets.map(({ name }) => name)]);
  expect(layout.sheets.map(({ name, kind }) => [name, kind])).toEqual(gent2020Template.sheets.map(({ name, kind }) => [name, kind]));
  for (const sheet of gent2020Template.sheets) {
    const found = layout.sheets.find(({ kind }) => kind === sheet.kind);
    expect(found?.columns.map(({ header, field }) => [header, field])).toEqual(columnsOf(sheet, YEARS).map(({ header, field }) => [header, field]));
  }
  expect(layout.leftOut).toEqual(['Leeswijzer']);
});

test('no word of a header breaks: beside it there is room for the button of the filter, also in a font that is wider than Excel\'s own', () => {
  const columns = [gent2020Template, templateFor(bbc)].flatMap(({ sheets }) => sheets.flatMap((sheet) => columnsOf(sheet, YEARS)));
  expect(columns.filter(({ header, width }) => header.split(' ').some(({ length }) => length + 5 > width)).map(({ header, width }) => [header, width])).toEqual([]);
});

test('the blank workbook opens on the guide, a filled one on the plan', () => {
  expect(blank.activeSheet).toBe('Leeswijzer');
  expect(planDraft(small).activeSheet).toBe('Plan');
});

test('every dropdown has its named range, and every named range its place', () => {
  const draft = planDraft(small);
  const names = new Map(draft.names.map(({ name, refersTo }) => [name, refersTo]));
  expect([...names.keys()].sort()).toEqual(gent2020Template.lists.map(({ name }) => name).sort());
  for (const { listName } of draft.sheets.flatMap(({ validations }) => validations)) expect(names.has(listName)).toBe(true);
  for (const refersTo of names.values()) expect(draft.sheets.some(({ name }) => refersTo.includes(name.replaceAll("'", "''")))).toBe(true);
});

test('a list of codes ends at its last row that is filled in, and the departementen before the diensten', () => {
  const refersTo = Object.fromEntries(planDraft(small).names.map((each) => [each.name, each.refersTo]));
  expect(refersTo.lijst_hsd).toBe('HSD!$A$2:INDEX(HSD!$A$2:$A$26,MAX(1,COUNTA(HSD!$A$2:$A$26)))');
  const all = "'Departementen en diensten'!$A$2:$A$213";
  const diensten = "'Departementen en diensten'!$B$2:$B$213";
  expect(refersTo.lijst_departementen).toBe(`'Departementen en diensten'!$A$2:INDEX(${all},MAX(1,COUNTA(${all})-COUNTA(${diensten})))`);
  expect(refersTo.lijst_diensten).toBe(`INDEX(${diensten},MAX(1,COUNTA(${all})-COUNTA(${diensten})+1)):INDEX(${diensten},MAX(1,COUNTA(${all})))`);
});

test('the choices of the guide stand where their names point', () => {
  const guide = blank.sheets[0]!;
  for (const list of gent2020Template.lists) {
    if (list.from !== 'choices') continue;
    const range = /\$A\$(\d+):\$A\$(\d+)/.exec(blank.names.find(({ name }) => name === list.name)?.refersTo ?? '');
    const rows = guide.rows.slice(Number(range?.[1]) - 1, Number(range?.[2]));
    expect(rows.map(([cell]) => (cell && typeof cell === 'object' && 'value' in cell ? cell.value : cell))).toEqual(list.choices.map(({ value }) => value));
  }
});

test('parents are summary rows above their detail, and the table goes round header and rows', () => {
  const plan = planDraft(small).sheets.find(({ name }) => name === 'Plan');
  expect(plan?.rowLevels).toEqual([0, 0, 1, 2]);
  expect(plan?.table).toEqual({ name: 'tblPlan', headerRow: 0, rows: 4, columns: 15 });
});

test('rows below the table have their dropdowns ready, to the same row as the list that reads them', () => {
  const plan = planDraft(small).sheets.find(({ name }) => name === 'Plan')!;
  expect(plan.validations.every(({ top, bottom }) => top === 1 && bottom === 1030)).toBe(true);
});

test('VTE and money have each their format, and an empty cell stays empty', () => {
  const middelen = planDraft(small).sheets.find(({ name }) => name === 'Middelen')!;
  expect(middelen.rows[1]).toEqual(['AC0001', 'KP1', null, 'VTE', null, { value: 0.5, style: 'vte' }, null, null, null]);
  expect(middelen.rows[2]).toEqual(['AC0001', 'KP1', null, 'BD', 'Uitgave', null, 1200.55, null, null]);
  expect(middelen.columns[5]?.style).toBe('money');
});

test('what was drafted is read back, to the cent', () => {
  const plan = readPlan(snapshotOfDraft(planDraft(small)));
  expect(plan.elements.filter(({ isListed }) => !isListed).map(({ code, level, parentCode }) => [code, level, parentCode])).toEqual([
    ['SD01', 'sd', 'HSD1'], ['OD0101', 'od', 'SD01'], ['AC0001', 'actie', 'OD0101'],
  ]);
  expect([...plan.means.amounts]).toEqual([50, 0, 0, 120_055]);
});
