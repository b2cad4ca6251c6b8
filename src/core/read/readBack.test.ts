import fc from 'fast-check';
import type { SheetSnapshot, WorkbookSnapshot } from '#core/layout/Snapshot';
import type { CellValue } from '#core/values/CellValue';
import { describePlan } from './describePlan.testing';
import { workbook } from './grid.testing';
import { hasTree, isFirst, isFull, KINDS, meansColumns, rowsOf, withAmounts } from './modelRows.testing';
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

/** Titles set in by column below one header, beside one column of codes. */
function asSteps(model: PlanModel, { top, left }: Hand): WorkbookSnapshot {
  const rows = rowsOf(model);
  const step = (levels: readonly string[]) => (row: number): CellValue => (isFirst(rows, row) && levels.includes(rows[row]!.element.level) ? rows[row]!.element.title : '');
  const columns: Column[] = [
    { header: 'Nr.', value: (row) => (isFirst(rows, row) ? rows[row]!.element.code : '') }, { header: 'Omschrijving', value: step(['sd']) }, { header: '', value: step(['od']) }, { header: '', value: step(['actie', 'activiteit']) },
    ...meansColumns(model, rows),
  ];
  const titles = Array.from({ length: top }, (_, i) => columns.map((__, c) => (c === 0 ? `Titel ${i}` : '')));
  return workbook([{ id: 'Stappen', name: 'Stappen', isVisible: true, top: 1, left, tables: [], values: [...titles, columns.map(({ header }) => header), ...rows.map((_, row) => columns.map(({ value }) => value(row)))] }]);
}

function planSheet(name: string, elements: readonly ModelElement[], hand: Hand): SheetSnapshot {
  const own = (header: string, value: (element: ModelElement) => string): Column => ({ header, value: (row) => value(elements[row]!) });
  return sheetByHand(name, [own('Code', ({ code }) => code), own('Niveau', ({ niveau }) => niveau), own('Titel', ({ title }) => title), own('Bovenliggende code', ({ parent }) => parent)], elements.length, hand);
}

/** Budget lines on a sheet of their own, of which a registration key alone tells action and direction. */
function asKeys({ years, elements, lines }: PlanModel, hand: Hand): WorkbookSnapshot {
  return workbook([planSheet('Boom', elements, hand), sheetByHand('Uitvoer', [
    { header: 'Registratiesleutel', value: (row) => `BP2026_2031-${row % 3}/${lines[row]!.element}/0${100 + row % 4}-00/61${row % 10}0000/BESTUUR/CBS/IE${row % 2}/${lines[row]!.richting}` },
    { header: 'Kostenplaats', value: (row) => lines[row]!.kostenplaats }, { header: 'Aard', value: (row) => lines[row]!.aard },
    ...years.map((jaar, y): Column => ({ header: jaar, value: (row) => inCell(lines[row]!.amounts[y]!, row) })),
  ], lines.length, hand)]);
}

/** A plan over several sheets of one make, its lines over as many. */
function asParts({ years, elements, lines }: PlanModel, hand: Hand): WorkbookSnapshot {
  const partOf = (code: string): number => Number(/\d+/u.exec(code)?.[0]) % 2;
  const parts = elements.some(({ code }) => partOf(code) === 1) ? [0, 1] : [0];
  return workbook(parts.flatMap((part) => {
    const own = lines.filter(({ element }) => partOf(element) === part);
    const ofLine = (header: string, value: (line: ModelLine) => CellValue): Column => ({ header, value: (row) => value(own[row]!) });
    return [planSheet(`Deel ${part}`, elements.filter(({ code }) => partOf(code) === part), hand), sheetByHand(`Lijnen ${part}`, [
      ofLine('Code actie', ({ element }) => element), ofLine('Kostenplaats', ({ kostenplaats }) => kostenplaats), ofLine('Aard', ({ aard }) => aard), ofLine('Uitgave of ontvangst', ({ richting }) => richting),
      ...years.map((jaar, y): Column => ({ header: jaar, value: (row) => inCell(own[row]!.amounts[y]!, row) })),
    ], own.length, hand)];
  }));
}

/** In the order of two sheets: first all of even SDs, then all of odd ones. */
function inParts(model: PlanModel): PlanModel {
  const isOdd = (code: string): number => Number(/\d+/u.exec(code)?.[0]) % 2;
  return { ...model, elements: [...model.elements].sort((a, b) => isOdd(a.code) - isOdd(b.code)), lines: [...model.lines].sort((a, b) => isOdd(a.element) - isOdd(b.element)) };
}

/** A sheet for each level; the column of the level above holds the parents. */
function asLevels(model: PlanModel, hand: Hand): WorkbookSnapshot {
  const sheet = (name: string, levels: readonly string[], parent: string): SheetSnapshot => {
    const rows = rowsOf(model, ({ level }) => levels.includes(level));
    const own = (header: string, value: (element: ModelElement) => string): Column => ({ header, value: (row) => (isFirst(rows, row) ? value(rows[row]!.element) : '') });
    return sheetByHand(name, [own('Code', ({ code }) => code), own('Titel', ({ title }) => title), ...(parent === '' ? [] : [own(parent, (element) => element.parent)]), ...(parent === 'OD' ? meansColumns(model, rows) : [])], rows.length, hand);
  };
  return workbook([sheet('Doelen', ['sd'], ''), sheet('Deeldoelen', ['od'], 'SD'), sheet('Acties', ['actie', 'activiteit'], 'OD')]);
}

function inLevels(model: PlanModel): PlanModel {
  const depth = ({ level }: ModelElement): number => (level === 'sd' ? 0 : level === 'od' ? 1 : 2);
  return { ...model, elements: [...model.elements].sort((a, b) => depth(a) - depth(b)) };
}

const others: readonly [string, (model: PlanModel, hand: Hand) => WorkbookSnapshot, (model: PlanModel) => PlanModel, (model: PlanModel) => boolean][] = [
  ['titles set in by column', asSteps, withAmounts, isFull],
  ['lines with a registration key', asKeys, (model) => model, () => true],
  ['several sheets of one make', asParts, inParts, () => true],
  ['a sheet for each level', asLevels, (model) => inLevels(withAmounts(model)), isFull],
];

test.each(others)('R7.6 any plan in another kind (%s) is read back to the cent', (_, make, as, isRight) => {
  fc.assert(fc.property(planModels.map(as).filter((model) => hasTree(model) && isRight(model)), hands, (model, hand) => { expectSame(make(model, { ...hand, isRenamed: false }), model, () => false); }), { numRuns: 60 });
});

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
    expect(plan.means.amounts).toHaveLength((plan.means.count + plan.room!) * plan.years.length);
    // And no more is kept than that.
    expect(plan.means.amounts.buffer.byteLength).toBe(plan.means.amounts.byteLength);
    expect(plan.means.amounts.every(Number.isSafeInteger)).toBe(true);
    expect(plan.means.element.every((element) => element < plan.elements.length)).toBe(true);
  }), { numRuns: 400 });
});
