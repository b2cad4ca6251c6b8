import fc from 'fast-check';
import type { PlanElement } from '#core/plan/Plan';
import { treeOrder } from './treeOrder';

function elementsWith(parents: readonly number[]): PlanElement[] {
  return parents.map((parent, index) => ({
    sheet: 0, row: index, index, code: `C${index}`, key: `C${index}`, level: 'od', title: '', description: '', parentCode: '', parent,
    hsdCodes: [], projectCode: '', programmaCode: '', beleidsnotaCodes: [], departement: '', dienst: '', owner: '', prioritair: '', from: null, to: null, isListed: false,
  }));
}

test('children stand under their parent, in the order in which they were', () => {
  const order = treeOrder(elementsWith([1, -1, 1, 0]));
  expect(order.map(({ element, depth }) => [element.index, depth])).toEqual([[1, 0], [0, 1], [3, 2], [2, 1]]);
});

test('each element stands once, whatever hangs on what, also round in a circle', () => {
  fc.assert(fc.property(fc.array(fc.integer({ min: -1, max: 30 }), { maxLength: 30 }), (raw) => {
    const parents = raw.map((parent) => (parent < raw.length ? parent : -1));
    const order = treeOrder(elementsWith(parents));
    expect(order.map(({ element }) => element.index).sort((a, b) => a - b)).toEqual(parents.map((_, index) => index));
    const place = new Map(order.map(({ element, depth }, at) => [element.index, { depth, at }]));
    for (const { element, depth } of order) {
      if (depth === 0) continue;
      expect(place.get(element.parent)!.depth).toBe(depth - 1);
      expect(place.get(element.parent)!.at).toBeLessThan(place.get(element.index)!.at);
    }
  }));
});
