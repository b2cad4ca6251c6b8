import { applyCorrections, recogniseWithReasons } from '#core/layout/recognise';
import { recogniseRemembered } from '#core/layout/memory/recogniseRemembered';
import { storeLayout } from '#core/layout/memory/storeLayout';
import type { Layout } from '#core/layout/Layout';
import type { WorkbookSnapshot } from '#core/layout/Snapshot';
import { checkPlan } from '#core/rules/checkPlan';
import { AARDEN } from '#core/values/aard';
import { runSteps } from '#core/values/steps';
import { grid, workbook } from './grid.testing';
import { patchPlan } from './patchPlan';
import { createPlanState } from './PlanState';
import { readPlan } from './readPlan';

const snapshot = workbook([grid(`
  SD code | SD    | OD code | OD   | Actie code | Actie  | GD 2026 | GD 2027 | GD 2028 | VTE
  SD1     | Wonen | OD1     | Huur | AC1        | Premie | 10      | 20      | 30      | 1.5
  SD1     | Wonen | OD1     | Huur | AC2        | Loket  | 10      | 20      | 30      | 'anderhalf
  SD1     | Wonen | OD1     | Huur | AC3        | Balie  | 10      |         |         | -2
`, { name: 'Export' })]);
const layout = everyYear(snapshot);

function everyYear(of: WorkbookSnapshot): Layout {
  const was = recogniseWithReasons(of);
  return applyCorrections(of, was, was.questions.find(({ topic }) => topic === 'which-year')!.answers[0]!.corrections).layout;
}

const people = ({ means, years }: ReturnType<typeof readPlan>) => Array.from({ length: means.count }, (_, line) => line)
  .filter((line) => means.aard[line] === AARDEN.indexOf('VTE')).map((line) => [...means.amounts.subarray(line * years.length, (line + 1) * years.length)]);

test('R1.36 people for every year count in each year, and what is wrong with their cell is said once', () => {
  const plan = readPlan(snapshot, layout);
  expect(people(plan)).toEqual([[150, 150, 150], [0, 0, 0], [-200, -200, -200]]);
  expect(plan.unreadAmounts.map(({ row, column, content }) => [row, column, content])).toEqual([[2, 9, 'anderhalf']]);
  const found = checkPlan(plan).filter(({ where }) => where.column === 9).map(({ rule, where }) => [rule, where.row]);
  expect(found).toEqual([['amount-is-text', 2], ['amount-negative', 3]]);
});

test('R1.36 what is typed in the cell counts in each year at once', () => {
  const state = createPlanState(snapshot, layout);
  const { isStructural } = patchPlan(state, { sheetId: layout.sheets[0]!.id, top: 2, left: 9, values: [[2.25]] });
  expect([isStructural, people(state.plan)[1], state.plan.unreadAmounts]).toEqual([false, [225, 225, 225], []]);
});

test('R1.36 the answer is remembered, also where the column has moved', () => {
  const was = recogniseWithReasons(snapshot);
  const said = applyCorrections(snapshot, was, was.questions.find(({ topic }) => topic === 'which-year')!.answers[0]!.corrections);
  const moved = workbook([grid(`
    SD code | SD    | VTE | OD code | OD   | Actie code | Actie  | GD 2026 | GD 2027 | GD 2028
    SD1     | Wonen | 2.5 | OD1     | Huur | AC1        | Premie | 10      | 20      | 30
  `, { name: 'Export' })]);
  const again = runSteps(recogniseRemembered(moved, { stored: storeLayout(said, snapshot), origin: 'workbook' }));
  expect([again.questions, people(readPlan(moved, again.layout))]).toEqual([[], [[250, 250, 250]]]);
});
