import { readPlan } from '#core/read/readPlan';
import { planWith } from './lists.testing';
import { touchedBy, type Touched } from './touchedBy';
import type { ListKind } from './ListKind';

const plan = readPlan(planWith({}));
const withFields = readPlan(planWith({ Budgetplaatsen: 'Code | Naam | Kostenplaats | Beleidsveld\nBP1 | x | 105010 | \'0119\nBP2 | y | \'00200 | \'0119' }));
const codes = (touched: Touched | null): string[] => touched?.elements.map((index) => plan.elements[index]!.code) ?? [];
const touches = (kind: ListKind, key: string) => { const found = touchedBy(plan, kind)(key); return found && [found.lines, codes(found).join(' '), found.amounts]; };

test('a kostenplaats touches its lines, their elements, and their euros and people by year', () => {
  expect(touches('kostenplaatsen', '105010')).toEqual([2, 'AC0001', { GD: [100050, 200000], VTE: [850, 850] }]);
  expect(touches('kostenplaatsen', '00200')).toEqual([1, 'AC0002', { BD: [5000000, 0] }]);
  expect(touches('kostenplaatsen', '999')).toBeNull();
});

test('a budgetplaats touches the lines on it, a beleidsveld those on its budgetplaatsen', () => {
  expect(touches('budgetplaatsen', 'BP2')).toEqual([1, 'AC0002', { BD: [5000000, 0] }]);
  expect(touchedBy(withFields, 'beleidsvelden')('0119')).toMatchObject({ lines: 2, amounts: { GD: [100050, 200000], BD: [5000000, 0] } });
});

test('an HSD, a departement and a dienst touch all that is under them, also what takes them over from above', () => {
  const whole = { GD: [100050, 200000], VTE: [850, 850], BD: [5000000, 0] };
  expect(touches('hsd', 'HSD1')).toEqual([3, 'SD01 OD0101 AC0001 AC0002', whole]);
  expect(touches('diensten', 'STAFDIENSTEN')).toEqual([3, 'SD01 OD0101 AC0001 AC0002', whole]);
  expect(touches('diensten', 'STAFDIENSTEN\nJURIDISCHEDIENST')).toEqual([3, 'OD0101 AC0001 AC0002', whole]);
  expect(touches('diensten', 'ANDERE\nJURIDISCHEDIENST')).toEqual([3, 'OD0101 AC0001 AC0002', whole]);
});
