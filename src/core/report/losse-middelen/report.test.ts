import { buildPlan } from '#core/plan/buildPlan.testing';
import { losseMiddelen } from '#core/report/losse-middelen/report';
import { reportOptions } from '#core/report/reportOptions';
import { createLedger } from '#core/totals/Ledger';

const draw = (kostenplaats: string) => {
  const plan = buildPlan({ elements: [{ code: 'SD1', level: 'sd', hsd: 'H1' }], means: [{ element: 'SD1', kostenplaats, amounts: [100] }] });
  return losseMiddelen.draw(reportOptions(createLedger(plan), { cut: 'sd', language: 'nl' }));
};

test('each cut in which something hangs loose, and no other', () => {
  const none = draw('').rows.map(({ cells }) => cells[0]);
  expect(none).toContain('Zonder kostenplaats');
  expect(none).not.toContain('Zonder HSD');
  expect(draw('K1').rows.map(({ cells }) => cells[0])).toEqual(none.filter((each) => each !== 'Zonder kostenplaats'));
  expect(draw('').total).toBeNull();
});
