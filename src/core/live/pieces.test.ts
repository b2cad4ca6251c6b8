import { createLive, createLiveSteps } from '#core/live/createLive';
import { largeWorkbook } from '#core/live/largeWorkbook.testing';
import { readPlan, readPlanSteps } from '#core/read/readPlan';
import type { Plan, PlanElement } from '#core/plan/Plan';
import { createLedgerSteps } from '#core/totals/Ledger';
import type { CellGrid } from '#core/values/CellValue';
import type { Steps } from '#core/values/steps';

/** Most that is counted between two yields. */
function mostInOnePiece(steps: Steps<unknown>, count: { now: number }): number {
  let most = 0;
  for (let isDone = false; !isDone;) {
    count.now = 0;
    isDone = steps.next().done === true;
    most = Math.max(most, count.now);
  }
  return most;
}

/** An array that counts how often one of its items is asked for. */
function counted<Items extends object>(items: Items, count: { now: number }): Items {
  return new Proxy(items, {
    get(target, name, receiver) {
      if (typeof name === 'string' && /^\d/.test(name)) count.now += 1;
      return Reflect.get(target, name, receiver) as unknown;
    },
  });
}

const ROWS = 2_500;

test('reading looks at no more than a couple of thousand rows between two yields, whatever the size of the workbook', () => {
  const most = [2_000, 20_000].map((actions) => {
    const count = { now: 0 };
    const workbook = largeWorkbook(actions);
    const watched = { ...workbook, sheets: workbook.sheets.map((sheet) => ({ ...sheet, values: counted(sheet.values as CellGrid & object, count) })) };
    return mostInOnePiece(readPlanSteps(watched), count);
  });
  expect([most[0]! > 0, most[0]! < ROWS * 2, most[1]! < ROWS * 2]).toEqual([true, true, true]);
});

test('summing all cuts looks at no more than 8,192 elements between two yields', () => {
  const plan = readPlan(largeWorkbook(40_000));
  const count = { now: 0 };
  const watched: Plan = { ...plan, elements: counted(plan.elements as readonly PlanElement[] & object, count) };
  const most = mostInOnePiece(createLedgerSteps(watched), count);
  expect([most > 0, most <= 8_192]).toEqual([true, true]);
});

test('opening a plan to keep it live is done in pieces that do not grow with it', () => {
  const pieces = [5_000, 40_000].map((actions) => [...createLiveSteps(largeWorkbook(actions))].length);
  expect(pieces[1]! - pieces[0]!).toBeGreaterThan((35_000 * 4) / 2_000);
  // Elements and lines are each gone through once to be read and once to be checked, in pieces of two thousand.
  expect(pieces[1]!).toBeGreaterThan((40_000 * 4) / 2_000);
});

test('R8.13 an edit that reaches more than 20,000 subjects is not followed at once, but read anew; then nothing has been changed', () => {
  const code = (content: string) => ({ sheetId: '{HSD}', top: 1, left: 0, values: [[content]] });
  expect(createLive(largeWorkbook(20_000)).patch(code('HSD9')).isStructural).toBe(false);
  const live = createLive(largeWorkbook(50_000));
  const [findings, totals, code1] = [[...live.findings], JSON.stringify(live.totals('hsd')), live.plan.elements[0]!.code];
  expect(live.patch(code('HSD9'))).toEqual({ isStructural: true });
  // Nor is it tried cell by cell.
  expect([live.patch({ ...code('HSD9'), values: [['HSD9', 'Anders']] }), live.plan.elements[0]!.title]).toEqual([{ isStructural: true }, 'Hoofd 0']);
  expect([live.plan.elements[0]!.code, JSON.stringify(live.totals('hsd')), live.findings]).toEqual([code1, totals, findings]);
  // What it would have taken out still stands where it stood.
  const title = (content: string) => ({ sheetId: '{Plan}', top: 1, left: 2, values: [[content]] });
  expect([title(''), title('Doelstelling 0')].map((patch) => live.patch(patch).isStructural)).toEqual([false, false]);
  expect(live.findings).toEqual(findings);
});
