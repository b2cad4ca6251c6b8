import { compareFindings } from '#core/rules/compareFindings';
import type { Finding } from '#core/rules/Finding';

const finding = (rule: string, { element = '', severity = 'warning', row = 1 }: { element?: string; severity?: Finding['severity']; row?: number } = {}): Finding => ({
  rule, severity, element, where: { sheet: 0, row, column: 0, field: 'code' }, data: {}, related: [], fixes: [],
});

test('findings stand by weight, place, rule and element, whichever came first', () => {
  const compare = compareFindings([{ id: 'first' }, { id: 'second' }]);
  const inOrder = [finding('second', { severity: 'error', row: 9 }), finding('second', { row: 1, element: 'Z' }), finding('first', { row: 2, element: 'B' }), finding('second', { row: 2, element: 'A' }), finding('second', { row: 2, element: 'B' })];
  for (let turn = 0; turn < inOrder.length; turn += 1) expect([...inOrder.slice(turn), ...inOrder.slice(0, turn)].sort(compare)).toEqual(inOrder);
  expect([...inOrder].reverse().sort(compare)).toEqual(inOrder);
  expect(inOrder.map((each) => compare(each, { ...each }))).toEqual([0, 0, 0, 0, 0]);
});
