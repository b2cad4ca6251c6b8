import type { Finding, Severity } from '#core/rules/Finding';
import type { Waiver } from '#core/rules/profile/Profile';
import { Telling } from './Telling';

const finding = (rule: string, row: number, severity: Severity = 'warning', related: Finding['related'] = []): Finding => ({ rule, severity, where: { sheet: 0, row, column: 0, field: 'code' }, element: '', data: {}, related, fixes: [] });

const shown = (telling: Telling): unknown => ({ told: telling.result.added.map(({ rule, severity, related }) => `${severity} ${rule} → ${related.map(({ row }) => row).join()}`), hidden: [...telling.result.swallowed].map(({ rule }) => rule).sort() });

test('where nothing is told otherwise, nothing is', () => {
  const telling = new Telling();
  telling.bring(finding('a', 1), []);
  expect(shown(telling)).toEqual({ told: [], hidden: [] });
});

test('a cause leads to what it brings along, and weighs it', () => {
  const [cause, light, heavy] = [finding('cause', 1), finding('light', 2, 'info'), finding('heavy', 3, 'error')];
  const telling = new Telling();
  telling.bring(cause, [light]);
  expect(shown(telling)).toEqual({ told: ['warning cause → 2'], hidden: ['cause', 'light'] });
  telling.bring(cause, [heavy, light, cause]);
  expect(shown(telling)).toEqual({ told: ['error cause → 2,3'], hidden: ['cause', 'heavy', 'light'] });
  expect([telling.tellerOf(heavy), telling.tellerOf(cause)]).toEqual([cause, cause]);
});

test('what no rule found is told in the place of others, and may bring along more', () => {
  const [fresh, one, other] = [finding('fresh', 1), finding('one', 2), finding('other', 3)];
  const telling = new Telling();
  telling.tell(fresh, [one, fresh]);
  telling.bring(one, [other]);
  expect(shown(telling)).toEqual({ told: ['warning fresh → 3'], hidden: ['one', 'other'] });
});

test('a cause that is brought along itself tells no more', () => {
  const [first, second, third] = [finding('first', 1), finding('second', 2), finding('third', 3)];
  const telling = new Telling();
  telling.bring(second, [third]);
  telling.bring(first, [second]);
  expect(shown(telling)).toEqual({ told: ['warning first → 2'], hidden: ['first', 'second', 'third'] });
  expect(telling.tellerOf(third)).toBe(first);
});

test('it leads to twenty places, or to as many as it led to', () => {
  const many = (count: number): Finding[] => Array.from({ length: count }, (_, row) => finding('many', row));
  const ledTo = (own: number): number => {
    const telling = new Telling();
    telling.bring(finding('cause', 99, 'warning', many(own).map(({ where }) => where)), many(30));
    return telling.result.added[0]!.related.length;
  };
  expect([ledTo(0), ledTo(25)]).toEqual([20, 25]);
});

/** Leaves these as they are. */
const waiving = (...waived: readonly Finding[]) => (each: Finding): Waiver | undefined => (waived.includes(each) ? { finding: each.rule, reason: 'blijft zo', by: 'An', until: '2026-12-31', at: '2026-11-26' } : undefined);

test('a cause that is waived goes on hiding what is no heavier; a sum, what may not be waived and what is heavier are told by themselves', () => {
  const cause = finding('cause', 1);
  const telling = new Telling(waiving(cause));
  telling.bring(cause, [finding('light', 2, 'info'), finding('same', 3), finding('heavy', 4, 'error'), finding('budget-exceeded', 5), finding('parent-unknown', 6)]);
  expect(shown(telling)).toEqual({ told: [], hidden: ['light', 'same'] });
});

test('what is waived itself is told apart, and brought along by nothing', () => {
  const [cause, waived, other] = [finding('cause', 1), finding('waived', 2), finding('other', 3)];
  const telling = new Telling(waiving(waived));
  telling.bring(cause, [waived, other]);
  expect(shown(telling)).toEqual({ told: ['warning cause → 3'], hidden: ['cause', 'other'] });
});

test('one that is told in the place of others leads to what it brings along, waived or not', () => {
  const [fresh, one, other] = [finding('fresh', 1), finding('one', 2), finding('other', 3)];
  const telling = new Telling(waiving(fresh));
  telling.tell(fresh, [one]);
  telling.bring(one, [other]);
  expect(shown(telling)).toEqual({ told: ['warning fresh → 3'], hidden: ['one', 'other'] });
});
