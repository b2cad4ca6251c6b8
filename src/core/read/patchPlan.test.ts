import fc from 'fast-check';
import type { WorkbookSnapshot } from '#core/layout/Snapshot';
import { asRead } from '#core/plan/asRead';
import { recognise } from '#core/layout/recognise';
import { elementsInOrder, firstElements } from '#core/plan/elementOrder';
import { linesInOrder, READ_ORDER } from '#core/plan/lineOrder';
import type { Plan } from '#core/plan/Plan';
import type { CellValue } from '#core/values/CellValue';
import { describePlan } from './describePlan.testing';
import { grid, workbook } from './grid.testing';
import { patchPlan } from './patchPlan';
import type { CellPatch } from './Patched';
import { createPlanState, type PlanState } from './PlanState';
import { readPlan } from './readPlan';
import { cellIn, rowIn } from './rowIn';
import { withPatch } from './withPatch.testing';

const PLAN = `
  Code  | Niveau     | Titel        | Bovenliggende code | HSD  | Programma | Project | Departement | Eigen
  SD1   | SD         | Wonen        |                    | HSD1 |           |         | Stadsbouw   | x
  OD1   | OD         | Betaalbaar   | SD1                |      |           |         |             |
  AC1   | Actie      | Premie       | OD1                |      |           | PJ1     | Wonen       |
  AC2   | Actie      | Loket        | OD1                |      |           |         |             |
  SD2   | SD         | Leren        |                    |      | P01       |         |             |
  OD2   | OD         | Scholen      | SD2                |      |           |         |             |
  AV3   | Activiteit | Opvang       | OD2                |      |           |         |             |
  AC1   | Actie      | Dubbel       | OD2                |      |           |         |             |
  _     | Actie      | Zonder code  | OD2                |      |           |         |             |
  AC9   | Actie      | Wees         | OD9                |      |           |         |             |
`;
const MIDDELEN = `
  Code actie | Kostenplaats | Budgetplaats | Aard | Richting  | 2026 | 2027     | Opmerking | Beleidsveld
  AC1        | KP1          | BP1          | GD   | Uitgave   | 100  | 200.5    | | 0700
  AC1        | KP2          | BP1          | VTE  |           | 8.5  | 8.5      |
  AC2        | KP1          | BP2          | BD   | Uitgave   | 1000 | '1.200   |
  AV3        | KP1          | BP2          | GD   | Ontvangst | 3.14159 |       |
  AC7        | KP3          |              | GD   |           | 5    | 5        |
  _          | KP3          |              | GD   |           | 6    | 6        |
`;
const LISTS = {
  HSD: 'Code | Titel\nHSD1 | Sociaal\nHSD2 | Economisch',
  "Programma's": 'Code | Titel | HSD\nP01 | Scheppende stad | HSD2',
};

const template = (): WorkbookSnapshot => workbook({ Plan: PLAN, Middelen: MIDDELEN, ...LISTS });
const flat = (): WorkbookSnapshot => workbook({ Export: `
  SD code | SD    | OD code | OD      | Actie code | Actie  | Departement | GD 2026 | GD 2027 | VTE 2026 | VTE 2027
  SD1     | Wonen | OD1     | Betalen | AC1        | Premie | Stadsbouw   | 10      | 20      | 1.5      |
  SD1     | Wonen | OD1     | Betalen | AC2        | Loket  | Stadsbouw   | 30      | '4.000  |          |
  SD2     | Leren | OD2     | School  | AC3        | Opvang | Onderwijs   |         |         | 2        | 2
  SD1     | Wonen | OD1     | Betalen | AC1        | Premie | Cultuur     | 1       | 1       |          |
` });

const outlined = (): WorkbookSnapshot => workbook({ Blad: `
  Departement: Stadsbouw | _ | _ | _ | _
  Doelstellingen | Trekker | Kostenplaats | GD 2026 | VTE 2026
  SD1 Wonen      |         |              |         |
  OD1 Betaalbaar | An      |              |         |
  AC1 Premie     | Jan     | KP1          | 10      | 1
  _              |         | KP2          | 20      |
  een nota       |         |              |         |
  AC2 Loket      |         | KP1          | '1.200  | 2
  SD2 Leren      |         |              |         |
  OD2 Scholen    |         |              |         |
  AV3 Opvang     | Els     | KP1          | 5       |
` });
const stair = (): WorkbookSnapshot => workbook({ 'SD1 Wonen': `
  OD     | Actie  | Dienst | GD 2026 | GD 2027
  OD1 b  |        |        |         |
  _      | AC1 c  | Wonen  | 10      | 20
  _      |        |        | 30      |
  _      | AC2 d  |        | 40      | 50
  OD2 e  |        |        |         |
  _      | AC3 f  | Loket  | 60      |
` });
const steps = (): WorkbookSnapshot => workbook({ Blad: `
  Nr.  | Omschrijving | _     | _      | Dienst | GD 2026
  SD1  | Wonen        | _     | _      | _      | _
  OD1  | _            | Huren | _      | _      | _
  AC1  | _            | _     | Premie | Wonen  | 10
  _    | _            | _     | _      | Loket  | 20
  _    | _            | _     | Loket  | Wonen  | '1.200
  OD2  | _            | Kopen | _      | _      | _
  AC3  | _            | _     | Lening | _      | 5
` });
const keyed = (): WorkbookSnapshot => workbook({
  Plan: 'Nr | Naam\n3 | Zorg\n3.2 | Ouderen\n3.2.1 | Bezoek\n3.2.5 | Huis',
  Lijnen: `
  Registratiesleutel                                         | Kostenplaats | GD 2026
  BP2026_2031-0/3.2.1/0200-00/6130000/BESTUUR/CBS/IE3/U      | KP1          | 10
  BP2026_2031-0/3.2.5/0200-00/7400000/BESTUUR/CBS/IE3/O      | KP1          | 20
  BP2026_2031-0/GBB-CBS/0200-00/6000000/BESTUUR/CBS/IE3/U    | KP2          | 30
` });

const beside = (): WorkbookSnapshot => workbook({ Plan: `
  Code | Niveau | Titel  | Bovenliggende code | Kostenplaats | GD 2026 | GD 2027 | VTE 2026
  SD1  | SD     | Wonen  |                    |              |         |         |
  OD1  | OD     | Huren  | SD1                |              |         |         |
  AC1  | Actie  | Premie | OD1                | KP1          | 10      | 20      | 1.5
  AC2  | Actie  | Loket  | OD1                | KP1          |         | '1.200  |
  _    |        |        |                    | KP2          | 5       |         |
  AC7  | Actie  | Balie  | OD1                | KP1          | 3       |         | 2
` });
const kinds = (): WorkbookSnapshot => workbook({ Plan: PLAN, Middelen: `
  Code actie | Kostenplaats | GD 2026 | GD 2027 | BD 2026 | VTE 2026
  AC1        | KP1          | 100     |         | 5       |
  AC2        | KP1          |         |         |         |
  AC7        | KP2          | 1       | 2       | 3       | 4
`, ...LISTS });

const anew = (): WorkbookSnapshot => workbook({ Blad: `
  Niveau | Nr | Titel   | Trekker | Dienst
  SD     | 1  | Stad    |         |
  OD     | 1  | Zorg    | An      | Wonen
  Actie  | 1  | Centrum |         |
  Actie  | 2  | Thuis   | Jan     |
  OD     | 2  | Armoede |         | Loket
  Actie  | 1  | Winkel  | Els     |
  SD     | 2  | Groen   |         |
  OD     | 1  | Bos     |         |
  Actie  | 1  | Aanplant |        |
` });
const anewFlat = (): WorkbookSnapshot => workbook({ Blad: `
  SD | OD | AC | Naam    | Trekker | GD 2026
  1  | _  | _  | Stad    |         |
  1  | 1  | _  | Zorg    | An      |
  1  | 1  | 1  | Centrum | Jan     | 10
  1  | 1  | 2  | Thuis   |         | 20
  1  | 2  | 1  | Winkel  | Els     | '1.200
  2  | 1  | 1  | Bos     |         | 5
` });

const contents = fc.oneof(
  fc.constantFrom<CellValue>('', 'AC1', 'AC2', 'ac 1', 'AC7', 'OD1', 'OD2', 'OD9', 'SD1', 'SD2', 'SD', 'OD', 'Actie', 'Activiteit', 'HSD1', 'HSD2', 'P01', 'PJ1', 'GD', 'VTE', 'Ontvangst', 'Totaal', '1.200', '-', '#REF!', 'Stadsbouw', 'n.v.t.', 'AC1 Premie', 'OD1 Betaalbaar', 'een nota', 'BP1/3.2.1/0/6/B/C/I/U', 'BP1/3.2.5/0/6/B/C/I/O', 'BP1/GBB/0/6/B/C/I/U', '3.2.1'),
  fc.integer({ min: -5000, max: 5000 }), fc.double({ min: -10, max: 10, noNaN: true }), fc.boolean(),
);

/** Amounts that are typed and cleared: lines come and go wherever their rows stand. */
function amountsFor({ sheets }: WorkbookSnapshot): fc.Arbitrary<CellPatch>[] {
  const columns = sheets.flatMap(({ id, values }) => [...values[0]!.keys()].flatMap((left) => (values.slice(0, 2).some((row) => /\b20\d\d\b/u.test(String(row[left]))) ? [{ id, left, rows: values.length }] : [])));
  return columns.map(({ id, left, rows }) => fc.record({
    sheetId: fc.constant(id), top: fc.integer({ min: 1, max: rows - 1 }), left: fc.constant(left),
    values: fc.array(fc.tuple(fc.constantFrom<CellValue>('', '', 5, 1.005, 'later')), { minLength: 1, maxLength: 3 }),
  }));
}

function patchesFor(snapshot: WorkbookSnapshot): fc.Arbitrary<CellPatch> {
  const amounts = amountsFor(snapshot);
  return amounts.length > 0 ? fc.oneof(fc.oneof(...amounts), anyFor(snapshot)) : anyFor(snapshot);
}

function anyFor(snapshot: WorkbookSnapshot): fc.Arbitrary<CellPatch> {
  return fc.constantFrom(...snapshot.sheets).chain((sheet) => fc.record({
    // Two rows below the last one.
    top: fc.integer({ min: 1, max: sheet.values.length + 1 }),
    left: fc.integer({ min: 0, max: (sheet.values[0]?.length ?? 1) - 1 }),
    height: fc.integer({ min: 1, max: 2 }),
    width: fc.integer({ min: 1, max: 2 }),
  }).chain(({ top, left, height, width }) => {
    const rows = Math.min(height, sheet.values.length + 2 - top);
    const columns = Math.min(width, (sheet.values[0]?.length ?? 1) - left);
    return fc.array(fc.array(contents, { minLength: columns, maxLength: columns }), { minLength: rows, maxLength: rows })
      .map((values) => ({ sheetId: sheet.id, top, left, values }));
  }));
}

/** Runs patches one after the other; every one that is not structural must leave what a new reading would give. */
function expectAsRead(first: WorkbookSnapshot, patches: readonly CellPatch[]): { inPlace: number } {
  const layout = recognise(first);
  let snapshot = first;
  let state: PlanState = createPlanState(snapshot, layout);
  let inPlace = 0;
  for (const patch of patches) {
    snapshot = withPatch(snapshot, patch);
    const was = describePlan(state.plan);
    const before = numbered(state.plan);
    let heard: { elements: readonly number[]; lines: readonly number[] } = { elements: [], lines: [] };
    const result = patchPlan(state, patch, ({ elements, lines }) => {
      heard = { elements, lines };
      expect(describePlan(state.plan)).toEqual(was);
      return true;
    });
    if (result.isStructural) {
      expect(describePlan(state.plan)).toEqual(was);
      state = createPlanState(snapshot, layout);
      continue;
    }
    inPlace += 1;
    const now = describePlan(state.plan);
    expect(now).toEqual(describePlan(readPlan(snapshot, layout)));
    const after = numbered(state.plan);
    for (const kind of ['elements', 'lines'] as const) expect(changedOf(before[kind], after[kind]).filter((index) => !heard[kind].includes(index))).toEqual([]);
    // What came was not there to be heard of; what went is heard of alone.
    expect(onRows(state)).toEqual(linesInOrder(state.plan));
    for (const kind of ['elements', 'lines'] as const) expect(result[kind].filter((index) => index < was[kind].length)).toEqual(heard[kind].filter((index) => index < now[kind].length));
  }
  return { inPlace };
}

/** The lines that are found on the rows, sheet by sheet in the order in which sheets are read. */
function onRows({ own, plan }: PlanState): number[] {
  const read = READ_ORDER.flatMap((kind) => own.sheets.filter(({ layout }) => layout.kind === kind));
  return read.flatMap(({ layout, rows }) => Array.from({ length: rows.to }, (_, i) => rowIn({ own, plan } as PlanState, layout.id, rows.top + i).lines).flat());
}

/** Elements and lines in the order of their numbers. */
function numbered(plan: Plan): { elements: unknown[]; lines: unknown[] } {
  return describePlan({ ...plan, order: undefined, elementOrder: undefined } as unknown as Plan);
}

function changedOf(was: readonly unknown[], now: readonly unknown[]): number[] {
  return now.slice(0, was.length).flatMap((each, index) => (JSON.stringify(each) === JSON.stringify(was[index]) ? [] : [index]));
}

test('R8.1 a row that names its action among the parents too says nothing of the action', () => {
  const cells = (top: number, left: number, ...values: CellValue[]): CellPatch => ({ sheetId: 'SD1 Wonen', top, left, values: values.map((each) => [each]) });
  expectAsRead(stair(), [cells(3, 0, 0, 'AC2'), cells(3, 2, 0, '-'), cells(1, 0, '')]);
});

test.each([['template', template], ['flat', flat], ['outline column', outlined], ['level columns', stair], ['registration keys', keyed], ['titles set in by column', steps], ['amounts beside the plan', beside], ['kinds side by side', kinds], ['numbers anew below each parent', anew], ['numbers anew in columns', anewFlat]])('R8.1 after any edits in place, the plan (%s) is the one that reading anew gives', (_, make) => {
  let inPlace = 0;
  fc.assert(fc.property(fc.array(patchesFor(make()), { minLength: 1, maxLength: 12 }), (patches) => {
    inPlace += expectAsRead(make(), patches).inPlace;
  }), { numRuns: 100 });
  expect(inPlace).toBeGreaterThan(40);
});

function edit(state: PlanState, sheetId: string, cell: [number, number], content: CellValue): ReturnType<typeof patchPlan> {
  return patchPlan(state, { sheetId, top: cell[0], left: cell[1], values: [[content]] });
}

const NOTHING = { isStructural: false, elements: [], lines: [], keys: [], listedKeys: [], refilled: [], rows: [], listed: [], isRelisted: false, isFirstOrLast: false, came: [], gone: [] };

test('R8.1 what stands beside a number that begins anew is done in place', () => {
  const cell = (column: number) => ({ sheetId: 'Blad', top: 3, left: column, values: [['Mia']] });
  for (const [make, trekker] of [[anew, 3], [anewFlat, 4]] as const) {
    const state = createPlanState(make());
    expect(patchPlan(state, cell(trekker)).isStructural).toBe(false);
    expect(state.plan.elements.find(({ code }) => code === '1.1.1')?.owner).toBe('Mia');
  }
});

test('R8.2 an amount touches its own line only', () => {
  const state = createPlanState(template());
  expect(edit(state, 'Middelen', [1, 5], 150)).toEqual({ ...NOTHING, lines: [0], rows: [{ sheet: 1, row: 1 }] });
  expect(state.plan.means.amounts[0]).toBe(15000);
});

test('R8.3 what is inherited touches all that hangs below, with its lines; a title only itself', () => {
  const state = createPlanState(template());
  const sd1 = state.plan.byKey.get('SD1')![0]!;
  const title = edit(state, 'Plan', [1, 2], 'Wonen en leven');
  expect(title).toEqual({ ...NOTHING, elements: [sd1], keys: ['SD1'], rows: [{ sheet: 0, row: 1 }] });
  const departement = edit(state, 'Plan', [1, 7], 'Cultuur');
  if (departement.isStructural) throw new Error('should be done in place');
  expect(departement.elements.map((index) => state.plan.elements[index]!.code).sort()).toEqual(['AC1', 'AC2', 'OD1', 'SD1']);
  expect([...departement.lines].sort()).toEqual([0, 1, 2]);
});

test('R8.3 the title of an objective without a code, where it is the last that it is called by, touches all that hangs below', () => {
  const state = createPlanState(workbook({ Plan: 'Niveau | Titel | 2026\nSD | Wonen |\nOD | Huren |\nActie | Premie | 10' }));
  expect([edit(state, 'Plan', [1, 1], 'Leven'), edit(state, 'Plan', [1, 1], '')]).toMatchObject([{ elements: [0], lines: [] }, { isStructural: false, lines: [0] }]);
});

test('R8.4 another code moves its children, its lines and its duplicates', () => {
  const state = createPlanState(template());
  const [first, second] = state.plan.byKey.get('AC1')!;
  const result = edit(state, 'Plan', [3, 0], 'AC7');
  if (result.isStructural) throw new Error('should be done in place');
  expect(state.plan.byKey.get('AC1')).toEqual([second]);
  expect([...state.plan.means.element.slice(0, 2)]).toEqual([second, second]);
  expect(state.plan.means.element[4]).toBe(first);
  expect([...result.keys].sort()).toEqual(['AC1', 'AC7']);
});

test('R8.8 a budget, a title and a code of a list are done in place, and the first of a code counts', () => {
  const state = createPlanState(workbook({ Plan: PLAN, Middelen: MIDDELEN, ...LISTS, Kostenplaatsen: 'Code | Titel | Dienst\nKP1 | Balie | Loket\nKP2 | Beheer |\nKP1 | Dubbel |', Budgetplaatsen: 'Code | Titel | Kostenplaats | 2026\nBP1 | Lonen | KP1 | 10' }));
  const { lists } = state.plan;
  expect(edit(state, 'Budgetplaatsen', [1, 3], 25)).toMatchObject({ isStructural: false, lines: [], listed: [{ list: 'budgetplaatsen', index: 0 }] });
  expect(lists.budgetplaatsen.entries[0]!.budget[0]).toBe(2500);
  expect(edit(state, 'HSD', [1, 1], 'Sociale duurzaamheid')).toMatchObject({ isStructural: false, elements: ['HSD1', 'SD1'].map((key) => state.plan.byKey.get(key)![0]) });
  expect(edit(state, 'Kostenplaatsen', [1, 0], 'KP3')).toMatchObject({ listed: [{ old: { code: 'KP1' }, next: { code: 'KP3' } }] });
  expect([...lists.kostenplaatsen.byKey]).toEqual([['KP1', 2], ['KP2', 1], ['KP3', 0]]);
  expect(edit(state, 'Kostenplaatsen', [1, 0], 'KP1')).toMatchObject({ isStructural: false });
  expect(lists.kostenplaatsen.byKey.get('KP1')).toBe(0);
});

test('R8.8 the code of an HSD or a programme leaves or finds what hangs under it, and an SD goes along with its programme', () => {
  const state = createPlanState(template());
  const parentOf = (code: string): string | undefined => { const { elements, byKey } = state.plan; return elements[elements[byKey.get(code)![0]!]!.parent]?.code; };
  expect([parentOf('SD1'), parentOf('SD2'), parentOf('P01')]).toEqual(['HSD1', 'HSD2', 'HSD2']);
  expect(edit(state, 'HSD', [1, 0], 'HSD9')).toMatchObject({ isStructural: false, listedKeys: ['HSD1', 'HSD9'] });
  expect(edit(state, "Programma's", [1, 2], 'HSD9')).toMatchObject({ isStructural: false });
  expect([parentOf('SD1'), parentOf('SD2'), parentOf('P01')]).toEqual([undefined, 'HSD9', 'HSD9']);
  expect(edit(state, "Programma's", [1, 0], 'P02')).toMatchObject({ isStructural: false });
  expect([parentOf('SD2'), parentOf('P02')]).toEqual([undefined, 'HSD9']);
  expectAsRead(template(), [['HSD', 'P01'], ['Plan', 'HSD1'], ['HSD', 'HSD2']].map(([sheetId, code]) => ({ sheetId: sheetId!, top: 2, left: 0, values: [[code!]] })));
});

test('R8.10 where numbers begin anew in columns, a title is done in place, and so is a code with means on rows below', () => {
  const state = createPlanState(anewFlat());
  expect(edit(state, 'Blad', [4, 3], 'Thuiszorg')).toMatchObject({ isStructural: false, keys: ['1.1.2'] });
  expect(state.plan.elements.find(({ code }) => code === '1.1.2')?.title).toBe('Thuiszorg');
  expectAsRead(workbook({ Blad: 'OD | Actie | Kostenplaats | GD 2026\nOD1 Huren | | |\n | AC1 Premie | K1 | 10\n | | K2 | 20\nOD2 Kopen | | |\n | AC2 Lening | K1 | 5' }), [{ sheetId: 'Blad', top: 2, left: 1, values: [['AC8 Premie']] }]);
});

test('R8.9 a row that is typed at the end comes and goes in place, and rows below it as well', () => {
  const state = createPlanState(template());
  const was = describePlan(state.plan);
  const { elements, means } = state.plan;
  expect(edit(state, 'Plan', [11, 0], 'AC7')).toMatchObject({ isStructural: false, elements: [elements.length - 1], keys: ['AC7'] });
  expect([elements.at(-1)!.code, means.element[4]]).toEqual(['AC7', elements.length - 1]);
  expect(patchPlan(state, { sheetId: 'Middelen', top: 7, left: 0, values: [['AC7', '', '', 'GD', '', 7], ['AC1', '', '', 'BD', '', 'acht']] })).toMatchObject({ isStructural: false, lines: [6, 7], keys: ['AC7', 'AC1'] });
  expect([means.count, means.element[6], state.plan.unreadAmounts.at(-1)?.line]).toEqual([8, elements.length - 1, 7]);
  expect(patchPlan(state, { sheetId: 'Middelen', top: 7, left: 0, values: [['', '', '', '', '', ''], ['', '', '', '', '', '']] })).toMatchObject({ isStructural: false, lines: [] });
  expect(edit(state, 'Plan', [11, 0], '')).toMatchObject({ isStructural: false });
  expect(describePlan(state.plan)).toEqual(was);
});

test('R8.9 a line comes and goes wherever its row stands', () => {
  const state = createPlanState(workbook({ Plan: PLAN, Middelen: MIDDELEN, 'Middelen 2': MIDDELEN, ...LISTS }));
  const { means } = state.plan;
  expect(edit(state, 'Middelen', [7, 0], 'AC1')).toMatchObject({ isStructural: false, lines: [means.count - 1] });
  expect(edit(state, 'Middelen 2', [7, 0], 'AC1')).toMatchObject({ isStructural: false });
  expect(patchPlan(state, { sheetId: 'Middelen', top: 3, left: 0, values: [['', '', '', '', '', '', '']] })).toMatchObject({ isStructural: false });
  expect(linesInOrder(state.plan).map((line) => [means.sheet[line], means.row[line]! < 7])).toEqual([...[true, true, true, true, true, false].map((is) => [1, is]), ...[true, true, true, true, true, true, false].map((is) => [2, is])]);
});

test('R8.9 a line that comes has nothing of one that went, where its sheet has no column for it', () => {
  const state = createPlanState(workbook({ Plan: PLAN, Middelen: 'Code actie | Aard | 2026\nAC1 | GD | 1', 'Middelen 2': 'Code actie | Aard | 2026 | Registratiesleutel\nAC1 | GD | 2 | S/1' }));
  const sleutels = (): unknown => { const { sleutel, count } = state.plan.means; return [...sleutel!.ids.subarray(0, count)].map((id) => sleutel!.values[id]); };
  expect(sleutels()).toEqual(['', 'S/1']);
  expect([patchPlan(state, { sheetId: 'Middelen 2', top: 1, left: 0, values: [['', '', '', '']] }), patchPlan(state, { sheetId: 'Middelen', top: 2, left: 0, values: [['AC1', 'GD', 3]] })]).toMatchObject([{ isStructural: false }, { isStructural: false }]);
  expect(sleutels()).toEqual(['', '']);
});

test('R8.9 an element comes and goes wherever its row stands, and the last one takes its number', () => {
  const state = createPlanState(template());
  const { elements, byKey } = state.plan;
  const codes = (): string[] => elementsInOrder(state.plan).filter(({ sheet }) => sheet === 0).map(({ code }) => code);
  const [was, last] = [codes(), elements.at(-1)!];
  const [gone] = byKey.get(was[2]!)!;
  expect(patchPlan(state, { sheetId: 'Plan', top: 3, left: 0, values: [['', '', '', '', '', '', '', '']] })).toMatchObject({ isStructural: false, gone: [gone] });
  expect([codes(), last.index, elements[gone!]]).toEqual([was.filter((_, i) => i !== 2), gone, last]);
  expect(edit(state, 'Plan', [3, 0], was[2]!)).toMatchObject({ isStructural: false, came: [elements.length - 1] });
  expect([codes(), byKey.get(was[2]!)![0]]).toEqual([was, elements.length - 1]);
  expect(edit(state, 'Plan', [20, 0], 'AC8')).toMatchObject({ isStructural: false });
  expect(edit(state, 'Plan', [15, 0], 'AC9')).toMatchObject({ isStructural: false });
  expect(codes()).toEqual([...was, 'AC9', 'AC8']);
});

test('R8.9 the code of a row beside amounts tells whose means stand below, down to the next element', () => {
  const cell = (top: number, content: CellValue): CellPatch => ({ sheetId: 'Plan', top, left: 0, values: [[content]] });
  const book = workbook({ Plan: 'Code | Niveau | Titel | Bovenliggende code | GD 2026\nSD1 | SD | Wonen | |\nAC1 | Actie | Premie | SD1 | 5\n | | | | 6\n | | | | 7\nAC2 | Actie | Loket | SD1 | 8\n | | | | 9' });
  const state = createPlanState(book);
  const told = (): unknown[] => describePlan(state.plan).lines.map((line) => (line as { code: string }).code);
  expect(told()).toEqual(['AC1', 'AC1', 'AC1', 'AC2', 'AC2']);
  expect(patchPlan(state, cell(3, 'AC3'))).toMatchObject({ isStructural: false });
  expect(told()).toEqual(['AC1', 'AC3', 'AC3', 'AC2', 'AC2']);
  expect(patchPlan(state, cell(2, 'AC4'))).toMatchObject({ isStructural: false });
  expect(told()).toEqual(['AC4', 'AC3', 'AC3', 'AC2', 'AC2']);
  expect(patchPlan(state, cell(3, ''))).toMatchObject({ isStructural: false });
  expect(told()).toEqual(['AC4', 'AC4', 'AC4', 'AC2', 'AC2']);
  expect(patchPlan(state, { sheetId: 'Plan', top: 2, left: 0, values: [['', '', '', '', '']] })).toMatchObject({ isStructural: false });
  expect(told()).toEqual(['AC2', 'AC2']);
  expect(patchPlan(state, { sheetId: 'Plan', top: 2, left: 0, values: [['AC5', 'Actie'], ['AC6', 'Actie']] })).toEqual({ isStructural: true });
});

test('R8.9 the only element of a sheet goes in place, and the first one comes', () => {
  const state = createPlanState(workbook({ Plan: 'Code | Niveau | Titel | Bovenliggende code\nSD1 | SD | Wonen |\nOD1 | OD | Huren | SD1', 'Plan 2': 'Code | Niveau | Titel | Bovenliggende code\nSD2 | SD | Leren |' }));
  const firstOf = firstElements(state.plan);
  const put = (...cells: string[]): CellPatch => ({ sheetId: 'Plan 2', top: 1, left: 0, values: [cells] });
  expect(firstOf(1)).toBe(2);
  expect([patchPlan(state, put('', '', '', '')), firstOf(1), state.plan.elements.length]).toEqual([expect.objectContaining({ isStructural: false, gone: [2] }), -1, 2]);
  expect([patchPlan(state, put('SD3', 'SD', 'Zorg', '')), firstOf(1), state.plan.elements[2]!.code]).toEqual([expect.objectContaining({ isStructural: false, came: [2] }), 2, 'SD3']);
});

test('R8.9 the first line of a sheet comes in place, and its last one goes; also the first of all, and the last', () => {
  const state = createPlanState(workbook({ Plan: 'Code | Niveau | Titel | Bovenliggende code | GD 2026\nSD1 | SD | Wonen | |\nAC1 | Actie | Premie | SD1 |\nAC2 | Actie | Loket | SD1 |', 'Plan 2': 'Code | Niveau | Titel | Bovenliggende code | GD 2026\nSD2 | SD | Leren | |\nAC3 | Actie | Klas | SD2 | 6' }));
  expect([edit(state, 'Plan', [2, 4], 5).isStructural, edit(state, 'Plan 2', [2, 4], '').isStructural, edit(state, 'Plan', [3, 4], 7).isStructural]).toEqual([false, false, false]);
  expect(linesInOrder(state.plan).map((line) => state.plan.means.row[line])).toEqual([2, 3]);
  expect(edit(state, 'Plan', [2, 4], '')).toMatchObject({ isStructural: false, isFirstOrLast: false });
  expect([edit(state, 'Plan', [3, 4], ''), state.plan.means.count]).toMatchObject([{ isStructural: false, isFirstOrLast: true }, 0]);
  expect([edit(state, 'Plan', [2, 4], 5), state.plan.means.count]).toMatchObject([{ isStructural: false, isFirstOrLast: true }, 1]);
});

test('R8.9 amounts below an objective make a total of what stands beside it, and the last that go its own', () => {
  const state = createPlanState(workbook([grid(`
    SD        | OD        | Actie      | GD 2026
    SD1 Wonen |           |            | 15
              | OD1 Huren |            | 10
              |           | AC1 Premie | 4
              |           | AC2 Loket  |
              | OD2 Kopen |            |
              |           | AC3 Lening |`, { name: 'Blad' })]));
  const lines = (): unknown[] => linesInOrder(state.plan).map((line) => [state.plan.elements[state.plan.means.element[line]!]!.code, state.plan.means.amounts[line]! / 100]);
  const after = (row: number, content: CellValue): unknown => [edit(state, 'Blad', [row, 3], content).isStructural, ...lines()];
  expect(lines()).toEqual([['AC1', 4]]);
  expect(after(3, '')).toEqual([false, ['OD1', 10]]);
  expect(after(6, 7)).toEqual([false, ['OD1', 10], ['AC3', 7]]);
  expect(after(2, '')).toEqual([false, ['AC3', 7]]);
  expect(after(5, 8)).toEqual([false, ['AC3', 7]]);
  expect(after(6, '')).toEqual([false, ['OD2', 8]]);
  expect(after(4, 3)).toEqual([false, ['AC2', 3], ['OD2', 8]]);
  expect(patchPlan(state, { sheetId: 'Blad', top: 4, left: 3, values: [[''], ['']] })).toEqual({ isStructural: true });
});

test('R8.9 where there is no room for more lines, all is read anew', () => {
  const state = createPlanState(workbook({ Plan: 'Code | Niveau | Titel | Bovenliggende code | GD 2026 | VTE 2026\nSD1 | SD | Wonen | | |\nAC1 | Actie | Premie | SD1 | 5 |' }));
  const { means } = state.plan;
  state.own.builder.means.count = means.element.length;
  (means as { count: number }).count = means.element.length;
  expect(edit(state, 'Plan', [2, 5], 1)).toEqual({ isStructural: true });
});

test('R8.10 the title of an element that only one row of a flat export names, its HSD, and a code that nothing bears, are done in place', () => {
  const rows = (title: string, hsd: string): string => `
    HSD    | Code SD | SD    | Code OD | OD    | Code actie | Actie    | GD 2026
    ${hsd} | SD1     | Wonen | OD1     | Huren | AC1        | ${title} | 10
    HSD1   | SD1     | Wonen | OD1     | Huren | AC2        | Loket    | 5
    HSD2   | SD2     | Leren | OD3     | Klas  | AC3        | Opvang   | 5`;
  const book = (title: string, hsd: string) => workbook({ Blad: rows(title, hsd), HSD: 'Code | Titel\nHSD1 | Een\nHSD2 | Twee' });
  const state = createPlanState(book('Premie', 'HSD1'));
  const indexOf = (code: string): number => state.plan.byKey.get(code)![0]!;
  expect(edit(state, 'Blad', [1, 6], 'Toelage')).toMatchObject({ isStructural: false, elements: [indexOf('AC1')], keys: ['AC1'] });
  // The second row only names SD1 again.
  expect(edit(state, 'Blad', [2, 0], 'HSD2')).toMatchObject({ isStructural: false, elements: [] });
  expect(edit(state, 'Blad', [1, 0], 'HSD2')).toMatchObject({ isStructural: false });
  expect(state.plan.elements[indexOf('SD1')]).toMatchObject({ parentCode: 'HSD2', parent: indexOf('HSD2'), hsdCodes: ['HSD2'] });
  expect(describePlan(state.plan)).toEqual(describePlan(readPlan(book('Toelage', 'HSD2'))));
  expect(edit(state, 'Blad', [1, 5], 'AC9')).toMatchObject({ isStructural: false, keys: ['AC1', 'AC9'] });
  expect(state.plan.elements[state.plan.means.element[0]!]!.code).toBe('AC9');
});

function put(state: PlanState, [top, left]: [number, number], cells: readonly CellValue[]): ReturnType<typeof patchPlan> {
  return patchPlan(state, { sheetId: 'Blad', top, left, values: [cells] });
}

const EXPORT = `
  Code SD | SD    | Code OD | OD    | Code actie | Actie  | Dienst | GD 2026
  SD1     | Wonen | OD1     | Huren | AC1        | Premie | Musea  | 10
  SD1     | Wonen | OD1     | Huren | AC2        | Loket  |        | 5
  SD1     | Wonen | OD2     | Kopen | AC3        | Lening |        | 5
  _       |       |         |       |            |        |        |
  SD2     | Leren | OD3     | Klas  | AC4        | Opvang |        | 5`;

/** The rows of a sheet as they are now, read anew: in the order of the rows the same is noted, too. */
function readAgain({ plan, own: { sheets } }: PlanState): ReturnType<typeof describePlan> {
  const again = readPlan(workbook(sheets.map(({ layout, rows: { rows } }) => ({ id: layout.id, name: layout.name, isVisible: true, top: 0, left: 0, values: rows.map((row) => [...row]), tables: [] }))));
  expect(asRead(plan).repeats).toEqual(again.repeats);
  return describePlan(again);
}

test('R8.10 what a row says otherwise of parents that other rows name, too, is done in place: it is its first row, or is noted', () => {
  const state = createPlanState(workbook({ Blad: EXPORT }));
  const noted = (): string[] => state.plan.repeats!.map(({ element, differs, row, content }) => `${state.plan.elements[element]!.code} ${differs} ${row} ${content}`);
  const typed = (at: [number, number], ...cells: CellValue[]): readonly [string[], ReturnType<typeof describePlan>] => {
    expect([at, put(state, at, cells).isStructural]).toEqual([at, false]);
    return [noted(), describePlan(state.plan)];
  };
  expect(typed([1, 1], 'Woning')).toEqual([['SD1 title 2 Wonen'], readAgain(state)]);
  expect(typed([2, 1], 'Woning')).toEqual([['SD1 title 3 Wonen'], readAgain(state)]);
  expect(typed([3, 1], 'Woning')).toEqual([[], readAgain(state)]);
  // An action below another objective on its first row; the row above is the first from now on, and then goes.
  expect(typed([3, 4], 'AC1', 'Premie')).toEqual([['AC1 parent 3 OD2'], readAgain(state)]);
  expect(typed([1, 2], 'OD2', 'Kopen')).toEqual([[], readAgain(state)]);
  expect(typed([1, 0], '', '', '', '', '', '', '', '')).toEqual([[], readAgain(state)]);
  expect(typed([1, 0], 'SD2', 'Leren', 'OD3', 'Klas')).toEqual([[], readAgain(state)]);
  // On the second row an SD and an action have their place then, and not the OD between them.
  expect(typed([1, 2], 'OD1', 'Huren')).toEqual([['OD1 parent 2 SD1'], readAgain(state)]);
  expect(typed([1, 2], 'OD3', 'Klas')).toEqual([[], readAgain(state)]);
  // What comes in between moves the numbers that a reading gives.
  expect(typed([4, 0], 'SD1', 'Woning', 'OD2', 'Kopen', 'AC9', 'Werf')).toEqual([[], readAgain(state)]);
  expect(typed([6, 0], 'SD2', 'Leren', 'OD3', 'Klassen', 'AC4', 'Opvang')).toEqual([['OD3 title 6 Klassen'], readAgain(state)]);
});

test('R8.10 where one goes, what is noted of the element that takes its number stays noted', () => {
  const state = createPlanState(workbook({ Blad: `
    Code SD | SD    | Code OD | OD    | Code actie | Actie  | GD 2026
    SD1     | Wonen | OD1     | Huren | AC1        | Premie | 10
    SD2     | Leren | OD2     | Klas  | AC2        | Loket  | 5
    SD3     | Zorg  | OD3     | Thuis | AC3        | Hulp   | 5
    SD3     | Zorg  | OD3     | Thuis | AC3        | Hulp 2 | 5` }));
  expect(put(state, [2, 0], ['SD1', 'Woning']).isStructural).toBe(false);
  expect(describePlan(state.plan)).toEqual(readAgain(state));
  expect(state.plan.repeats!.map(({ element, content }) => `${state.plan.elements[element]!.code} ${content}`)).toEqual(['SD1 Woning', 'AC3 Hulp 2']);
});

test('R8.10 parents of which more than codes, or more than 500 rows, tell what they are, ask for reading anew', () => {
  const rows = (count: number): string => `${EXPORT}${Array.from({ length: count }, (_, n) => `\nSD3 | Zorg | OD4 | Thuis | AC${100 + n} | Hulp ${n} | | 1`).join('')}`;
  const [many, few, tied] = [rows(501), rows(500), EXPORT.replace('| Loket  |', '| SD1    |')].map((text) => createPlanState(workbook({ Blad: text }))) as [PlanState, PlanState, PlanState];
  expect([put(many, [6, 1], ['Zorgen']).isStructural, put(few, [6, 1], ['Zorgen']).isStructural, put(tied, [1, 3], ['Wonen', 'SD1']).isStructural]).toEqual([true, false, true]);
});

test('R8.9 a row of a flat export that names all parents comes and goes with its element and its means, typed cell by cell', () => {
  const state = createPlanState(workbook({ Blad: EXPORT }));
  const told = (): string[] => elementsInOrder(state.plan).map(({ code, title, parentCode, dienst }) => [parentCode, code, title, dienst].join(' ').trim());
  const row = ['SD1', 'Wonen', 'OD9', 'Bouwen', 'AC9', 'Werf', 'Loket', 7];
  for (const [column, value] of row.entries()) expect([column, edit(state, 'Blad', [4, column], value).isStructural]).toEqual([column, false]);
  expect(told().slice(5, 8)).toEqual(['OD2 AC3 Lening', 'SD1 OD9 Bouwen', 'OD9 AC9 Werf Loket']);
  expect(describePlan(state.plan)).toEqual(describePlan(readPlan(workbook({ Blad: EXPORT.replace(/_ .*/u, row.join(' | ')) }))));
  // The row is the only one that names OD9: it goes with it.
  expect(put(state, [4, 0], row.map(() => '')).isStructural).toBe(false);
  expect(state.plan.byKey.get('OD9') ?? []).toEqual([]);
  expect(put(state, [2, 0], row.map(() => '')).isStructural).toBe(false);
  expect(put(state, [2, 0], ['SD1', 'Wonen', 'OD1', 'Huren', 'AC2', 'Loket', '', 5]).isStructural).toBe(false);
  expect(told().slice(0, 4)).toEqual(['SD1 Wonen', 'SD1 OD1 Huren', 'OD1 AC1 Premie Musea', 'OD1 AC2 Loket']);
});

test('R8.9 a parent that its row names first stays when its action goes, also where others came in between', () => {
  const state = createPlanState(workbook({ Blad: EXPORT }));
  const told = (): string[] => elementsInOrder(state.plan).map(({ code, dienst, parentCode }) => [parentCode, code, dienst].join(' ').trim());
  const typed: readonly CellPatch[] = [[4, 0, 'SD1', 'Wonen', 'OD9', 'Bouwen', '', '', 'Loket'], [6, 0, 'SD2', 'Leren', 'OD3', 'Klas', 'AC5', 'Extra']].map(([top, left, ...cells]) => ({ sheetId: 'Blad', top: top as number, left: left as number, values: [cells as CellValue[]] }));
  for (const patch of typed) expect(patchPlan(state, patch).isStructural).toBe(false);
  const was = told();
  expect(was).toContain('SD1 OD9 Loket');
  // What stands beside it is that of its action while it has one; also where another row names it, too.
  for (const other of [['SD2', 'Leren', 'OD3', 'Klas'], ['SD1', 'Wonen', 'OD9', 'Bouwen']]) {
    expect([put(state, [6, 0], other).isStructural, put(state, [4, 4], ['AC9', 'Werf']).isStructural]).toEqual([false, false]);
    const moved = was.map((each) => each.replace('OD3 AC5', `${other[2]} AC5`));
    expect(told()).toEqual(moved.flatMap((each) => (each === 'SD1 OD9 Loket' ? ['SD1 OD9', 'OD9 AC9 Loket'] : [each])));
    expect(put(state, [4, 4], ['', '']).isStructural).toBe(false);
    expect(told()).toEqual(moved);
  }
});

test('R8.9 an HSD that stands above an objective from now on, where other rows name it too, is read anew: more than its rows speak of it', () => {
  const state = createPlanState(workbook({ Blad: `
    Code HSD | HSD     | Code SD | SD    | Code OD | OD    | Dienst
    HSD1     | Sociaal |         |       |         |       | Musea
    HSD1     | Sociaal | SD1     | Wonen | OD1     | Huren |
    HSD2     | Groen   | SD2     | Bos   | OD2     | Bomen |` }));
  expect(state.plan.elements[state.plan.byKey.get('HSD1')![0]!]).toMatchObject({ level: 'hsd', row: 1, isListed: false });
  expect(put(state, [1, 2], ['SD3', 'Zorg'])).toEqual({ isStructural: true });
});

test('R8.9 where one column has the titles of all levels, a row below the first may give an element its title, and takes it along', () => {
  const rows = ['SD | OD | Actie | Titel | GD 2026', 'SD1 | _ | _ | Wonen | _', 'SD1 | OD1 | AC1 | Premie | 10', 'SD1 | OD1 | _ | Huren | _', 'SD1 | OD1 | AC2 | Loket | 5'];
  const state = createPlanState(workbook({ Blad: rows.join('\n') }));
  expect(state.plan.elements[state.plan.byKey.get('OD1')![0]!]).toMatchObject({ title: 'Huren', row: 2 });
  expect([put(state, [3, 0], ['', '', '', '']).isStructural, state.plan.elements[state.plan.byKey.get('OD1')![0]!]!.title, describePlan(state.plan)]).toEqual([false, '', readAgain(state)]);
  expect([put(state, [3, 0], ['SD1', 'OD1', '', 'Huren']).isStructural, describePlan(state.plan)]).toEqual([false, readAgain(state)]);
  expect([edit(state, 'Blad', [4, 3], 'Balie').isStructural, edit(state, 'Blad', [2, 4], 7).isStructural, edit(state, 'Blad', [4, 2], 'AC5').isStructural, put(state, [5, 0], ['SD1', 'OD1', 'AC7', 'Nieuw']).isStructural, put(state, [4, 0], ['', '', '', '', '']).isStructural]).toEqual([false, false, false, false, false]);
});

test('R8.10 a row of a flat export may name another parent, or another action that is there, and say it otherwise', () => {
  const state = createPlanState(workbook({ Blad: EXPORT }));
  const of = (code: string) => state.plan.elements[state.plan.byKey.get(code)![0]!]!;
  expect([put(state, [5, 0], ['SD1', 'Wonen', 'OD1', 'Huren']).isStructural, put(state, [5, 0], ['SD2', 'Leren', 'OD3', 'Klas']).isStructural]).toEqual([false, false]);
  // Not its first row: what it hangs under stands above.
  expect(put(state, [6, 0], ['SD2', 'Leren', 'OD3', 'Klas', 'AC5', 'Extra']).isStructural).toBe(false);
  // It goes from one row to the next at once: what the next one names is told by the first.
  expect(patchPlan(state, { sheetId: 'Blad', top: 6, left: 0, values: [['', '', '', '', '', ''], ['SD2', 'Leren', 'OD3', 'Klas', 'AC5', 'Extra']] })).toEqual({ isStructural: true });
  expect([put(state, [6, 0], ['SD1', 'Wonen', 'OD1', 'Huren']).isStructural, of('AC5').parentCode, of(of('AC5').parentCode).index]).toEqual([false, 'OD1', of('AC5').parent]);
  expect([put(state, [6, 4], ['AC1', 'Premie']).isStructural, state.plan.byKey.get('AC5') ?? []]).toEqual([false, []]);
  expect([put(state, [6, 2], ['OD2', 'Kopen']), edit(state, 'Blad', [6, 5], 'Toelage')].map(({ isStructural }) => isStructural)).toEqual([false, false]);
  expect(describePlan(state.plan)).toEqual(readAgain(state));
});

test('R8.11 where place tells the tree, an element touches what hangs under it from now on, down to the next of its level', () => {
  const rows = ['SD1 Wonen', 'OD1 Huren', 'AC1 Premie', '', 'AC2 Loket', '', 'OD2 Kopen', 'AC3 Lening', 'SD2 Leren', 'OD3 Klas', 'AC4 Opvang'];
  const state = createPlanState(workbook([grid(`Doelstellingen | Trekker\n${rows.map((text) => `${text} | An`).join('\n')}`, { name: 'Blad' })]));
  const codesOf = (elements: readonly number[]): string[] => elements.map((index) => state.plan.elements[index]!.code).sort();
  const tree = (): string[] => elementsInOrder(state.plan).map(({ code, parent, parentCode }) => { expect(state.plan.elements[parent]?.code ?? '').toBe(parentCode); return `${parentCode} ${code}`; });
  const came = edit(state, 'Blad', [4, 0], 'OD9 Delen');
  if (came.isStructural) throw new Error('should be done in place');
  expect([codesOf(came.elements), tree().slice(2, 5)]).toEqual([['AC2', 'OD9'], ['OD1 AC1', 'SD1 OD9', 'OD9 AC2']]);
  const above = edit(state, 'Blad', [6, 0], 'SD9 Delen');
  if (above.isStructural) throw new Error('should be done in place');
  expect([codesOf(above.elements), tree().slice(5, 8)]).toEqual([['AC3', 'OD2', 'SD9'], [' SD9', 'SD9 OD2', 'OD2 AC3']]);
  // An action right below an SD: of no row is it certain then.
  expect(edit(state, 'Blad', [2, 0], '')).toEqual({ isStructural: true });
});

test('R8.11 where the highest row of a sheet goes, those below it hang under nothing, and under it again once it is there', () => {
  const rows = ['SD1 | SD | HSD1', 'OD1 | OD |', 'AC1 | Actie |', 'OD2 | OD |', 'AC2 | Actie |'];
  const state = createPlanState(workbook({ Blad: `Code | Niveau | HSD\n${rows.join('\n')}`, Ander: `Code | Niveau\nSD9 | SD\nOD9 | OD`, HSD: LISTS.HSD }));
  const parents = (): string[] => ['OD1', 'AC1', 'OD2', 'AC2'].map((code) => { const { parent, parentCode } = state.plan.elements[state.plan.byKey.get(code)![0]!]!; return `${parentCode} ${state.plan.elements[parent]?.code ?? ''}`; });
  const was = parents();
  expect(patchPlan(state, { sheetId: 'Blad', top: 1, left: 0, values: [['', '', '']] })).toMatchObject({ isStructural: false });
  expect(parents()).toEqual([' ', 'OD1 OD1', ' ', 'OD2 OD2']);
  expect(edit(state, 'Blad', [1, 0], 'SD1')).toMatchObject({ isStructural: false });
  expect(parents()).toEqual(was);
  // Below the first OD, that one would hang under nothing beside it.
  expect(patchPlan(state, { sheetId: 'Blad', top: 1, left: 0, values: [['', '', '']] })).toMatchObject({ isStructural: false });
  expect(patchPlan(state, { sheetId: 'Blad', top: 3, left: 0, values: [['SD1', 'SD']] })).toEqual({ isStructural: true });
});

test('R8.11 on a sheet with one level alone nothing hangs otherwise until a code goes on from another', () => {
  const state = createPlanState(workbook({ Acties: 'Code | Titel | OD\nAC1 | Premie | OD1\nAC2 | Loket | OD2', OD: 'Code | Titel | SD\nOD1 | Huren | SD1\nOD2 | Kopen | SD1', SD: 'Code | Titel\nSD1 | Wonen\nSD2 | Leren' }));
  const typed = (sheet: string, at: [number, number], text: string): boolean => {
    const { isStructural } = edit(state, sheet, at, text);
    if (!isStructural) expect(describePlan(state.plan)).toEqual(readAgain(state));
    return !isStructural;
  };
  expect([typed('Acties', [1, 0], 'AC9'), typed('OD', [2, 0], 'OD3'), typed('SD', [2, 0], 'SD3'), typed('SD', [2, 0], 'SD2.1')]).toEqual([true, true, true, true]);
  // Those of which one would go on from it are told by codes.
  expect([typed('OD', [2, 0], 'SD2'), typed('OD', [2, 0], 'SD')]).toEqual([false, false]);
  expect([typed('SD', [2, 0], 'SD4'), typed('Acties', [2, 0], 'AC1')]).toEqual([true, true]);
});

test('R8.11 an element without a code that comes above others is what they hang under', () => {
  const state = createPlanState(workbook({ Blad: `Code | Niveau | Titel\n_ | _ | _\nOD1 | OD | Huren\nAC1 | Actie | Premie`, Ander: `Code | Niveau | Titel\nSD9 | SD | Leren\nOD9 | OD | Klas` }));
  expect(edit(state, 'Blad', [1, 1], 'SD')).toMatchObject({ isStructural: false });
  const [top, below] = [state.plan.elements.find(({ code }) => code === '')!, state.plan.elements[state.plan.byKey.get('OD1')![0]!]!];
  expect([top.level, below.parent, below.parentCode]).toEqual(['sd', top.index, '']);
});

test('R8.9 entries of lists come and go wherever their row stands, on each of its sheets, and the first of a code counts', () => {
  const lists = { ...LISTS, Kostenplaatsen: 'Code | Titel | Dienst\nKP1 | Balie | Loket\n | Beheer |\nKP1 | Dubbel |\nKP9 | Laatste |', Noord: 'Kostenplaats | Titel\nKP1 | Nog eens\nKP5 | Vijf' };
  const state = createPlanState(workbook({ Plan: PLAN, Middelen: MIDDELEN, ...lists }));
  const was = describePlan(state.plan);
  const { kostenplaatsen } = state.plan.lists;
  const inPlace = (...cells: readonly (readonly [sheet: string, row: number, code: string])[]): unknown => {
    for (const [sheetId, top, code] of cells) expect(patchPlan(state, { sheetId, top, left: 0, values: [[code]] })).toMatchObject({ isStructural: false });
    return Object.fromEntries(kostenplaatsen.byKey);
  };
  expect(kostenplaatsen.entries.map((entry) => entry?.title)).toEqual(['Balie', undefined, 'Dubbel', 'Laatste', 'Nog eens', 'Vijf']);
  expect(inPlace(['Kostenplaatsen', 1, ''])).toEqual({ KP1: 2, KP9: 3, KP5: 5 });
  expect(inPlace(['Kostenplaatsen', 3, ''], ['Kostenplaatsen', 2, 'KP2'])).toEqual({ KP1: 4, KP2: 1, KP9: 3, KP5: 5 });
  expect(inPlace(['Noord', 1, ''], ['Noord', 3, 'KP6'])).toEqual({ KP2: 1, KP9: 3, KP5: 5, KP6: 6 });
  inPlace(['Noord', 3, ''], ['Noord', 1, 'KP1'], ['Kostenplaatsen', 2, ''], ['Kostenplaatsen', 3, 'KP1'], ['Kostenplaatsen', 1, 'KP1']);
  expect(describePlan(state.plan)).toEqual(was);
});

test('R8.9 HSDs, programmes and projects of a list come and go wherever their row stands', () => {
  const lists = { ...LISTS, "Programma's": `${LISTS["Programma's"]}\nP02 | Lerende stad | HSD1`, Projecten: 'Code | Titel | Programma\nPJ2 | Renovatie | P01\nPJ3 | Nieuwbouw | P03' };
  const state = createPlanState(workbook({ Plan: PLAN, Middelen: MIDDELEN, ...lists }));
  const listed = (): string[] => elementsInOrder(state.plan).flatMap(({ code, isListed }) => (isListed ? [code] : []));
  const [was, before] = [listed(), describePlan(state.plan)];
  const above = (code: string): string => { const element = state.plan.elements[state.plan.byKey.get(code)![0]!]!; return `${element.parentCode} ${state.plan.elements[element.parent]?.title ?? '-'}`; };
  const row = (sheetId: string, top: number, ...cells: string[]): CellPatch => ({ sheetId, top, left: 0, values: [cells] });
  const inPlace = (patches: readonly CellPatch[]): void => patches.forEach((patch) => expect(patchPlan(state, patch)).toMatchObject({ isStructural: false }));
  inPlace([row('HSD', 1, '', ''), row('HSD', 3, 'HSD3', 'Groen'), row("Programma's", 3, 'P03', 'Groene stad', 'HSD3'), row('Projecten', 4, 'PJ1', 'Park', 'P03')]);
  expect([listed(), above('SD1'), above('P03'), above('PJ3')]).toEqual([['HSD2', 'HSD3', 'P01', 'P02', 'P03', 'PJ2', 'PJ3', 'PJ1'], 'HSD1 -', 'HSD3 Groen', 'P03 Groene stad']);
  inPlace([row('Projecten', 4, '', '', ''), row("Programma's", 3, '', '', ''), row('HSD', 3, '', ''), row('HSD', 1, 'HSD1', 'Sociaal')]);
  expect([listed(), describePlan(state.plan)]).toEqual([was, before]);
});

test('R8.9 the only entries of lists and their only HSDs, programmes and projects go in place, and the first ones come', () => {
  const state = createPlanState(workbook({ Plan: PLAN, Middelen: MIDDELEN, HSD: 'Code | Titel\nHSD1 | Sociaal\nHSD2 | Groen', "Programma's": 'Code | Titel | HSD\nP01 | Wonen | HSD1', Projecten: 'Code | Titel | Programma', Kostenplaatsen: 'Code | Titel\nKP1 | Balie\n | Beheer' }));
  const was = describePlan(state.plan);
  const after = (sheetId: string, top: number, ...values: string[][]): unknown => {
    const patched = patchPlan(state, { sheetId, top, left: 0, values });
    return patched.isStructural ? patched : patched.isFirstOrLast;
  };
  expect([after('HSD', 2, ['', '']), after('HSD', 1, ['', '']), after('HSD', 1, ['HSD1', 'Sociaal'], ['HSD2', 'Groen'])]).toEqual([false, true, true]);
  expect([after("Programma's", 1, ['', '', '']), after("Programma's", 1, ['P01', 'Wonen', 'HSD1'])]).toEqual([true, true]);
  expect([after('Projecten', 1, ['PJ1', 'Park', 'P01']), after('Projecten', 2, ['PJ2', 'Bos', '']), after('Projecten', 1, ['', '', ''], ['', '', ''])]).toEqual([true, false, true]);
  expect([after('Kostenplaatsen', 2, ['KP2', 'Beheer']), after('Kostenplaatsen', 2, ['', 'Beheer']), after('Kostenplaatsen', 1, ['KP3', 'Balie']), after('Kostenplaatsen', 1, ['', '']), after('Kostenplaatsen', 1, ['KP1', 'Balie'])]).toEqual([false, false, false, true, true]);
  expect(describePlan(state.plan)).toEqual(was);
});

test('R8.5 a row more where a list goes on on another sheet, a project that stands in the tree too, and headers ask for reading anew, and change nothing', () => {
  const state = createPlanState(template());
  const was = describePlan(state.plan);
  const structural = { isStructural: true };
  expect(edit(createPlanState(workbook({ Plan: `${PLAN}\nPJ1 | Project | Park | OD1`, ...LISTS, Projecten: 'Code | Titel\nPJ1 | Park\nPJ2 | Bos' })), 'Projecten', [1, 0], '')).toEqual(structural);
  const two = createPlanState(workbook({ Plan: PLAN, Middelen: MIDDELEN, Kostenplaatsen: 'Code | Titel\nKP1 | Balie', Noord: 'Kostenplaats | Titel\nKP2 | Beheer' }));
  expect(edit(two, 'Kostenplaatsen', [2, 0], 'KP3')).toEqual(structural);
  expect(edit(state, 'Plan', [0, 2], 'Naam van het ding')).toEqual(structural);
  expect(describePlan(state.plan)).toEqual(was);
});

test('R8.6 a planner\'s own column and cells beside the data touch nothing', () => {
  const state = createPlanState(template());
  expect(edit(state, 'Plan', [1, 8], 'gezien')).toEqual({ ...NOTHING, rows: [{ sheet: 0, row: 1 }] });
  expect(edit(state, 'Plan', [4, 40], 'los')).toEqual({ ...NOTHING, rows: [{ sheet: 0, row: 4 }] });
  expect(edit(state, 'Kladblad', [99, 0], 'los')).toEqual(NOTHING);
  // Below the rows it is kept, for they may reach it some day.
  expect([edit(state, 'Plan', [12, 40], 'los'), cellIn(state, 0, 12, 40), edit(state, 'Plan', [12, 40], 'los')]).toEqual([NOTHING, 'los', NOTHING]);
  expect([edit(state, 'Plan', [11, 8], 'gezien'), edit(state, 'Plan', [11, 2], 'Bos')]).toEqual([NOTHING, { ...NOTHING, elements: [13], came: [13], rows: [{ sheet: 0, row: 11 }] }]);
  expect(state.plan.cells![0]!.rows[11]).toEqual(['', '', 'Bos', '', '', '', '', '', 'gezien']);
  expect([edit(state, 'Plan', [5_000, 8], 'ver'), cellIn(state, 0, 5_000, 8), state.plan.cells![0]!.rows.length]).toEqual([NOTHING, '', 13]);
});

test('R8.7 the work of an edit does not grow with the plan', () => {
  const visits = [200, 2000].map((actions) => {
    const rows = Array.from({ length: actions }, (_, i) => `AC${i} | Actie | Titel ${i} | OD${i % 10}`);
    const state = createPlanState(workbook([grid(`Code | Niveau | Titel | Bovenliggende code\n${rows.join('\n')}`, { name: 'Plan' })]));
    let read = 0;
    const watched = { ...state, plan: new Proxy(state.plan, { get: (plan, field) => { read += 1; return Reflect.get(plan, field); } }) };
    patchPlan(watched, { sheetId: 'Plan', top: 5, left: 3, values: [['OD3']] });
    return read;
  });
  expect(visits[1]).toBe(visits[0]);
});
