import { choiceId, choiceOf, chooseColumn, type ColumnChoice } from './chooseColumn';
import type { ListReading } from './ListReading';
import { csv } from './lists.testing';
import { readingAs } from './recogniseList';

const reading = (text: string): ListReading => readingAs(csv(text), 0, 'budgetplaatsen')!;
const told = (now: ListReading): string[] => now.columns.map((column) => choiceId(choiceOf(now, column)));
const choose = (now: ListReading, column: number, choice: ColumnChoice): ListReading => chooseColumn(now, now.columns[column]!, choice);

test('a meaning stands once: the column that had it gives it up', () => {
  const first = reading('Budgetplaats;Naam;Iets\nBP1;x;y');
  expect(told(choose(first, 2, { field: 'title' }))).toEqual(['code', '', 'title']);
  expect(told(choose(first, 1, null))).toEqual(['code', '', '']);
});

test('a list becomes one with a row for each year as soon as a person names its year or amount, and is none when neither is left', () => {
  const first = reading('Budgetplaats;Iets;Waarde (in 1.000 euro);Stuk\nBP1;x;1;2');
  expect(first.perYear).toBeUndefined();
  const dated = choose(first, 1, { perYear: 'year' });
  expect([dated.perYear, told(dated)]).toEqual([{ year: 1, amount: null, direction: null }, ['code', 'perYear year', '', '']]);
  const whole = choose(dated, 2, { perYear: 'amount' });
  expect(whole.perYear).toEqual({ year: 1, amount: 2, direction: null, scale: 1000 });
  const moved = choose(whole, 3, { perYear: 'amount' });
  expect([moved.perYear, told(moved)]).toEqual([{ year: 1, amount: 3, direction: null }, ['code', 'perYear year', '', 'perYear amount']]);
  const named = choose(moved, 1, { field: 'title' });
  expect([named.perYear, told(named)]).toEqual([{ year: null, amount: 3, direction: null }, ['code', 'title', '', 'perYear amount']]);
  expect(choose(named, 3, null).perYear).toBeUndefined();
});
