import type { CodeColumn } from '#core/plan/Plan';
import { LinesByCode } from '#core/rules/LinesByCode';

test('lines are found by each way of writing a code, and by one that is first typed after somebody asked', () => {
  const column = { ids: Int32Array.from([0, 1, 0, 2]), keys: ['K1', 'K2', 'K1'] } as unknown as CodeColumn & { readonly keys: string[] };
  const lines = new LinesByCode(column, () => 4);
  const of = (key: string): number[] => [...lines.of(key)].sort();
  expect([of('K1'), of('K2'), of('K3')]).toEqual([[0, 2, 3], [1], []]);
  lines.remove(2);
  column.keys.push('K3');
  column.ids[2] = 3;
  lines.add(2);
  expect([of('K1'), of('K2'), of('K3')]).toEqual([[0, 3], [1], [2]]);
});
