import type { PlanElement } from '#core/plan/Plan';
import { checkPlan } from '#core/rules/checkPlan';
import { parseExample, planOf } from '#core/rules/example.testing';
import type { Finding } from '#core/rules/Finding';
import { areInBlock, holesOf, nearestAbove, signOf, standsBetween, type Hole } from '#core/rules/holes';
import { createPlanLinks } from '#core/rules/PlanLinks';

const HEAD = 'Niveau | Code | Titel | Bovenliggende code';
const read = (text: string) => planOf(parseExample(`${HEAD}\n${text}`).snapshot);
const actions = (count: number): string => Array.from({ length: count }, (_, i) => `Actie | AC${i} | Actie ${i} | SD1`).join('\n');

/** Findings on these rows, on the first sheet unless another is said. */
const on = (...rows: readonly (number | readonly [sheet: number, row: number])[]): ReadonlySet<Finding> =>
  new Set(rows.map((each) => (typeof each === 'number' ? [0, each] as const : each)).map(([sheet, row]) => ({ where: { sheet, row, column: 3 } }) as Finding));
const holeOn = (sheet: number, row: number, level = 'od'): Hole => ({ finding: {} as Finding, element: { sheet, row, level } as PlanElement });

test('of several rows without a code the one is meant below which all stand that name it', () => {
  const [first, second, elsewhere] = [holeOn(0, 4), holeOn(0, 7), holeOn(1, 5)];
  const among = (users: ReadonlySet<Finding>, ...holes: readonly Hole[]) => nearestAbove(users, holes);
  expect([among(on(5)), among(on(2), first)]).toEqual([null, first]);
  expect([on(5, 6), on(8), on(5, 8), on(2), on(2, 5), on(4), on([2, 6])].map((users) => among(users, second, elsewhere, first))).toEqual([first, second, null, null, null, null, null]);
  expect([on([1, 6]), on([1, 5])].map((users) => among(users, first, elsewhere))).toEqual([elsewhere, null]);
  // On one row the lower level comes last: what stands below hangs under that.
  const [sd, od] = [holeOn(0, 4, 'sd'), holeOn(0, 4)];
  expect(among(on(5), sd, od)?.element.level).toBe('od');
});

const BLOCKS = read(`
  SD | SD1 | Wonen |
  OD | OD11 | Huur | SD1
  Actie | AC1 | Premie | OD11
  OD | (leeg) | Advies | SD1
  Actie | AC2 | Loket | OD12
  Actie | AC3 | Balie | OD12
  OD | OD13 | Zorg | SD1
  Actie | AC4 | Gids | OD12
  Blad *Meer plan*
  ${HEAD}
  ${Array.from({ length: 9 }, (_, i) => `Actie | AC1${i} | Meer ${i} | OD13`).join('\n')}
`);
const at = (row: number, plan = BLOCKS): PlanElement => plan.elements.find((each) => each.sheet === 0 && each.row === row)!;

test('the block of a row ends above the next of its level, and with its sheet', () => {
  const isIn = (row: number, users: ReadonlySet<Finding>) => areInBlock(BLOCKS, at(row), users);
  expect([on(5), on(5, 6), on(4), on(3), on(7), on(5, 8), on([1, 5])].map((users) => isIn(4, users))).toEqual([true, true, false, false, false, false, false]);
  expect([isIn(7, on(8)), isIn(7, on(9))]).toEqual([true, false]);
});

test('rows two hundred further on are still of its block, those behind are too far to be meant', () => {
  const plan = read(`SD | SD1 | Wonen |\nOD | (leeg) | Advies | SD1\n${actions(300)}`);
  expect([areInBlock(plan, at(2, plan), on(202)), areInBlock(plan, at(2, plan), on(203))]).toEqual([true, false]);
});

test('a code counts on from that of the row before, up to that of the row after', () => {
  const fits = (text: string, row: number) => {
    const plan = read(text);
    return (key: string): boolean => standsBetween(plan, at(row, plan), key);
  };
  const between = fits('OD | OD11 | Huur |\nActie | AC1 | Premie | OD11\nOD | (leeg) | Advies |\nOD | (leeg) | Loket |\nOD | OD14 | Zorg |', 3);
  expect(['OD12', 'OD13', 'OD11', 'OD14', 'OD10', 'OD15', 'OD123', 'OD2'].map(between)).toEqual([true, true, false, false, false, false, false, false]);
  const last = fits('OD | OD11 | Huur |\nOD | (leeg) | Advies |', 2);
  expect(['OD12', 'OD10', 'OD2'].map(last)).toEqual([true, false, false]);
  const first = fits('OD | (leeg) | Advies |\nOD | OD11 | Huur |', 1);
  expect(['OD10', 'OD12', 'OD1'].map(first)).toEqual([true, false, false]);
  // Codes of another length are numbered otherwise.
  expect(fits('OD | OD11 | Huur |\nOD | (leeg) | Advies |\nOD | OD2 | Zorg |', 2)('OD12')).toBe(false);
});

test('without a neighbour of its level nothing tells which code a row had: one on another sheet is none, nor one far away', () => {
  const alone = read('SD | SD1 | Wonen |\nOD | (leeg) | Advies | SD1');
  expect(standsBetween(alone, at(2, alone), 'OD1')).toBe(false);
  const elsewhere = read(`OD | (leeg) | Advies |\nBlad *Meer plan*\n${HEAD}\nOD | OD13 | Huur |`);
  expect(standsBetween(elsewhere, at(1, elsewhere), 'OD12')).toBe(false);
  const far = (count: number): boolean => {
    const plan = read(`SD | SD1 | Wonen |\nOD | OD11 | Huur | SD1\n${actions(count)}\nOD | (leeg) | Advies | SD1`);
    return standsBetween(plan, at(count + 3, plan), 'OD12');
  };
  expect([far(199), far(200)]).toEqual([true, false]);
});

test('the element of a row without a code of its own is found, on its own row among those that share a code or a title', () => {
  const plan = read(`
    OD | OD1 | Huur |
    OD | OD1 | Advies |
    Actie | (leeg) | Gids | OD1
    Actie | (leeg) | Gids | OD1
    Blad *Meer plan*
    ${HEAD}
    Actie | AC1 | Premie | OD1
    OD | OD1 | Zorg |
  `);
  const links = createPlanLinks(plan);
  const holes = checkPlan(plan).filter((finding) => signOf(finding) === 'none');
  const found = (finding: Finding) => holesOf(plan, links, finding).map(({ element }) => element);
  expect(holes.length).toBeGreaterThan(2);
  for (const hole of holes) expect(found(hole)).toContain(plan.elements.find((each) => each.sheet === hole.where.sheet && each.row === hole.where.row));
  const one = holes.find(({ rule }) => rule === 'code-missing');
  expect(found(one!)).toHaveLength(1);
  expect([found({ ...one!, where: { ...one!.where, column: 9 } }), found({ ...one!, where: { ...one!.where, row: 99 } }), found({ ...one!, element: 'OD9' })]).toEqual([[], [], []]);
});

test('what is said of a whole sheet is said of no row', () => {
  const [finding] = checkPlan(read('OD | OD1 | Huur |\nOD | (leeg) | Advies |')).filter(({ rule }) => rule === 'code-missing');
  expect([finding!, { ...finding!, data: { ...finding!.data, sheet: 'Plan' } }, { ...finding!, rule: 'title-missing' }].map(signOf)).toEqual(['none', null, null]);
});
