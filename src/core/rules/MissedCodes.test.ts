import type { Finding } from '#core/rules/Finding';
import type { MissedCode } from '#core/rules/missedCode';
import { MissedCodes } from '#core/rules/MissedCodes';

const K9: MissedCode = { named: 'kostenplaatsen', key: 'K9', code: 'K9' };
const B9: MissedCode = { named: 'budgetplaatsen', key: 'B9', code: 'B9' };
const finding = (row: number, column = 0): Finding => ({ rule: 'kostenplaats-unknown', severity: 'error', where: { sheet: 0, row, column, field: 'kostenplaats' }, element: '', related: [], data: {}, fixes: [] });
const keys = (all: Iterable<{ readonly key: string }>): string[] => [...all].map(({ key }) => key);

test('a code is missed by those who name it, and by several only while they are', () => {
  const missed = new MissedCodes();
  const [one, other] = [finding(3), finding(4)];
  missed.add(K9, one);
  expect([keys(missed.of('kostenplaatsen')), keys(missed.bySeveral('kostenplaatsen')), keys(missed.of('budgetplaatsen')), missed.has(K9), missed.has(B9)]).toEqual([['K9'], [], [], true, false]);
  missed.add(K9, other);
  missed.add(B9, one);
  expect([keys(missed.bySeveral('kostenplaatsen')), keys(missed.bySeveral('budgetplaatsen')), [...missed.named]]).toEqual([['K9'], [], ['kostenplaatsen', 'budgetplaatsen']]);
  missed.remove(K9, one);
  expect([keys(missed.of('kostenplaatsen')), keys(missed.bySeveral('kostenplaatsen'))]).toEqual([['K9'], []]);
  missed.remove(K9, other);
  missed.remove(K9, other);
  expect([keys(missed.of('kostenplaatsen')), missed.has(K9), missed.has(B9)]).toEqual([[], false, true]);
});

test('a row misses a code as long as one of its cells does', () => {
  const missed = new MissedCodes();
  const [cell, beside, below] = [finding(3), finding(3, 1), finding(4)];
  for (const each of [cell, beside, below]) missed.add(K9, each);
  missed.add(B9, cell);
  expect([keys(missed.on({ sheet: 0, row: 3 })), keys(missed.on({ sheet: 0, row: 4 })), keys(missed.on({ sheet: 0, row: 5 }))]).toEqual([['K9', 'B9'], ['K9'], []]);
  missed.remove(K9, cell);
  expect(keys(missed.on({ sheet: 0, row: 3 }))).toEqual(['K9', 'B9']);
  missed.remove(K9, beside);
  missed.remove(B9, cell);
  expect([keys(missed.on({ sheet: 0, row: 3 })), keys(missed.on({ sheet: 0, row: 4 }))]).toEqual([[], ['K9']]);
});
