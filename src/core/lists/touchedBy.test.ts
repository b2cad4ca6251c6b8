import type { YearSpan } from '#core/plan/sameYears';
import { readPlan } from '#core/read/readPlan';
import { planWith } from './lists.testing';
import { touchedBy, type Touched } from './touchedBy';
import type { FieldChange, ListDifference } from './compareLists';
import type { ListKind } from './ListKind';

const plan = readPlan(planWith({}));
const withFields = readPlan(planWith({ Budgetplaatsen: 'Code | Naam | Kostenplaats | Beleidsveld\nBP1 | x | 105010 | \'0119\nBP2 | y | \'00200 | \'0119' }));
const codes = (touched: Touched | null): string[] => touched?.elements.map((index) => plan.elements[index]!.code) ?? [];
const touches = (kind: ListKind, key: string, changes: ListDifference['changes'] = [], slice: ListDifference['slice'] = null) => { const found = touchedBy(plan, kind)({ key, changes, slice }); return found && [found.lines, codes(found).join(' '), found.amounts]; };

test('a kostenplaats touches its lines, their elements, and their euros and people by year', () => {
  expect(touches('kostenplaatsen', '105010')).toEqual([2, 'AC0001', { GD: [100050, 200000], VTE: [850, 850] }]);
  expect(touches('kostenplaatsen', '00200')).toEqual([1, 'AC0002', { BD: [5000000, 0] }]);
  expect(touches('kostenplaatsen', '999')).toBeNull();
});

test('a budgetplaats touches the lines on it, a beleidsveld those on its budgetplaatsen', () => {
  expect(touches('budgetplaatsen', 'BP2')).toEqual([1, 'AC0002', { BD: [5000000, 0] }]);
  expect(touchedBy(withFields, 'beleidsvelden')({ key: '0119', changes: [], slice: null })).toMatchObject({ lines: 2, amounts: { GD: [100050, 200000], BD: [5000000, 0] } });
});

test('an HSD, a departement and a dienst touch all that is under them, also what takes them over from above', () => {
  const whole = { GD: [100050, 200000], VTE: [850, 850], BD: [5000000, 0] };
  expect(touches('hsd', 'HSD1')).toEqual([3, 'SD01 OD0101 AC0001 AC0002', whole]);
  expect(touches('diensten', 'STAFDIENSTEN')).toEqual([3, 'SD01 OD0101 AC0001 AC0002', whole]);
  expect(touches('diensten', 'STAFDIENSTEN\nJURIDISCHEDIENST')).toEqual([3, 'OD0101 AC0001 AC0002', whole]);
  expect(touches('diensten', 'ANDERE\nJURIDISCHEDIENST')).toEqual([3, 'OD0101 AC0001 AC0002', whole]);
});

const change = (field: FieldChange['meaning']['field'], from: string | number, to: string | number): FieldChange => ({ meaning: { field }, from, to });

test('an end touches the years after it, an earlier one those between, and a first year those before it', () => {
  const ends = (from: string | number, to: string | number) => touches('kostenplaatsen', '105010', [change('to', from, to)]);
  const second = [2, 'AC0001', { GD: [0, 200000], VTE: [0, 850] }];
  expect([ends('', 2026), ends(2026, ''), ends(2027, 2026), ends(2026, 2030)]).toEqual([second, second, second, second]);
  expect([ends('', 2027), ends(2029, 2027)]).toEqual([null, null]);
  expect(ends('', 2025)).toEqual([2, 'AC0001', { GD: [100050, 200000], VTE: [850, 850] }]);
  const first = touches('kostenplaatsen', '105010', [change('from', '', 2027)]);
  expect(first).toEqual([2, 'AC0001', { GD: [100050, 0], VTE: [850, 0] }]);
  expect(touches('kostenplaatsen', '105010', [change('from', 2027, 2026)])).toEqual(first);
});

test('a line that holds nothing in those years is not touched, nor is its element', () => {
  expect(touches('kostenplaatsen', '00200', [change('to', '', 2026)])).toBeNull();
  expect(touches('kostenplaatsen', '00200', [change('to', '', 2025)])).toEqual([1, 'AC0002', { BD: [5000000, 0] }]);
});

test('a budget touches its own year, and whatever else changes all of them', () => {
  const budget: FieldChange = { meaning: { field: 'bedrag', jaar: 2027 }, from: 1, to: 2 };
  const touched = touchedBy(plan, 'budgetplaatsen');
  expect(touched({ key: 'BP1', changes: [budget], slice: null })).toMatchObject({ lines: 1, years: [2027], amounts: { GD: [0, 200000] } });
  expect(touched({ key: 'BP1', changes: [budget, change('to', '', 2025)], slice: null })).toMatchObject({ years: [2026, 2027], amounts: { GD: [100050, 200000] } });
  expect(touched({ key: 'BP1', changes: [budget, change('title', 'x', 'y')], slice: null })).toMatchObject({ years: [2026, 2027] });
});

test('what stands under a departement is touched whatever the year', () => {
  expect(touches('diensten', 'STAFDIENSTEN', [{ meaning: { field: 'bedrag', jaar: 2099 }, from: '', to: 1 }])).toEqual([0, 'SD01 OD0101 AC0001 AC0002', {}]);
});

test('one of several rows of a code touches what has means in its own years, before or after the change', () => {
  const touchedIn = (...slice: readonly YearSpan[]) => touches('kostenplaatsen', '105010', [change('dienst', 'a', 'b')], slice);
  expect(touchedIn({ from: 2027, to: null })).toEqual([2, 'AC0001', { GD: [0, 200000], VTE: [0, 850] }]);
  expect(touchedIn({ from: 2020, to: 2026 })).toEqual([2, 'AC0001', { GD: [100050, 0], VTE: [850, 0] }]);
  expect(touchedIn({ from: 2020, to: 2026 }, { from: 2020, to: 2030 })).toEqual([2, 'AC0001', { GD: [100050, 200000], VTE: [850, 850] }]);
  expect(touchedIn({ from: 2030, to: 2020 })).toEqual(touchedIn({ from: null, to: null }));
  expect(touchedIn({ from: 2030, to: null })).toBeNull();
  expect(touches('kostenplaatsen', '105010', [], [{ from: 2028, to: null }])).toBeNull();
  expect(touches('kostenplaatsen', '105010', [change('to', '', 2026)], [{ from: 2020, to: null }, { from: 2020, to: 2026 }])).toEqual([2, 'AC0001', { GD: [0, 200000], VTE: [0, 850] }]);
});
