import fc from 'fast-check';
import type { WorkbookSnapshot } from '#core/layout/Snapshot';
import type { CellValue } from '#core/values/CellValue';
import { describePlan } from './describePlan.testing';
import { workbook } from './grid.testing';
import { createPlanState } from './PlanState';
import { hands, inCell, planModels, sheetByHand, synonymsOf, type Column, type Hand, type ModelElement, type ModelLine, type PlanModel } from './planModel.testing';
import { readPlan } from './readPlan';

function asTemplate({ years, elements, lines }: PlanModel, planHand: Hand, meansHand: Hand): WorkbookSnapshot {
  const ofElement = (field: string, value: (element: ModelElement) => CellValue): Column => ({ ...synonymsOf('plan', field), value: (row) => value(elements[row]!) });
  const ofLine = (field: string, value: (line: ModelLine) => CellValue): Column => ({ ...synonymsOf('middelen', field), value: (row) => value(lines[row]!) });
  return workbook([
    sheetByHand('Blad A', [
      ofElement('code', ({ code }) => code), ofElement('niveau', ({ niveau }) => niveau), ofElement('title', ({ title }) => title),
      ofElement('parent', ({ parent }) => parent), ofElement('departement', ({ departement }) => departement), ofElement('note', () => 'x'),
    ], elements.length, planHand),
    sheetByHand('Blad B', [
      ofLine('element', ({ element }) => element), ofLine('kostenplaats', ({ kostenplaats }) => kostenplaats), ofLine('aard', ({ aard }) => aard),
      ofLine('richting', ({ richting }) => (richting === 'U' ? 'Uitgave' : 'Ontvangst')),
      ...years.map((jaar, y): Column => ({ header: y % 2 === 0 ? jaar : `Raming ${jaar}`, value: (row) => inCell(lines[row]!.amounts[y]!, row) })),
    ], lines.length, meansHand),
  ]);
}

const KINDS = [['GD', 'U'], ['GD', 'O'], ['BD', 'U'], ['BD', 'O'], ['VTE', 'U'], ['VTE', 'O']] as const;

/** One row for each line of an action, and one for each lowest element without lines. */
function asFlat({ years, elements, lines }: PlanModel, hand: Hand): WorkbookSnapshot {
  const parents = new Set(elements.map(({ parent }) => parent));
  const rows = elements.filter(({ code }) => !parents.has(code)).flatMap((element): { element: ModelElement; line?: ModelLine }[] => {
    const own = lines.filter((line) => line.element === element.code);
    return own.length > 0 ? own.map((line) => ({ element, line })) : [{ element }];
  });
  const find = (code: string) => elements.find((element) => element.code === code);
  const at = (row: number, levels: readonly string[]): ModelElement | undefined => {
    for (let each = find(rows[row]!.element.code); each; each = find(each.parent)) if (levels.includes(each.level)) return each;
    return undefined;
  };
  const level = (word: string, levels: readonly string[]): Column[] => [
    { header: `${word} code`, synonyms: [`Code ${word}`], value: (row) => at(row, levels)?.code ?? '' },
    { header: word, value: (row) => at(row, levels)?.title ?? '' },
  ];
  const amounts = KINDS.flatMap(([aard, richting]) => years.map((jaar, y): Column => ({
    header: `${aard} ${richting === 'O' ? 'ontvangsten ' : ''}${jaar}`,
    value: (row) => { const { line } = rows[row]!; return line?.aard === aard && line.richting === richting ? inCell(line.amounts[y]!, 1) : ''; },
  })));
  return workbook([sheetByHand('Uitvoer', [
    ...level('SD', ['sd']), ...level('OD', ['od']), ...level('Actie', ['actie', 'activiteit']),
    { header: 'Departement', value: (row) => rows[row]!.element.departement }, { header: 'Kostenplaats', value: (row) => rows[row]!.line?.kostenplaats ?? '' }, ...amounts,
  ], rows.length, hand)]);
}

function expectSame(snapshot: WorkbookSnapshot, model: PlanModel, hasDepartement: (element: ModelElement) => boolean): void {
  const plan = readPlan(snapshot);
  expect(plan.elements.map(({ code, level, title, parentCode, departement }) => ({ code, level, title, parentCode, departement })))
    .toEqual(model.elements.map((element) => ({ code: element.code, level: element.level, title: element.title, parentCode: element.parent, departement: hasDepartement(element) ? element.departement.normalize('NFC') : '' })));
  const lines = describePlan(plan).lines as { code: string; kostenplaats: string; aard: string; richting: string; amounts: number[] }[];
  const years = model.lines.length > 0 ? model.years : [];
  expect(lines.map(({ code, kostenplaats, aard, richting, amounts }) => ({ element: code, kostenplaats, aard, richting, amounts })))
    .toEqual(model.lines.map((line) => ({ ...line, amounts: [...line.amounts] })));
  if (years.length > 0) expect(plan.years).toEqual(model.years);
  expect([plan.unreadAmounts, plan.roundedAmounts]).toEqual([[], []]);
}

test('R7.1 any plan in the template, its columns shuffled, renamed and among others, is read back to the cent', () => {
  fc.assert(fc.property(planModels, hands, hands, (model, planHand, meansHand) => {
    expectSame(asTemplate(model, planHand, meansHand), model, () => true);
  }), { numRuns: 150 });
});

test('R7.2 any plan in a flat export is read back to the cent', () => {
  fc.assert(fc.property(planModels, hands, (model, hand) => {
    const parents = new Set(model.elements.map(({ parent }) => parent));
    expectSame(asFlat(model, hand), model, ({ code }) => !parents.has(code));
  }), { numRuns: 150 });
});

type Rows = readonly { readonly element: ModelElement; readonly line?: ModelLine }[];

/** One row for each element, with its first line; the other lines below it. */
function rowsOf({ elements, lines }: PlanModel, keep: (element: ModelElement) => boolean = () => true): Rows {
  return elements.filter(keep).flatMap((element) => {
    const own = lines.filter((line) => line.element === element.code);
    return own.length > 0 ? own.map((line) => ({ element, line })) : [{ element }];
  });
}

/** Amount columns of every kind side by side, and the cost centre. */
function meansColumns({ years }: PlanModel, rows: Rows): Column[] {
  return [{ header: 'Kostenplaats', value: (row) => rows[row]!.line?.kostenplaats ?? '' }, ...KINDS.flatMap(([aard, richting]) => years.map((jaar, y): Column => ({
    header: `${aard} ${richting === 'O' ? 'ontvangsten ' : ''}${jaar}`,
    value: (row) => { const { line } = rows[row]!; return line?.aard === aard && line.richting === richting ? line.amounts[y]! / 100 || '' : ''; },
  })))];
}

const isFirst = (rows: Rows, row: number): boolean => rows[row - 1]?.element !== rows[row]!.element;
/** Lines of which no amount is filled leave no trace beside an element. */
const withAmounts = (model: PlanModel): PlanModel => ({
  ...model,
  elements: model.elements.map((element) => ({ ...element, title: 'Titel van ' + element.code.replace(/[.]/gu, 'x'), departement: '' })),
  lines: model.lines.filter(({ amounts }) => amounts.some((amount) => amount !== 0)).map((line) => ({ ...line, kostenplaats: line.kostenplaats })),
});
/** Needs an OD with actions: of less than that no reader could tell what it is. */
const hasTree = ({ elements }: PlanModel): boolean => elements.some(({ level }) => level === 'actie' || level === 'activiteit');

function asOutline(model: PlanModel, hand: Hand, label: (element: ModelElement) => string): WorkbookSnapshot {
  const rows = rowsOf(model);
  return workbook([sheetByHand('Boom', [
    { header: 'Doelstellingen en acties', value: (row) => (isFirst(rows, row) ? label(rows[row]!.element) : '') }, ...meansColumns(model, rows),
  ], rows.length, hand)]);
}

/** SD, OD and action in columns of their own, each step on a row of its own. */
function asStair(model: PlanModel, hand: Hand): WorkbookSnapshot {
  const rows = rowsOf(model);
  const level = (header: string, levels: readonly string[]): Column => ({ header, value: (row) => (isFirst(rows, row) && levels.includes(rows[row]!.element.level) ? `${rows[row]!.element.code} ${rows[row]!.element.title}` : '') });
  return workbook([sheetByHand('Trap', [level('SD', ['sd']), level('OD', ['od']), level('Actie', ['actie', 'activiteit']), ...meansColumns(model, rows)], rows.length, hand)]);
}

/** The plan sheet with several rows per action: the first has its code, the others only their means. */
function asLinesBelow(model: PlanModel, hand: Hand): WorkbookSnapshot {
  const rows = rowsOf(model);
  const own = (header: string, value: (element: ModelElement) => string): Column => ({ header, value: (row) => (isFirst(rows, row) ? value(rows[row]!.element) : '') });
  return workbook([sheetByHand('Plan', [
    own('Code', ({ code }) => code), own('Niveau', ({ niveau }) => niveau), own('Titel', ({ title }) => title), own('Bovenliggende code', ({ parent }) => parent), ...meansColumns(model, rows),
  ], rows.length, hand)]);
}

/** A sheet for each SD, which stands in a title row. */
function asSheets(model: PlanModel): WorkbookSnapshot {
  return workbook(model.elements.filter(({ level }) => level === 'sd').map((sd) => {
    const rows = rowsOf(model, (element) => element.code !== sd.code && element.code.slice(2).startsWith(`${sd.code.slice(2)}.`));
    const columns: Column[] = [
      { header: 'Code', value: (row) => (isFirst(rows, row) ? rows[row]!.element.code : '') }, { header: 'Titel', value: (row) => (isFirst(rows, row) ? rows[row]!.element.title : '') }, ...meansColumns(model, rows),
    ];
    const values = [[`${sd.code} ${sd.title}`, ...columns.slice(1).map(() => '')], columns.map(() => ''), columns.map(({ header }) => header), ...rows.map((_, row) => columns.map(({ value }) => value(row)))];
    return { id: sd.code, name: `Blad ${sd.code}`, isVisible: true, top: 0, left: 0, tables: [], values };
  }));
}

const kinds: readonly [string, (model: PlanModel, hand: Hand) => WorkbookSnapshot][] = [
  ['one column told by codes', (model, hand) => asOutline(model, hand, ({ code, title }) => `${code}: ${title}`)],
  ['level columns as a stair', asStair],
  ['means on rows below their action', asLinesBelow],
  ['a sheet for each SD', asSheets],
];

test.each(kinds)('R7.6 any plan in another kind (%s) is read back to the cent', (name, make) => {
  const needsOrder = name === 'level columns as a stair' || name.startsWith('a sheet');
  const models = planModels.map(withAmounts).filter((model) => hasTree(model) && (!needsOrder || isFull(model)));
  fc.assert(fc.property(models, hands, (model, hand) => { expectSame(make(model, { ...hand, isRenamed: false }), model, () => false); }), { numRuns: 60 });
});

/** Each SD and OD has something below it, so that every step of the stair, and every sheet, is there. */
function isFull({ elements }: PlanModel): boolean {
  return elements.every(({ code, level }) => level === 'actie' || level === 'activiteit' || elements.some(({ parent }) => parent === code));
}

const anything = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 12 }), fc.double(), fc.boolean(), fc.integer(),
  fc.constantFrom('', 'Code', 'Niveau', 'Titel', 'SD', 'SD code', 'OD code', 'Actie', 'Actie code', '2026', 'GD 2026', 2026, 'Code actie', 'Kostenplaats', 'Aard', 'HSD', 'Departement', 'Dienst', 'SD1', 'OD1', 'AC1', 'PR1', '__proto__', 'constructor', '#REF!', 'Totaal', '1.200', '\u0000', '\ud800', 'x'.repeat(32_767)),
);

test('R7.3 reading never fails, whatever a workbook holds, and every element and line stays in range', () => {
  const sheets = fc.array(fc.record({ name: fc.constantFrom('Plan', 'Middelen', 'HSD', '__proto__', 'Projecten'), values: fc.array(fc.array(anything, { minLength: 6, maxLength: 6 }), { maxLength: 8 }), top: fc.nat(5), isVisible: fc.boolean() }), { maxLength: 3 });
  fc.assert(fc.property(sheets, (found) => {
    const { plan } = createPlanState({ sheets: found.map((sheet, i) => ({ ...sheet, id: String(i), left: 1, tables: [] })), names: [] });
    plan.elements.forEach(({ index, parent }, i) => {
      expect(index).toBe(i);
      expect(parent).toBeLessThan(plan.elements.length);
    });
    expect(plan.means.amounts).toHaveLength(plan.means.count * plan.years.length);
    expect(plan.means.amounts.every(Number.isSafeInteger)).toBe(true);
    expect(plan.means.element.every((element) => element < plan.elements.length)).toBe(true);
  }), { numRuns: 400 });
});
