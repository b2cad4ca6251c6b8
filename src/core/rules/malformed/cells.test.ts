import { grid } from '#core/read/grid.testing';
import { checkPlan } from '#core/rules/checkPlan';
import { words } from '#core/rules/words';
import type { CellValue } from '#core/values/CellValue';
import { CLEAN, meansSheet, planSheet, tellOf, withCell } from './told.testing';

// Malformed content, kinds 20 to 39: what stands in cells.

/** What is made of one amount cell: cents, and what is told of it. */
function amount(content: CellValue): { cents: number; told: readonly string[]; number: unknown } {
  const { money, told, plan } = tellOf(planSheet(), withCell(meansSheet(), 1, 3, content));
  const offered = checkPlan(plan).find(({ rule }) => rule === 'amount-is-text')?.fixes[0];
  return { cents: Number(money[0]?.split(' ').at(-1)), told: told.filter((each) => each.endsWith('Middelen!D2')), number: offered?.isSafe ? offered.data.number : undefined };
}

const IS_TEXT = ['amount-is-text Middelen!D2'];

/** The plan with this code on its action, and means that hang on it. */
const coded = (code: CellValue, reference: CellValue = code) => tellOf(withCell(planSheet(), 3, 0, code), withCell(meansSheet(), 1, 0, reference));

test.each<[string, number]>([['1 200 000', 1_200_000], ['1.200.000,50', 1_200_000.5], ['1\u00a0200', 1200], ['1\u202f200', 1200]])('20 a number as text, %p, is not counted and told with the number that it certainly is', (text, number) => {
  expect(amount(text)).toEqual({ cents: 0, told: IS_TEXT, number });
});

test('21 0,5 and 0.5 as text are one half; what may be two numbers is offered as none', () => {
  expect(amount('0,5').number).toBe(0.5);
  expect(amount('0.5').number).toBe(0.5);
  expect(amount('1,200')).toEqual({ cents: 0, told: IS_TEXT, number: undefined });
});

test('22 text that looks like a date stays a code; a code that Excel made a date of is told where it is referred to', () => {
  expect(coded('3-4')).toMatchObject({ tree: [...CLEAN.tree.slice(0, 2), '    actie 3-4 Premie'], money: ['3-4 GD U 10000'], told: [] });
  expect(coded(46_115, '3-4').told).toContain('means-without-element Middelen!A2');
  expect(amount('3-4')).toEqual({ cents: 0, told: IS_TEXT, number: undefined });
});

test('23 a code that lost its leading zeros is told, with the code that was meant', () => {
  const list = grid("Code | Naam\n'00123 | Wonen", { name: 'Kostenplaatsen' });
  const { told, plan } = tellOf(planSheet(), withCell(meansSheet(), 1, 1, 123), list);
  expect(told).toEqual(['kostenplaats-unknown Middelen!B2']);
  expect(checkPlan(plan)[0]?.fixes[0]?.data.code).toBe('00123');
  expect(tellOf(planSheet(), withCell(meansSheet(), 1, 1, '00123'), list).told).toEqual([]);
});

test('24 scientific form is a number; a code of more than 15 figures that lost some is told', () => {
  expect(amount(1e5)).toEqual({ cents: 10_000_000, told: [], number: undefined });
  expect(coded(1e5).money).toEqual(['100000 GD U 10000']);
  expect(coded('1234567890123456789', 1234567890123456789).told).toContain('means-without-element Middelen!A2');
  expect(coded('1234567890123456789').told).toEqual([]);
});

test.each(['#REF!', '#N/A', '#DIV/0!', '#VALUE!', '#SPILL!', '#CALC!', '#NAME?', '#NUM!', '#NULL!'])('25 the error %s is never a silent zero', (error) => {
  const { cents, told, number } = amount(error);
  expect([cents, told.length, number]).toEqual([0, 1, undefined]);
});

test('28 what was typed behind an apostrophe is text: a code as it stands, an amount that is told', () => {
  expect(coded('00123').money).toEqual(['00123 GD U 10000']);
  expect(amount('100')).toEqual({ cents: 0, told: IS_TEXT, number: 100 });
});

test.each([true, false])('29 %p in a number column is told', (content) => {
  expect(amount(content)).toEqual({ cents: 0, told: IS_TEXT, number: undefined });
});

test('30 negative, minus zero, not a number, beyond this world, floating-point tails', () => {
  expect(amount(-12.5).cents).toBe(-1250);
  expect(Object.is(tellOf(planSheet(), withCell(meansSheet(), 1, 3, -0)).plan.means.amounts[0], 0)).toBe(true);
  for (const content of [NaN, 1e308, Infinity]) expect(amount(content)).toEqual({ cents: 0, told: IS_TEXT, number: undefined });
  expect(amount(68.67999999999)).toMatchObject({ cents: 6868, told: [] });
  expect(amount(0.1 + 0.2)).toMatchObject({ cents: 30, told: [] });
});

test.each<CellValue>(['', 0, '-', 'n/a', 'n.v.t.', '\u00a0'])('31 %p is nothing, and not told as text', (content) => {
  expect(amount(content).told).toEqual([]);
  expect(amount(content).cents).toBe(0);
});

test('32 a text of 32,767 characters and a code of 300 stay whole', () => {
  const long = 'x'.repeat(32_767);
  const code = 'A'.repeat(300);
  expect(tellOf(withCell(planSheet(), 3, 2, long), meansSheet()).plan.elements[2]?.title).toBe(long);
  expect(coded(code).money).toEqual([`${code} GD U 10000`]);
});

test.each(['a\nb', 'a\tb', 'a\u0007b', 'a\u0000b', 'a\ud800b', '💶', '\u202eABC', 'a\u200db', '\u200bAC9'])('33 the code %j is read and found again', (code) => {
  const { told, plan } = coded(code);
  expect(plan.means.element[0]).toBe(2);
  // What looks odd may be told, but nothing is lost.
  expect(told.filter((each) => !/^(?:stray-spaces|code-pattern) /.test(each))).toEqual([]);
});

test('34 a letter of another alphabet is another code, and told; composed and taken apart are one', () => {
  expect(coded('AC1', '\u0410C1').told).toContain('means-without-element Middelen!A2');
  expect(coded('\u00c91', 'E\u03011')).toMatchObject({ told: [] });
});

test.each(['=HYPERLINK("http://x")', '=WEBSERVICE("http://x")', "=cmd|' /C calc'!A0", '+1', '-1', '@SUM(A1)', '\t=1', '\r=1', '|x', '%x'])('37 the text %j is a title as it stands, and no formula', (text) => {
  expect(tellOf(withCell(planSheet(), 3, 2, text), meansSheet()).plan.elements[2]?.title).toBe(text.trim());
});

test('38 markup in a name is text, in what is told too', () => {
  const { plan } = tellOf(withCell(planSheet(), 3, 2, '<img src=x onerror=alert(1)>'), meansSheet('AC1 | _ | GD | 100'));
  expect(words(checkPlan(plan)[0]!, 'nl').message).toContain('“<img src=x onerror=alert(1)>”');
});

test.each(['__proto__', 'constructor', 'toString', 'hasOwnProperty', 'valueOf'])('39 %s is a code as any other', (code) => {
  expect(coded(code)).toMatchObject({ money: [`${code} GD U 10000`], told: [] });
  expect(coded('AC1', code).told).toContain('means-without-element Middelen!A2');
});
