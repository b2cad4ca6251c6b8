import fc from 'fast-check';
import { applyChange } from '#core/edits/change/applyChange';
import { asText, contentsOf, type WorkbookContents } from '#core/edits/change/Contents';
import { invertChange } from '#core/edits/change/invertChange';
import { applyCorrections, recogniseWithReasons } from '#core/layout/recognise';
import type { SheetSnapshot, WorkbookSnapshot } from '#core/layout/Snapshot';
import type { Plan } from '#core/plan/Plan';
import { planModels, type PlanModel } from '#core/read/planModel.testing';
import { readPlan } from '#core/read/readPlan';
import type { CellValue } from '#core/values/CellValue';
import { treeChange } from './treeChange';
import type { TreeAct } from './TreeAct';

/** A model's plan in the manner of several hands. */
const KINDS: Record<string, (model: PlanModel) => Record<string, CellValue[][]>> = {
  'the template': (model) => ({ Plan: planRows(model), Middelen: meansRows(model) }),
  'parents by place': (model) => ({ Plan: planRows(model).map(([code, niveau, title]) => [code!, niveau!, title!]), Middelen: meansRows(model) }),
  'a flat export': (model) => ({ Export: flatRows(model, false), Middelen: meansRows(model) }),
  'a flat export with parents once': (model) => ({ Export: flatRows(model, true), Middelen: meansRows(model) }),
  'one outline column, with means and totals': (model) => ({ Plan: outlineRows(model, false) }),
  'one outline column, told by blanks before the code': (model) => ({ Plan: outlineRows(model, true) }),
  'titles set in by column, beside one column of codes': (model) => ({ Plan: [['Nr.', 'Omschrijving', '', '', ...model.years], ...withMeans(model, ({ code, title, level }) => [code, ...['sd', 'od', 'actie'].map((each) => (each === level ? title : ''))])] }),
  'titles with their codes set in by column': (model) => ({ Plan: [['Omschrijving', '', '', ...model.years], ...withMeans(model, ({ code, title, level }) => ['sd', 'od', 'actie'].map((each) => (each === level ? `${code} ${title}` : '')))] }),
  'the template, with means beside the actions and totals below': (model) => ({ Plan: [['Code', 'Niveau', 'Titel', ...model.years], ...withMeans(model, ({ code, niveau, title }) => [code, niveau, title])] }),
};

function planRows({ elements }: PlanModel): CellValue[][] {
  return [['Code', 'Niveau', 'Titel', 'Bovenliggende code'], ...elements.map(({ code, niveau, title, parent }) => [code, niveau, title, parent])];
}

function meansRows({ years, lines }: PlanModel): CellValue[][] {
  return [['Actiecode', 'Kostenplaats', 'Aard', ...years], ...lines.map(({ element, kostenplaats, aard, amounts }) => [element, kostenplaats, aard, ...amounts.map((each) => each / 100)])];
}

/** All levels in one column, each action's means beside it and on rows below it that say nothing else. */
function outlineRows(model: PlanModel, hasBlanks: boolean): CellValue[][] {
  const depths: Record<string, number> = { sd: 0, od: 1, actie: 2 };
  return [['Doelstellingen', ...model.years], ...withMeans(model, ({ code, title, level }) => [`${hasBlanks ? '   '.repeat(depths[level]!) : ''}${code} ${title}`])];
}

/** Rows of elements with their means, and a row of totals below each OD and SD. */
function withMeans({ elements, lines, years }: PlanModel, said: (element: PlanModel['elements'][number]) => CellValue[]): CellValue[][] {
  const rows: CellValue[][] = [];
  const total = (code: string): void => { rows.push([`Totaal ${code}`, ...said(elements[0]!).slice(1).map(() => ''), ...years.map(() => 7)]); };
  elements.forEach((element, at) => {
    const own = lines.filter((line) => line.element === element.code).map(({ amounts }) => amounts.map((each) => each / 100));
    rows.push([...said(element), ...(own[0] ?? years.map(() => ''))]);
    for (const more of own.slice(1)) rows.push([...said(element).map(() => ''), ...more]);
    const [od, sd] = [element.parent, elements.find(({ code }) => code === element.parent)?.parent];
    const next = elements[at + 1];
    if (element.level === 'actie' && next?.parent !== od) total(od);
    if (element.level === 'actie' && next?.level !== 'actie' && next?.level !== 'od') total(sd!);
  });
  return rows;
}

function flatRows({ elements }: PlanModel, areOnce: boolean): CellValue[][] {
  const byCode = new Map(elements.map((each) => [each.code, each]));
  const rows: CellValue[][] = [['SD code', 'SD titel', 'OD code', 'OD titel', 'Actie code', 'Actie titel']];
  let before: string[] = [];
  for (const action of elements.filter(({ level }) => level === 'actie')) {
    const od = byCode.get(action.parent)!;
    const sd = byCode.get(od.parent)!;
    const path = [sd.code, od.code];
    const shown = [sd, od].map((each, i) => (areOnce && before[0] === path[0] && (i === 0 || before[1] === path[1]) ? ['', ''] : [each.code, each.title]));
    rows.push([...shown.flat(), action.code, action.title]);
    before = path;
  }
  return rows;
}

function snapshotOf(sheets: Record<string, CellValue[][]>): WorkbookSnapshot {
  return { names: [], sheets: Object.entries(sheets).map(([name, values]): SheetSnapshot => ({ id: `{${name}}`, name, isVisible: true, top: 0, left: 0, tables: [], values })) };
}

/** Contents as a snapshot again: values only. */
function read(contents: WorkbookContents): Plan {
  return readPlan({ names: [], sheets: contents.sheets.map(({ id, name, top, left, cells, tables }) => ({ id, name, top, left, tables, isVisible: true, values: cells.map((row) => row.map(asText)) })) });
}

/** A plan as the tree that a person sees, and its means by element. */
function described({ elements, means, years }: Plan): { tree: Record<string, string>; lines: string[] } {
  return {
    tree: Object.fromEntries(elements.map(({ code, level, title, parent }) => [code, `${level} ${title.trim()} < ${elements[parent]?.code ?? ''}`])),
    lines: Array.from({ length: means.count }, (_, line) => `${elements[means.element[line]!]?.code ?? '?'}: ${[...means.amounts.slice(line * years.length, (line + 1) * years.length)].join(' ')}`).sort(),
  };
}

/** Models in which every kind of sheet can be told: actions only, under an OD under an SD, and two of each at least. */
const models = planModels.map((model): PlanModel => {
  const elements = [1, 2].flatMap((s) => [
    { code: `SD${s}`, niveau: 'SD', level: 'sd', title: `Doel ${s}`, parent: '', departement: '' },
    ...[1, 2].flatMap((o) => [
      { code: `OD${s}${o}`, niveau: 'OD', level: 'od', title: `Weg ${s}.${o}`, parent: `SD${s}`, departement: '' },
      ...[1, 2, 3].map((a) => ({ code: `AC${s}${o}${a}`, niveau: 'Actie', level: 'actie', title: `Doen ${s}.${o}.${a}`, parent: `OD${s}${o}`, departement: '' })),
    ]),
  ]);
  // A line without any amount is none where amounts stand beside the element.
  const lines = model.lines.map((line, i) => ({ ...line, amounts: line.amounts.map((each) => each || 100), aard: 'GD', richting: 'U', element: elements.filter(({ level }) => level === 'actie')[i % 12]!.code }));
  return { ...model, elements, lines };
});

const codeOf = (plan: Plan, code: string): number => plan.elements.findIndex((each) => each.code === code);

function tried(sheets: Record<string, CellValue[][]>, actOf: (plan: Plan) => TreeAct): { before: Plan; after: Plan; code: string } {
  const snapshot = snapshotOf(sheets);
  const before = readPlan(snapshot);
  const contents = contentsOf(snapshot, new Map());
  const made = treeChange(before, contents, actOf(before));
  if (!made.ok) throw new Error(`${made.refusal.code} ${JSON.stringify(made.refusal.data)}`);
  const done = applyChange(contents, made.value.change);
  if (!done.ok) throw new Error(`${done.refusal.code} ${JSON.stringify(done.refusal.data)}`);
  const back = applyChange(done.value, invertChange(made.value.change));
  expect(back.ok && described(read(back.value))).toEqual(described(before));
  return { before, after: read(done.value), code: made.value.code };
}

const action = fc.tuple(fc.integer({ min: 1, max: 2 }), fc.integer({ min: 1, max: 2 }), fc.integer({ min: 1, max: 3 })).map(([s, o, a]) => `AC${s}${o}${a}`);
const od = fc.tuple(fc.integer({ min: 1, max: 2 }), fc.integer({ min: 1, max: 2 })).map(([s, o]) => `OD${s}${o}`);

describe.each(Object.entries(KINDS))('in %s', (_kind, sheetsOf) => {
  test('an element that is added stands where it belongs, and nothing else changes', () => fc.assert(fc.property(models, od, (model, parent) => {
    const { before, after, code } = tried(sheetsOf(model), (plan) => ({ kind: 'add', level: 'actie', under: codeOf(plan, parent), title: 'Nieuw' }));
    expect(code).toMatch(/^AC\d+$/);
    expect(described(after)).toEqual({ ...described(before), tree: { ...described(before).tree, [code]: `actie Nieuw < ${parent}` } });
  }), { numRuns: 12 }));

  test('a title that is changed changes in every row that names it', () => fc.assert(fc.property(models, fc.oneof(action, od), (model, code) => {
    const { before, after } = tried(sheetsOf(model), (plan) => ({ kind: 'rename', element: codeOf(plan, code), title: 'Anders' }));
    const { tree } = described(before);
    expect(described(after)).toEqual({ ...described(before), tree: { ...tree, [code]: tree[code]!.replace(/ (Doen|Weg) \S+/u, ' Anders') } });
    expect(after.repeats ?? []).toEqual([]);
  }), { numRuns: 12 }));

  test('what is moved hangs elsewhere, with all below it and its means', () => fc.assert(fc.property(models, fc.oneof(fc.tuple(action, od), fc.tuple(od, fc.constantFrom('SD1', 'SD2'))), fc.boolean(), (model, [code, parent], isBefore) => {
    const siblings = model.elements.filter((each) => each.parent === parent).map((each) => each.code);
    const first = siblings.find((each) => each !== code) ?? '';
    // Where it stands already there is nothing to do.
    fc.pre(!siblings.includes(code) || (isBefore ? siblings.indexOf(code) > 0 : siblings.at(-1) !== code));
    const { before, after } = tried(sheetsOf(model), (plan) => ({ kind: 'move', element: codeOf(plan, code), under: codeOf(plan, parent), ...(isBefore && { before: codeOf(plan, first) }) }));
    const { tree } = described(before);
    expect(described(after)).toEqual({ ...described(before), tree: { ...tree, [code]: tree[code]!.replace(/< .*/u, `< ${parent}`) } });
    const order = after.elements.map((each) => each.code);
    if (isBefore) expect(order.indexOf(code)).toBeLessThan(order.indexOf(first));
  }), { numRuns: 24 }));

  test('what is deleted goes with all below it and its means; the rest stays', () => fc.assert(fc.property(models, fc.oneof(action, od), (model, code) => {
    const { before, after } = tried(sheetsOf(model), (plan) => ({ kind: 'delete', element: codeOf(plan, code) }));
    const isGone = (each: string): boolean => each === code || each.startsWith(code.replace('OD', 'AC'));
    expect(described(after)).toEqual({
      tree: Object.fromEntries(Object.entries(described(before).tree).filter(([each]) => !isGone(each))),
      lines: described(before).lines.filter((line) => !isGone(line.split(':')[0]!)),
    });
  }), { numRuns: 12 }));

  test('new codes go to every reference: the tree and the means are the same under other codes', () => fc.assert(fc.property(models, (model) => {
    const shuffled = JSON.parse(JSON.stringify(sheetsOf(model)).replace(/\b(AC|OD|SD)(\d+)\b/gu, (_, head: string, digits: string) => `${head}${Number(digits) * 7}`)) as Record<string, CellValue[][]>;
    const { before, after } = tried(shuffled, () => ({ kind: 'renumber', element: -1 }));
    expect(shapeOf(after)).toEqual(shapeOf(before));
    expect(after.elements.map(({ code }) => code)).not.toEqual(before.elements.map(({ code }) => code));
  }), { numRuns: 8 }));
});

/** Titles instead of codes: what stays when codes change. */
function shapeOf({ elements, means, years }: Plan): unknown {
  return [
    elements.map(({ title, parent, level }) => `${level} ${title} < ${elements[parent]?.title ?? ''}`),
    Array.from({ length: means.count }, (_, line) => `${elements[means.element[line]!]?.title ?? '?'}: ${[...means.amounts.slice(line * years.length, (line + 1) * years.length)].join(' ')}`),
  ];
}

test('a copy for a later year has new codes, later periods and its amounts under the later year', () => {
  const { before, after, code } = tried({
    Plan: [['Code', 'Niveau', 'Titel', 'Bovenliggende code', 'Van', 'Tot'], ['SD1', 'SD', 'Wonen', '', 2026, 2031], ['OD1', 'OD', 'Huur', 'SD1', 2026, 2028], ['AC1', 'Actie', 'Premie', 'OD1', 2026, 2026], ['SD2', 'SD', 'Groen', '', '', '']],
    Middelen: [['Actiecode', 'Kostenplaats', 'Aard', 2026, 2027], ['AC1', 'K1', 'GD', 100, ''], ['AC1', 'K2', 'VTE', 1.5, 2]],
  }, (plan) => ({ kind: 'copy', element: codeOf(plan, 'OD1'), years: 1 }));
  expect(code).toBe('OD2');
  expect(described(after).tree).toEqual({ ...described(before).tree, OD2: 'od Huur < SD1', AC2: 'actie Premie < OD2' });
  expect(after.elements.filter((each) => ['OD2', 'AC2'].includes(each.code)).map(({ from, to }) => [from, to])).toEqual([[2027, 2029], [2027, 2027]]);
  expect(described(after).lines).toEqual(['AC1: 10000 0', 'AC1: 150 200', 'AC2: 0 10000', 'AC2: 0 150']);
});

test('a copy for a later year keeps people who hold for every year where they are', () => {
  const snapshot = snapshotOf({ Plan: [['Code', 'Niveau', 'Titel', 'GD 2026', 'GD 2027', 'VTE'], ['SD1', 'SD', 'Wonen', '', '', ''], ['OD1', 'OD', 'Huur', '', '', ''], ['AC1', 'Actie', 'Premie', 100, '', 1.5]] });
  const was = recogniseWithReasons(snapshot);
  const plan = readPlan(snapshot, applyCorrections(snapshot, was, was.questions[0]!.answers[0]!.corrections).layout);
  const contents = contentsOf(snapshot, new Map());
  const made = treeChange(plan, contents, { kind: 'copy', element: codeOf(plan, 'AC1'), years: 1 });
  const done = made.ok ? applyChange(contents, made.value.change) : made;
  if (!done.ok) throw new Error(done.refusal.code);
  expect(done.value.sheets[0]!.cells.at(-1)!.map(asText)).toEqual(['AC2', 'Actie', 'Premie', '', 100, 1.5]);
});

test('a row with more means of an action goes where it goes; rows of totals go with what they add up, and a new row stands above that of its parent', () => {
  const sheets = { Plan: [['Doelstellingen', 2026], ['SD1 Wonen', ''], ['OD1 Huur', ''], ['AC1 Premie', 5], ['', 6], ['Totaal OD1', 11], ['Totaal SD1', 11], ['SD2 Groen', ''], ['OD2 Bos', ''], ['AC2 Boom', 1]] };
  const snapshot = snapshotOf(sheets);
  const plan = readPlan(snapshot);
  const contents = contentsOf(snapshot, new Map([['{Plan}', [{ row: 5, column: 1, formula: '=SUM(B4:B5)' }, { row: 6, column: 1, formula: '=SUBTOTAL(9,B3:B5)' }]]]));
  const rows = (act: TreeAct): string[] => {
    const made = treeChange(plan, contents, act);
    const done = made.ok ? applyChange(contents, made.value.change) : made;
    if (!done.ok) throw new Error(done.refusal.code);
    return done.value.sheets[0]!.cells.map((row) => row.map(asText).join(' ').trim());
  };
  expect(rows({ kind: 'add', level: 'actie', under: codeOf(plan, 'OD1'), title: 'Nieuw' }).slice(3, 8)).toEqual(['AC1 Premie 5', '6', 'AC3 Nieuw', 'Totaal OD1 =SUM(B4:B6)', 'Totaal SD1 =SUBTOTAL(9,B3:B6)']);
  expect(rows({ kind: 'add', level: 'od', under: codeOf(plan, 'SD1'), title: 'Nieuw' }).slice(4, 8)).toEqual(['6', 'Totaal OD1 =SUM(B4:B5)', 'OD3 Nieuw', 'Totaal SD1 =SUBTOTAL(9,B3:B5)']);
  expect(rows({ kind: 'move', element: codeOf(plan, 'OD1'), under: codeOf(plan, 'SD2') }).slice(4)).toEqual(['OD2 Bos', 'AC2 Boom 1', 'OD1 Huur', 'AC1 Premie 5', '6', 'Totaal OD1 =SUM(B8:B9)'].slice(0));
  expect(rows({ kind: 'delete', element: codeOf(plan, 'OD1') })).toEqual(['Doelstellingen 2026', 'SD1 Wonen', expect.stringContaining('Totaal SD1'), 'SD2 Groen', 'OD2 Bos', 'AC2 Boom 1']);
});

test('on sheets with their parents in the title rows, a new element goes to the sheet of its parent; what stands in a title is refused by name', () => {
  const sheet = (sd: string, od: string): CellValue[][] => [[`${sd} Wonen`, '', ''], ['Code', 'Niveau', 'Titel'], [od, 'OD', 'Huur'], [od.replace('OD', 'AC'), 'Actie', 'Premie']];
  const sheets = { Een: sheet('SD1', 'OD1'), Twee: sheet('SD2', 'OD2') };
  const { after, before } = tried(sheets, (plan) => ({ kind: 'add', level: 'od', under: codeOf(plan, 'SD2'), title: 'Nieuw' }));
  expect(described(after).tree).toEqual({ ...described(before).tree, OD3: 'od Nieuw < SD2' });
  const snapshot = snapshotOf(sheets);
  const made = treeChange(readPlan(snapshot), contentsOf(snapshot, new Map()), { kind: 'delete', element: codeOf(readPlan(snapshot), 'SD2') });
  expect(made.ok ? 'done' : made.refusal.code).toBe('stands-in-title');
});

test('an action under a project of the list names it in its own column; a project goes to the list', () => {
  const sheets = {
    Plan: [['Code', 'Niveau', 'Titel', 'Bovenliggende code', 'Project'], ['SD1', 'SD', 'Wonen', '', ''], ['OD1', 'OD', 'Huur', 'SD1', ''], ['AC1', 'Actie', 'Premie', 'OD1', 'PR1']],
    Projecten: [['Code', 'Project', 'Programma'], ['PR1', 'Tuin', 'PG1']], "Programma's": [['Code', 'Programma'], ['PG1', 'Groen'], ['PG2', 'Water']],
  };
  const one = tried(sheets, (plan) => ({ kind: 'add', level: 'actie', under: codeOf(plan, 'PR1'), title: 'Nieuw' }));
  expect(one.after.elements.find(({ code }) => code === one.code)).toMatchObject({ title: 'Nieuw', projectCode: 'PR1' });
  expect(codeOf(one.before, 'PG1')).toBeGreaterThanOrEqual(0);
  const two = tried(sheets, (plan) => ({ kind: 'add', level: 'project', under: codeOf(plan, 'PG1'), title: 'Park' }));
  expect(two.after.elements.find(({ code }) => code === two.code)).toMatchObject({ title: 'Park', level: 'project', isListed: true, parentCode: 'PG1' });
  const three = tried(sheets, (plan) => ({ kind: 'move', element: codeOf(plan, 'PR1'), under: codeOf(plan, 'PG2') }));
  expect(three.after.elements.find(({ code }) => code === 'PR1')).toMatchObject({ parentCode: 'PG2' });
});

test('refusals say why, and nothing is made', () => {
  const snapshot = snapshotOf({ Plan: [['Code', 'Niveau', 'Titel', 'Bovenliggende code'], ['SD1', 'SD', 'Wonen', ''], ['OD1', 'OD', 'Huur', 'SD1'], ['AC1', 'Actie', 'Premie', 'OD1']] });
  const plan = readPlan(snapshot);
  const refusal = (act: TreeAct): string => {
    const made = treeChange(plan, contentsOf(snapshot, new Map()), act);
    return made.ok ? 'done' : made.refusal.code;
  };
  expect([
    refusal({ kind: 'add', level: 'actie', under: 0, title: 'x' }), refusal({ kind: 'add', level: 'od', under: 0, title: 'x', code: 'ac1' }),
    refusal({ kind: 'move', element: 0, under: 1 }), refusal({ kind: 'move', element: 2, under: 0 }), refusal({ kind: 'rename', element: 0, title: 'Wonen' }),
  ]).toEqual(['level-not-below', 'code-taken', 'moved-below-itself', 'level-not-below', 'nothing-to-do']);
});

test('sums that end at the edge of the branch take the new row in', () => {
  const snapshot = snapshotOf({ Plan: [['Code', 'Niveau', 'Titel', 'Bovenliggende code', 'Som'], ['SD1', 'SD', 'Wonen', '', 3], ['OD1', 'OD', 'Huur', 'SD1', 3], ['AC1', 'Actie', 'Premie', 'OD1', 1], ['AC2', 'Actie', 'Loket', 'OD1', 2], ['SD2', 'SD', 'Groen', '', 0]] });
  const formulas = new Map([['{Plan}', [{ row: 1, column: 4, formula: '=SUBTOTAL(9,E3:E5)' }, { row: 2, column: 4, formula: '=SUBTOTAL(9,E4:E5)' }]]]);
  const contents = contentsOf(snapshot, formulas);
  const plan = readPlan(snapshot);
  const made = treeChange(plan, contents, { kind: 'add', level: 'actie', under: codeOf(plan, 'OD1'), title: 'Nieuw' });
  const done = made.ok ? applyChange(contents, made.value.change) : made;
  expect(done.ok && done.value.sheets[0]?.cells.map((row) => asText(row[4] ?? ''))).toEqual(['Som', '=SUBTOTAL(9,E3:E6)', '=SUBTOTAL(9,E4:E6)', 1, 2, '', 0]);
});
