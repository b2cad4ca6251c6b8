import { parseExample, planOf } from '#core/rules/example.testing';
import { createTotalCells } from '#core/rules/overwritten';
import { createPlanLinks } from '#core/rules/PlanLinks';
import { totalSums } from '#core/rules/totalSums';

/** By cell of totals on a row of the sheet that is drawn last: what it may add up, in what it shows, the plainest way first. */
function sums(text: string, row: number): number[][] {
  const plan = planOf(parseExample(text).snapshot);
  const links = createPlanLinks(plan);
  const place = { sheet: plan.sheets.length - 1, row };
  return createTotalCells(plan, links)(place).map((cell) => totalSums(plan, links, place, cell).map((sum) => sum / 100));
}

const TREE = `
  Blad *Plan*
  Niveau | Code | Titel | Bovenliggende code
  SD | SD1 | Wonen |
  OD | OD1 | Huren | SD1
  Actie | AC1 | Premie | OD1
  OD | OD2 | Huren van de stad | SD1
  Actie | AC2 | Loket | OD2
  SD | SD2 | Zorg |
  OD | OD3 | Thuis | SD2
  Actie | AC3 | Balie | OD3
  Blad *Middelen*`;
const MEANS = `${TREE}
  Code actie | Kostenplaats | Aard | 2026 | 2027`;

/** Those above 0, each once: that a balance is of receipts less expenses is not asked here. */
const positive = (all: readonly (readonly number[])[]): number[][] => all.map((each) => [...new Set(each.filter((sum) => sum > 0))]);

test('a column of totals adds up the amounts of its row, blanks passed over; where one is a text or none is filled, nothing can be said', () => {
  const beside = (...cells: readonly string[]): number[][] => sums(`${TREE}\nCode actie | Kostenplaats | GD 2026 | GD 2027 | Totaal\n${cells.map((each) => `AC1 | K1 | ${each} | 5`).join('\n')}`, 1);
  expect([beside('1.5 | 2'), beside('1.5 | (leeg)'), beside('1.5 | volgt'), beside('(leeg) | (leeg)')]).toEqual([[[3.5, 3.5]], [[1.5, 1.5]], [[]], [[]]]);
});

test('a row of totals adds up the rows since the last one, those of several such parts, those below it, or all', () => {
  const text = `${MEANS}
    AC1 | K1 | GD | 1 | 0
    Subtotaal | | | 9 | 9
    AC1 | K1 | GD | 20 | 0
    Subtotaal | | | 9 | 9
    AC1 | K1 | GD | 300 | 7
    Subtotaal | | | 9 | 9`;
  expect([positive(sums(text, 2)), positive(sums(text, 4)), positive(sums(text, 6))]).toEqual([
    [[1, 20, 320, 321], [7]],
    [[20, 21, 300, 321], [7]],
    [[300, 320, 321], [7]],
  ]);
});

test('receipts and people have sums of their own, also where there is nothing else', () => {
  const of = (...rows: readonly string[]): number[][] => sums(`${TREE}\nCode actie | Kostenplaats | Aard | Richting | 2026\n${rows.join('\n')}\nTotaal | | | | 9`, rows.length + 1);
  expect(of('AC1 | K1 | GD | U | 10', 'AC1 | K1 | GD | O | 3')[0]!.slice(0, 5)).toEqual([13, 7, -7, 10, 3]);
  expect(positive(of('AC1 | K1 | GD | O | 3'))).toEqual([[3]]);
  expect(positive(of('AC1 | K1 | VTE | | 2'))).toEqual([[2]]);
  // What cancels out is no sum that a total could be held against.
  expect(of('AC1 | K1 | GD | U | 10', 'AC1 | K1 | GD | U | -10')).toEqual([[]]);
});

test('a total that names an element adds up what hangs there, wherever its rows stand: by its code, its title, or its code with more', () => {
  const named = (name: string): number[][] => positive(sums(`${MEANS}
    AC1 | K1 | GD | 1 | 0
    AC3 | K1 | GD | 300 | 0
    AC2 | K1 | GD | 20 | 5
    Totaal ${name} | | | 9 | 9`, 4));
  const all = [[321], [5]];
  expect([named('OD1'), named('Huren'), named('OD1 Huren in de stad')]).toEqual([[[1, 321], [5]], [[1, 321], [5]], [[1, 321], [5]]]);
  expect([named('SD1'), named('SD2')]).toEqual([[[21, 321], [5]], [[300, 321], [5]]]);
  expect([named('OD9'), named('')]).toEqual([all, all]);
});

test('of two with the title that a total names it means the first', () => {
  const text = `${MEANS.replace('Huren van de stad', 'Huren')}\nAC1 | K1 | GD | 1 | 0\nAC2 | K1 | GD | 20 | 0\nTotaal Huren | | | 9 | 9`;
  expect(positive(sums(text, 3))).toEqual([[1, 21], []]);
});

test('in thousands it is told in thousands', () => {
  expect(positive(sums(`${TREE}\nCode actie | Kostenplaats | Aard | 2026 (in k€)\nAC1 | K1 | GD | 1.5\nAC2 | K1 | GD | 2\nTotaal OD1 | | | 9`, 3))).toEqual([[1.5, 3.5]]);
});
