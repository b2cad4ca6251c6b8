import fc from 'fast-check';
import { marksWanted } from '#core/layout/marksWanted';
import type { Question } from '#core/layout/Question';
import { applyCorrections, recogniseWithReasons } from '#core/layout/recognise';
import type { Recognition } from '#core/layout/Recognition';
import type { SheetMarks, SheetSnapshot } from '#core/layout/Snapshot';
import { describePlan } from './describePlan.testing';
import { workbook } from './grid.testing';
import { hasTree, isFirst, isFull, meansColumns, rowsOf, withAmounts, type Rows } from './modelRows.testing';
import { hands, planModels, sheetByHand, type Hand, type ModelElement, type PlanModel } from './planModel.testing';
import { readPlan } from './readPlan';

/* One column with all levels of a plan, written in each way in which levels can be told there. */

/** How an element stands in the column: its text, and how the cell and the row look. */
interface Way {
  readonly text: (element: ModelElement) => string;
  readonly code: (element: ModelElement) => string;
  readonly indent?: (element: ModelElement) => number;
  readonly outline?: (element: ModelElement) => number;
  readonly bold?: (element: ModelElement) => boolean;
}

type Looks = Required<Pick<SheetMarks, 'outline' | 'indent' | 'bold'>>;

/** The sheet, and how its rows look to who asks. */
function written(model: PlanModel, hand: Hand, way: Way): { sheet: SheetSnapshot; looks: Looks } {
  const rows = rowsOf(model);
  const sheet = sheetByHand('Boom', [
    { header: 'Doelstellingen en acties', synonyms: ['Wat', 'Omschrijving', 'Titel'], value: (row) => (isFirst(rows, row) ? way.text(rows[row]!.element) : '') }, ...meansColumns(model, rows),
  ], rows.length, { ...hand, isRenamed: false });
  return { sheet, looks: looksOf(sheet.values, rows, hand.top + 1, way) };
}

/** Title rows and the header are bold, as they are in life; lines below an action are grouped below it. */
function looksOf(values: SheetSnapshot['values'], rows: Rows, above: number, { indent = () => 0, outline = () => 0, bold = () => false }: Way): Looks {
  const at = <Look>(header: Look, look: (element: ModelElement, isOwn: boolean) => Look): Look[] => values.map((_, i) => (i < above ? header : look(rows[i - above]!.element, isFirst(rows, i - above))));
  return { indent: at(0, (element, isOwn) => (isOwn ? indent(element) : 0)), bold: at(true, (element, isOwn) => isOwn && bold(element)), outline: at(0, (element, isOwn) => outline(element) + Number(!isOwn)) };
}

/** Recognises as the add-in does: what is asked of the looks of a column is looked up, until nothing is asked any more. */
function recognised({ sheet, looks }: ReturnType<typeof written>): { sheet: SheetSnapshot; recognition: Recognition } {
  let now = sheet;
  for (let asked = 0; ; asked += 1) {
    const recognition = recogniseWithReasons(workbook([now]));
    const [wanted] = marksWanted(workbook([now]), recognition);
    if (!wanted) return { sheet: now, recognition };
    expect(asked).toBeLessThan(2);
    now = { ...now, marks: { ...now.marks, ...(wanted.kind === 'outline' ? { outline: looks.outline } : { column: wanted.column, indent: looks.indent, bold: looks.bold }) } };
  }
}

const LEVELS = ['sd', 'od', 'actie', 'activiteit'];
/** The levels of a plan, the highest first. */
const levelsOf = ({ elements }: PlanModel): string[] => LEVELS.filter((level) => elements.some((element) => element.level === level));

/** The levels are asked of depths: by the answer that names those of the plan. */
function answered(questions: readonly Question[], levels: readonly string[]) {
  return questions.flatMap(({ topic, answers }) => {
    expect(topic).toBe('depth-levels');
    const answer = answers.find(({ corrections }) => corrections.some((each) => each.kind === 'depths' && each.levels.join() === levels.join()));
    return answer?.corrections ?? [];
  });
}

function expectSameTree(model: PlanModel, hand: Hand, way: Way, isAsked: boolean): void {
  const { sheet, recognition } = recognised(written(model, hand, way));
  expect(recognition.questions.map(({ topic }) => topic)).toEqual(isAsked ? ['depth-levels'] : []);
  const { layout } = applyCorrections(workbook([sheet]), recognition, answered(recognition.questions, levelsOf(model)));
  const plan = readPlan(workbook([sheet]), layout);
  const places = new Map(model.elements.map(({ code }, index) => [code, index]));
  expect(plan.elements.map(({ level, code, title, parent }) => ({ level, code, title, parent })))
    .toEqual(model.elements.map((element) => ({ level: element.level, code: way.code(element), title: element.title.normalize('NFC'), parent: places.get(element.parent) ?? -1 })));
  const lines = describePlan(plan).lines as { element: number; kostenplaats: string; aard: string; richting: string; amounts: number[] }[];
  expect(lines.map(({ element, kostenplaats, aard, richting, amounts }) => ({ element, kostenplaats, aard, richting, amounts })))
    .toEqual(model.lines.map(({ element, ...line }) => ({ ...line, element: places.get(element), amounts: [...line.amounts] })));
  expect([plan.unreadAmounts, plan.roundedAmounts]).toEqual([[], []]);
}

const DEPTHS: Readonly<Record<string, number>> = { sd: 0, od: 1, actie: 2, activiteit: 2 };
const depthOf = ({ level }: ModelElement): number => DEPTHS[level]!;
/** The figures of a code, counted from 1. */
const figures = ({ code }: ModelElement): number[] => code.match(/\d+/gu)!.map((figure) => Number(figure) + 1);

/** With the titles as they are, and actions or activities alone: depth tells no difference between the two. */
const titled = (model: PlanModel): PlanModel => {
  const lowest = model.elements.find((element) => depthOf(element) === 2)?.level ?? '';
  return { ...withAmounts(model), elements: model.elements.map((element) => (depthOf(element) === 2 ? { ...element, level: lowest } : element)) };
};

/** The BBC, of which letters and `Actieplan` speak, knows actions alone. */
const withActions = (model: PlanModel): PlanModel => {
  const kept = titled(model);
  return { ...kept, elements: kept.elements.map((element) => (depthOf(element) === 2 ? { ...element, level: 'actie' } : element)) };
};

/** Without the strategic objectives: two levels. */
const lowestTwo = (model: PlanModel): PlanModel => {
  const { elements, ...rest } = titled(model);
  return { ...rest, elements: elements.filter(({ level }) => level !== 'sd').map((element) => (element.level === 'od' ? { ...element, parent: '' } : element)) };
};

const plain = { text: ({ title }: ModelElement) => title, code: () => '' };
const numbered = (codeOf: (element: ModelElement) => string, between: string): Way => ({ text: (element) => `${codeOf(element)}${between}${element.title}`, code: codeOf });
const roman = (figure: number): string => ['I', 'II', 'III', 'IV'][figure - 1]!;
const letter = (figure: number): string => 'ABCD'[figure - 1]!;

/** A word before a number; a number of more than one part is a code of its own, but for `OD 1.1`, which is one as a whole. */
const worded = (words: readonly string[], between: string): Way => {
  const number = (element: ModelElement): string => figures(element).join('.');
  const said = (element: ModelElement): string => `${words[LEVELS.indexOf(element.level)]} ${number(element)}`;
  return { text: (element) => `${said(element)}${between}${element.title}`, code: (element) => (depthOf(element) === 0 || said(element).startsWith('OD') ? said(element) : number(element)) };
};

const BETWEEN = [' ', ': ', ' - ', ' – '];

const byLooks: readonly [string, Way, (model: PlanModel) => PlanModel, (model: PlanModel) => boolean][] = [
  ['indent', { ...plain, indent: depthOf }, titled, () => true],
  ['indent by two', { ...plain, indent: (element) => depthOf(element) * 2 + 1 }, titled, () => true],
  ['Excel groups', { ...plain, outline: depthOf }, titled, () => true],
  ['bold print', { ...plain, bold: ({ level }) => level === 'od' }, lowestTwo, () => true],
  ['bold print and indent, the first two levels as far', { ...plain, bold: ({ level }) => level === 'sd', indent: (element) => Math.max(0, depthOf(element) - 1) }, titled, isFull],
  ['bold print and indent, the last two levels as far', { ...plain, bold: (element) => depthOf(element) < 2, indent: (element) => Math.min(1, depthOf(element)) }, titled, isFull],
  ['bold print beside indent', { ...plain, bold: ({ level }) => level === 'sd', indent: depthOf }, titled, () => true],
  ['bold print and Excel groups', { ...plain, bold: ({ level }) => level === 'sd', outline: (element) => Math.max(0, depthOf(element) - 1) }, titled, isFull],
];

/** Each is recognised up to three times. */
const RUNS = { numRuns: 20 };

test.each(byLooks)('R7.6 any plan in one column told by %s is read back to the cent', (_, way, as, isRight) => {
  fc.assert(fc.property(planModels.map(as).filter((model) => hasTree(model) && model.elements.length > 2 && isRight(model)), hands, (model, hand) => { expectSameTree(model, hand, way, true); }), RUNS);
});

const parts: readonly [string, (figures: readonly number[]) => string][] = [
  ['A, A.1, A.1.1', ([a, ...rest]) => [letter(a!), ...rest].join('.')],
  ['I, I.1, I.1.a', ([a, b, c]) => [roman(a!), ...(b === undefined ? [] : [b]), ...(c === undefined ? [] : [letter(c).toLowerCase()])].join('.')],
  ['A, A1, A1.1', ([a, b = '', ...rest]) => [`${letter(a!)}${b}`, ...rest].join('.')],
  ['SD1, SD1.1, SD1.1.1', (all) => `SD${all.join('.')}`],
];

test.each(parts)('R7.6 any plan in one column told by codes of parts (%s) is read back to the cent', (_, codeOf) => {
  fc.assert(fc.property(planModels.map(withActions).filter(hasTree), hands, fc.constantFrom(...BETWEEN), (model, hand, between) => { expectSameTree(model, hand, numbered((element) => codeOf(figures(element)), between), true); }), RUNS);
});

const asTheyAre = (model: PlanModel): PlanModel => ({ ...withAmounts(model), elements: model.elements });
const words: readonly [string, string, string, (model: PlanModel) => PlanModel][] = [['SD', 'OD', 'Actie', asTheyAre], ['Strategische doelstelling', 'Operationele doelstelling', 'Actie', asTheyAre], ['Beleidsdoelstelling', 'Actieplan', 'Actie', withActions]];

test.each(words)('R7.6 any plan in one column told by words before the codes (%s, %s, %s) is read back to the cent', (sd, od, actie, as) => {
  fc.assert(fc.property(planModels.map(as).filter(hasTree), hands, fc.constantFrom(...BETWEEN), (model, hand, between) => { expectSameTree(model, hand, worded([sd, od, actie, 'Activiteit'], between), false); }), RUNS);
});
