import type { Meaning } from '#core/lists/ListReading';
import { formatFor } from '../format/Format';
import { valueText } from './valueText';

const format = formatFor('nl');
const budget: Meaning = { field: 'bedrag', jaar: 2026 };

test('a budget is money, with its cents where it has any; staff is people', () => {
  expect([6000000.5, 6000000, -0.01, 0].map((value) => valueText(value, budget, 'budgetplaatsen', format)))
    .toEqual(['€\u00a06.000.000,50', '€\u00a06.000.000', '€\u00a0-0,01', '€\u00a00']);
  expect([valueText(1234.5, budget, 'diensten', format), valueText(8.5, { field: 'capaciteit' }, 'diensten', formatFor('en'))]).toEqual(['1.234,5\u00a0VTE', '8.5\u00a0FTE']);
});

test('a year, a code and a name are as they are', () => {
  const said = (value: string | number, field: Meaning['field']): string => valueText(value, { field }, 'kostenplaatsen', format);
  expect([said(2026, 'to'), said('0200', 'code'), said('1.000', 'title'), valueText('n.v.t.', budget, 'budgetplaatsen', format)]).toEqual(['2026', '0200', '1.000', 'n.v.t.']);
});
