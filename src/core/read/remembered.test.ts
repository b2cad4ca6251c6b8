import fc from 'fast-check';
import { headerAt } from '#core/layout/Block';
import type { Correction } from '#core/layout/Correction';
import type { ColumnMeaning } from '#core/layout/Layout';
import { fitColumns } from '#core/layout/memory/fitColumns';
import type { Origin } from '#core/layout/memory/fitSheets';
import { layoutFile, layoutFromFile, layoutIn, layoutPart } from '#core/layout/memory/rememberedLayout';
import { recogniseRemembered } from '#core/layout/memory/recogniseRemembered';
import { storeLayout } from '#core/layout/memory/storeLayout';
import { LAYOUT_SORT, type StoredLayout } from '#core/layout/memory/StoredLayout';
import type { Recognition } from '#core/layout/Recognition';
import { recogniseWithReasons } from '#core/layout/recognise';
import type { SheetSnapshot, WorkbookSnapshot } from '#core/layout/Snapshot';
import type { CellValue } from '#core/values/CellValue';
import type { Scheme } from '#core/scheme/Scheme';
import { SCHEMES } from '#core/scheme/schemes';
import { runSteps } from '#core/values/steps';
import { moneyLines, outline } from './describePlan.testing';
import { grid, workbook } from './grid.testing';
import { planModels, type PlanModel } from './planModel.testing';
import { readPlan } from './readPlan';

/** Headers that nobody can recognise, with what each means. */
const PLAN: readonly (readonly [string, ColumnMeaning, (element: PlanModel['elements'][number]) => CellValue])[] = [
  ['Sleutelwoord', { field: 'code' }, ({ code }) => code], ['Trapje', { field: 'niveau' }, ({ niveau }) => niveau],
  ['Verhaal', { field: 'title' }, ({ title }) => title], ['Bovenbuur', { field: 'parent' }, ({ parent }) => parent],
];
const MEANS: readonly (readonly [string, ColumnMeaning, (line: PlanModel['lines'][number]) => CellValue])[] = [
  ['Betreft', { field: 'element' }, ({ element }) => element], ['Potje', { field: 'kostenplaats' }, ({ kostenplaats }) => kostenplaats],
  ['Geldsoort', { field: 'aard' }, ({ aard }) => aard], ['Kant', { field: 'richting' }, ({ richting }) => (richting === 'U' ? 'Uitgave' : 'Ontvangst')],
];

function original({ elements, lines, years }: PlanModel): WorkbookSnapshot {
  const amounts = years.map((jaar, y): (typeof MEANS)[number] => [`Streefbedrag ${jaar}`, { field: 'bedrag', jaar }, ({ amounts: each }) => (each[y] ?? 0) / 100]);
  return workbook([sheet('1', 'Wat we doen', PLAN, elements), sheet('2', 'Wat het kost', [...MEANS, ...amounts], lines)]);
}

function sheet<Item>(id: string, name: string, columns: readonly (readonly [string, ColumnMeaning, (item: Item) => CellValue])[], items: readonly Item[]): SheetSnapshot {
  return { id, name, isVisible: true, top: 0, left: 0, tables: [], values: [columns.map(([header]) => header), ...items.map((item) => columns.map(([, , value]) => value(item)))] };
}

/** What a person says of that workbook. */
function said({ years }: PlanModel): Correction[] {
  const columns = (sheetId: string, meanings: readonly ColumnMeaning[]): Correction[] => meanings.map((as, column) => ({ kind: 'column', sheetId, column, as }));
  return [
    { kind: 'sheet', sheetId: '1', as: 'plan' }, { kind: 'header', sheetId: '1', row: 0 }, ...columns('1', PLAN.map(([, meaning]) => meaning)),
    { kind: 'sheet', sheetId: '2', as: 'middelen' }, { kind: 'header', sheetId: '2', row: 0 },
    ...columns('2', [...MEANS.map(([, meaning]) => meaning), ...years.map((jaar): ColumnMeaning => ({ field: 'bedrag', jaar }))]),
  ];
}

/** How a workbook changes hands: columns in another order, rows above, other names, headers spelled otherwise. */
interface Change { readonly seed: number; readonly above: number; readonly isRenamed: boolean; readonly origin: Origin }
const changes: fc.Arbitrary<Change> = fc.record({ seed: fc.nat(), above: fc.integer({ min: 0, max: 50 }), isRenamed: fc.boolean(), origin: fc.constantFrom<Origin>('workbook', 'file') });

function changed(snapshot: WorkbookSnapshot, { seed, above, isRenamed, origin }: Change): WorkbookSnapshot {
  const sheets = snapshot.sheets.map((each, index): SheetSnapshot => {
    const order = (each.values[0] ?? []).map((_, column) => column).sort((a, b) => ((a * 7919 + seed) % 101) - ((b * 7919 + seed) % 101));
    const rows = each.values.map((row, r) => ['eigen', ...order.map((column) => (r === 0 ? respelled(String(row[column]), seed + column) : row[column] ?? ''))].map((content, c) => (c === 0 && r > 0 ? r : content)));
    const titles = Array.from({ length: above }, (_, r) => (rows[0] ?? []).map((_, c) => (c === 1 ? `Nota ${r}` : '')));
    return { ...each, id: origin === 'file' ? `x${9 - index}` : each.id, name: isRenamed ? `Blad ${index}` : each.name, values: [...titles, ...rows] };
  });
  return { ...snapshot, sheets: seed % 2 === 0 ? sheets : sheets.reverse() };
}

function respelled(header: string, by: number): string {
  return [header, header.toUpperCase(), ` ${header}\n`, `${header}:`, header.replace('ee', 'e'), header.replace('je', 'jes')][by % 6] ?? header;
}

function stored(snapshot: WorkbookSnapshot, corrections: readonly Correction[]): StoredLayout {
  const file = layoutFromFile(layoutFile(storeLayout(recogniseWithReasons(snapshot, { corrections }), snapshot)));
  if (!file.ok) throw new Error(file.refusal.code);
  return file.value;
}

function remembered(snapshot: WorkbookSnapshot, layout: StoredLayout, origin: Origin = 'workbook'): Recognition {
  return runSteps(recogniseRemembered(snapshot, { stored: layout, origin }));
}

test('R20.1 any layout that was confirmed reads the same plan after columns moved, rows came in and sheets got other names', () => {
  fc.assert(fc.property(planModels, changes, (model, change) => {
    const first = original(model);
    const corrections = said(model);
    const layout = stored(first, corrections);
    const before = readPlan(first, recogniseWithReasons(first, { corrections }).layout);
    const second = changed(first, change);
    const found = remembered(second, layout, change.origin);
    const after = readPlan(second, found.layout);
    expect(found.questions.filter(({ topic }) => topic === 'column-lost' || topic === 'sheet-lost')).toEqual([]);
    expect([outline(after), moneyLines(after), after.years]).toEqual([outline(before), moneyLines(before), before.years]);
  }), { numRuns: 150 });
});

test('R20.14 a scheme that does not come with the product is kept with the layout, and the workbook is read in it again', () => {
  const own: Scheme = { ...SCHEMES[1]!, id: 'eigen', name: 'Eigen', levels: SCHEMES[1]!.levels.map((level, i) => ({ ...level, codePatterns: [`^${'XYZ'[i]}\\d+$`] })) };
  const snapshot = workbook([grid('Code | Titel | GD 2026\nX1 | a | _\nY1 | b | _\nZ1 | c | 5', { name: 'Plan' })]);
  const layout = storeLayout(recogniseWithReasons(snapshot, { schemes: [...SCHEMES, own] }), snapshot);
  const part = layoutPart(layout);
  const kept = part.ok ? layoutIn({ ...snapshot, parts: new Map([[LAYOUT_SORT.namespace, [part.value]]]) }) : null;
  expect(kept).toEqual({ ok: true, value: layout });
  const found = remembered(snapshot, layout, 'workbook');
  expect([found.layout.schemeId, found.questions, outline(readPlan(snapshot, found.layout))]).toEqual(['eigen', [], ['sd X1 a', '  od Y1 b', '    actie Z1 c']]);
  expect(storeLayout(found, snapshot)).toEqual(layout);
  for (const scheme of [{ ...own, levels: [] }, { ...own, levels: [...own.levels].reverse() }, { ...own, levels: own.levels.map((level) => ({ ...level, codePatterns: ['('] })) }, 'eigen']) {
    const broken = layoutPart({ ...layout, scheme: scheme as Scheme });
    expect(broken.ok && layoutIn({ ...snapshot, parts: new Map([[LAYOUT_SORT.namespace, [broken.value]]]) })).toMatchObject({ ok: false });
  }
});

test('R20.13 columns without a header of their own stand right after the one that they stood after', () => {
  const rows = 'Wonen | _ | _ | 5\n_ | Huren | _ | _\n_ | _ | Premie | 5';
  const first = workbook([grid(`Verhaal | _ | _ | GD 2026\n${rows}`, { name: 'Plan' })]);
  const layout = storeLayout(recogniseWithReasons(first), first);
  const moved = workbook([grid(`_ | _ | _ | _ | _\nKleur | Verhaal | _ | _ | GD 2026\n${rows.split('\n').map((row) => `x | ${row}`).join('\n')}`, { name: 'Anders' })]);
  const found = remembered(moved, layout, 'file');
  expect([found.questions, outline(readPlan(moved, found.layout))]).toEqual([[], ['sd - Wonen', '  od - Huren', '    actie - Premie']]);
});

const BOOK = (plan: string, rest: Record<string, string> = {}) => workbook([grid(plan, { name: 'Doelen', id: '1' }), ...Object.entries(rest).map(([name, table]) => grid(table, { name }))]);
const SAID: readonly Correction[] = [
  { kind: 'sheet', sheetId: '1', as: 'plan' },
  { kind: 'column', sheetId: '1', column: 0, as: { field: 'code' } }, { kind: 'column', sheetId: '1', column: 1, as: { field: 'niveau' } }, { kind: 'column', sheetId: '1', column: 2, as: { field: 'title' } },
];
const FIRST = BOOK('Merk | Trap | Verhaal | Kleur\nSD1 | SD | Wonen | rood\nOD1 | OD | Huren | blauw');
const meanings = ({ layout }: Recognition) => layout.sheets.map(({ name, columns }) => `${name}: ${columns.map(({ header, field }) => `${header}=${field}`).join(' ')}`);
const questions = ({ questions: each }: Recognition) => each.map(({ topic, data, answers, taken }) => `${topic} ${Object.values(data).join(' ')}: ${answers.map(({ id, data: its }) => [id, ...Object.values(its)].join(' ')).join(', ')} [${taken}]`);

test('R20.2 a header with a letter or a word changed is the same; one with other figures is not', () => {
  const layout = stored(FIRST, SAID);
  expect(meanings(remembered(BOOK('Merks | Trap 1 | Verhaal lang | Kleur\nSD1 | SD | Wonen | rood'), layout))).toEqual(['Doelen: Merks=code Verhaal lang=title']);
  const money = BOOK('Merk | Trap | Verhaal | Bedrag in 2026\nAC1 | Actie | Wonen | 5');
  const said2026 = stored(money, [...SAID, { kind: 'column', sheetId: '1', column: 3, as: { field: 'bedrag', jaar: 2026, aard: 'GD' } }]);
  expect(remembered(BOOK('Merk | Trap | Verhaal | Raming 2026\nAC1 | Actie | Wonen | 5'), said2026).layout.sheets[0]?.columns[3]).toMatchObject({ field: 'bedrag', jaar: 2026, aard: 'GD' });
  expect(remembered(BOOK('Merk | Trap | Verhaal | Realisatie 2026\nAC1 | Actie | Wonen | 5'), said2026).layout.sheets[0]?.columns).toHaveLength(3);
});

test('R20.3 a column that is gone is asked about, and nothing takes its place meanwhile', () => {
  const found = remembered(BOOK('Merk | Trap | Legende | Kleur\nSD1 | SD | Wonen | rood'), stored(FIRST, SAID));
  expect(meanings(found)).toEqual(['Doelen: Merk=code Trap=niveau']);
  expect(questions(found)).toEqual(['column-lost Doelen Verhaal: that-column C Legende, gone [1]']);
});

test('R20.3 an answer puts the column in its place, and the question is not asked again', () => {
  const book = BOOK('Merk | Trap | Legende | Kleur\nSD1 | SD | Wonen | rood');
  const layout = stored(FIRST, SAID);
  const [question] = remembered(book, layout).questions;
  const answered = runSteps(recogniseRemembered(book, { stored: layout, origin: 'workbook' }, question?.answers[0]?.corrections, new Set([question?.id ?? ''])));
  expect(meanings(answered)).toEqual(['Doelen: Merk=code Trap=niveau Legende=title']);
  expect(questions(answered)).toEqual([]);
});

test('R20.4 a sheet that is gone is asked about; so is one that two sheets could be', () => {
  const layout = stored(FIRST, SAID);
  expect(questions(remembered(workbook([grid('Lees | mij\na | b', { name: 'Uitleg', id: '9' })]), layout))).toEqual(['sheet-lost Doelen plan: that-sheet Uitleg, gone [1]']);
  const table = 'Merk | Trap | Verhaal\nSD1 | SD | Wonen';
  const twins = workbook([grid(table, { name: 'Noord', id: '8' }), grid(table, { name: 'Zuid', id: '9' })]);
  expect(questions(remembered(twins, layout))).toEqual(['sheet-lost Doelen plan: that-sheet Noord, that-sheet Zuid, gone [2]']);
});

test('R20.4 the sheet that is answered is read by the remembered columns', () => {
  const table = 'Merk | Trap | Verhaal\nSD1 | SD | Wonen';
  const twins = workbook([grid(table, { name: 'Noord', id: '8' }), grid(`Titel\n_\n${table}`, { name: 'Zuid', id: '9' })]);
  const layout = stored(FIRST, SAID);
  const [question] = remembered(twins, layout).questions;
  const answered = runSteps(recogniseRemembered(twins, { stored: layout, origin: 'workbook' }, question?.answers[1]?.corrections, new Set([question?.id ?? ''])));
  expect(meanings(answered)).toEqual(['Zuid: Merk=code Trap=niveau Verhaal=title']);
});

test('R20.5 new columns that are plain to recognise are read too; the planner\'s own stay so', () => {
  const found = remembered(BOOK('Merk | Trap | Verhaal | Kleur | Departement | Vlag\nSD1 | SD | Wonen | rood | Stad | x'), stored(FIRST, SAID));
  expect(meanings(found)).toEqual(['Doelen: Merk=code Trap=niveau Verhaal=title']);
  const known = BOOK('Code | Niveau | Titel\nSD1 | SD | Wonen');
  const grown = BOOK('Code | Niveau | Titel | Departement\nSD1 | SD | Wonen | Stad');
  expect(meanings(remembered(grown, stored(known, [])))).toEqual(['Doelen: Code=code Niveau=niveau Titel=title Departement=departement']);
});

test('R20.6 a sheet that a person left out stays out; one that is new is recognised', () => {
  const extra = { Oud: 'Code | Niveau | Titel\nSD9 | SD | Vroeger' };
  const layout = stored(BOOK('Merk | Trap | Verhaal\nSD1 | SD | Wonen', extra), [...SAID, { kind: 'sheet', sheetId: 'Oud', as: null }]);
  const found = remembered(BOOK('Merk | Trap | Verhaal\nSD1 | SD | Wonen', { ...extra, HSD: 'Code | Naam\nHSD1 | Kennis' }), layout);
  expect(meanings(found)).toEqual(['Doelen: Merk=code Trap=niveau Verhaal=title', 'HSD: Code=code Naam=title']);
});

test('R20.7 of two columns with one header, what stands above tells which is which', () => {
  const first = workbook([grid('_ | Gewone dienst | _ | Buitengewone dienst | _\nCode actie | 2026 | 2027 | 2026 | 2027\nAC1 | 1 | 2 | 3 | 4', { name: 'Middelen', id: '1' })]);
  const second = workbook([grid('_ | Buitengewone dienst | _ | Gewone dienst | _\nCode actie | 2026 | 2027 | 2026 | 2027\nAC1 | 3 | 4 | 1 | 2', { name: 'Middelen', id: '1' })]);
  expect(moneyLines(readPlan(second, remembered(second, stored(first, [])).layout)).sort()).toEqual(moneyLines(readPlan(first)).sort());
});

test('R20.8 what is kept is read back from the workbook; broken, newer or misshapen, it is refused by name', () => {
  const layout = stored(FIRST, SAID);
  const part = layoutPart(layout);
  if (!part.ok) throw new Error(part.refusal.code);
  const within = (...xmls: string[]): WorkbookSnapshot => ({ ...FIRST, parts: new Map([[LAYOUT_SORT.namespace, xmls]]) });
  expect(layoutIn(FIRST)).toBeNull();
  expect(layoutIn(within(part.value))).toEqual({ ok: true, value: layout });
  expect(layoutIn(within(part.value.replace('Merk', 'Werk')))).toMatchObject({ ok: false, refusal: { code: 'kept-broken' } });
  expect(layoutIn(within(part.value.replace('version="1"', 'version="2"')))).toMatchObject({ ok: false, refusal: { code: 'kept-newer' } });
  for (const wrong of [null, [], {}, { ...layout, sheets: [{}] }, { ...layout, sheets: [{ ...layout.sheets[0], kind: '__proto__' }] }]) {
    expect(layoutFromFile(layoutFile(wrong as never))).toMatchObject({ ok: false, refusal: { code: 'kept-broken' } });
  }
});

test('R20.8 a layout is small: twenty sheets of forty columns take less than 150 kB', () => {
  const wide = workbook(Array.from({ length: 20 }, (_, i) => grid(`Code | Niveau | Titel | ${Array.from({ length: 37 }, (__, c) => `Eigen kolom nummer ${c}`).join(' | ')}\nSD${i} | SD | a`, { name: `Departement ${i}` })));
  const part = layoutPart(stored(wide, []));
  expect(part.ok && part.value.length).toBeLessThan(150_000);
});

test('R20.9 where nothing has changed, nothing is recognised a second time', () => {
  const columns = stored(FIRST, SAID).sheets[0]?.columns ?? [];
  const never = (): never => { throw new Error('recognised again'); };
  expect(fitColumns(columns, headerAt(FIRST.sheets[0] as SheetSnapshot, 0), 0, never).columns).toHaveLength(3);
});

test('R20.12 a layout in a scheme that is not here is not gone by, and the scheme is asked once', () => {
  const snapshot = workbook([grid('Code | Niveau | Titel\nSD1 | SD | Wonen', { name: 'Plan' })]);
  const stored: StoredLayout = { ...storeLayout(recogniseWithReasons(snapshot), snapshot), schemeId: 'onze-stad' };
  const look = (answered: readonly string[], corrections: readonly Correction[] = []) => runSteps(recogniseRemembered(snapshot, { stored, origin: 'workbook' }, corrections, new Set(answered)));
  const { questions: [question, ...more], layout } = look([]);
  expect([question?.topic, question?.data, question?.answers.map(({ data: { name } }) => name), question?.taken, more]).toEqual(['scheme-lost', { scheme: 'onze-stad' }, SCHEMES.map(({ name }) => name), 0, []]);
  expect([layout.schemeId, layout.sheets[0]?.kind]).toEqual(['gent2020', 'plan']);
  const said = look([question!.id], question!.answers[1]!.corrections);
  expect([said.layout.schemeId, said.questions]).toEqual(['bbc', []]);
  const own = { ...SCHEMES[0]!, id: 'onze-stad' };
  const known = runSteps(recogniseRemembered(snapshot, { stored, origin: 'workbook' }, [], new Set(), [own, ...SCHEMES]));
  expect([known.layout.schemeId, known.questions, known.sheets[0]?.why.id]).toEqual(['onze-stad', [], 'remembered']);
});
