import type { Finding } from '#core/rules/Finding';
import { inOrder } from './inOrder';

const finding = (sheet: number, row: number, column: number, rule: string, element = ''): Finding => ({ rule, severity: 'info', where: { sheet, row, column, field: 'code' }, element, data: {}, related: [], fixes: [] });

test('findings stand as in the workbook, those of one cell by their rule and then by what they are of, whichever came first', () => {
  const all = [finding(0, 5, 5, 'b'), finding(1, 2, 5, 'b'), finding(1, 3, 1, 'b'), finding(1, 3, 2, 'a', 'AC2'), finding(1, 3, 2, 'b', 'AC1'), finding(1, 3, 2, 'b', 'AC3')];
  expect([inOrder(all), inOrder([...all].reverse())]).toEqual([all, all]);
});
