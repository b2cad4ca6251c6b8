import type { Finding } from '#core/rules/Finding';
import { tieKey } from './Tie';
import { MOST, TieIndex } from './TieIndex';

const finding = (rule: string, element: string, n = 0): Finding => ({ rule, severity: 'info', where: { sheet: 0, row: n, column: 0, field: 'code' }, element, data: {}, related: [], fixes: [] });
const by = ({ element }: Finding): unknown => element;

/** `cause` and `other` are tied by what they are of, `cause` as well by another kind of which it is no cause. */
const index = (): TieIndex => new TieIndex([{ kind: 'of', rules: ['cause'], by, isCause: true }, { kind: 'of', rules: ['other', 'cause'], by }, { kind: 'row', rules: ['cause'], by: ({ where }) => where.row }]);

test('with a cause those hang together that have something in common, and with no other', () => {
  const [cause, other, beside, apart] = [finding('cause', 'AC1', 1), finding('other', 'ac 1'), finding('other', 'AC1', 2), finding('other', 'AC2')];
  const ties = index();
  expect([other, beside, apart].map((each) => ties.add(each))).toEqual([[], [], []]);
  expect([...ties.besides(other)]).toEqual([]);
  expect(ties.add(cause)).toEqual([other, beside, cause]);
  expect([cause, apart].map((each) => [...ties.besides(each)])).toEqual([[other, beside, cause], []]);
  // One more is no other tie for those that are tied already.
  expect(ties.add(finding('other', 'AC1', 3))).toEqual([]);
  expect(ties.remove(cause)).toHaveLength(3);
  expect([...ties.besides(other)]).toEqual([]);
});

test('a cause alone hangs together with nothing', () => {
  const ties = index();
  const cause = finding('cause', 'AC1');
  expect([ties.add(cause), [...ties.besides(cause)]]).toEqual([[], []]);
});

test('who holds what, and whether anything is tied by a kind', () => {
  const ties = index();
  const [cause, nameless] = [finding('cause', 'AC1', 7), finding('other', '')];
  expect([ties.has('of'), ties.has('row')]).toEqual([false, false]);
  for (const each of [cause, nameless]) ties.add(each);
  expect([ties.has('of'), ties.has('row'), ties.holds(cause), ties.holds(nameless), ties.all.size]).toEqual([true, true, true, true, 2]);
  expect([[...ties.of(tieKey('of', 'AC1'))], [...ties.of('row 7')], [...ties.of('row 8')]]).toEqual([[cause], [cause], []]);
  for (const each of [cause, nameless]) ties.remove(each);
  expect([ties.has('of'), ties.has('row'), ties.holds(cause), ties.all.size]).toEqual([false, false, false, 0]);
});

test('of so many, but of no more, one may bring the others along', () => {
  const ties = index();
  const cause = finding('cause', 'AC1', -1);
  ties.add(cause);
  for (let n = 1; n < MOST; n += 1) ties.add(finding('other', 'AC1', n));
  const seen = (): unknown[] => [[...ties.besides(cause)].length, [...ties.of(tieKey('of', 'AC1'))].length, ties.has('of'), ties.areTooMany];
  expect(seen()).toEqual([MOST, MOST, true, false]);
  const last = finding('other', 'AC9', MOST);
  ties.add(last);
  expect(seen()).toEqual([0, 0, false, true]);
  ties.remove(last);
  expect(seen()).toEqual([MOST, MOST, true, false]);
});
