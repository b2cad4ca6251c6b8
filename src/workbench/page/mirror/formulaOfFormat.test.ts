import type { BookConditionalFormat } from '#xlsx/book/Book';
import { formulaOfFormat } from './formulaOfFormat';

const ranges = [{ top: 1, left: 1, bottom: 8, right: 2 }];

test.each<[string, Partial<BookConditionalFormat>, string | null]>([
  ['a comparison with a cell', { type: 'cellIs', operator: 'greaterThan', formulas: ['$A$1'] }, 'B2>($A$1)'],
  ['a comparison with two', { type: 'cellIs', operator: 'notBetween', formulas: ['$A$1', 'MAX(A2:A9)'] }, 'OR(B2<$A$1,B2>MAX(A2:A9))'],
  ['at or below the average', { type: 'aboveAverage', detail: { attributes: { aboveAverage: '0', equalAverage: '1' } } }, 'AND(ISNUMBER(B2),B2<=AVERAGE($B$2:$C$9))'],
  ['two deviations above it', { type: 'aboveAverage', detail: { attributes: { stdDev: '2' } } }, 'AND(ISNUMBER(B2),B2>AVERAGE($B$2:$C$9)+2*STDEV($B$2:$C$9))'],
  ['a period brings its own formula', { type: 'timePeriod', formulas: ['FLOOR(B2,1)=TODAY()'] }, 'FLOOR(B2,1)=TODAY()'],
  ['a kind without one', { type: 'duplicateValues' }, null],
])('%s', (_, format, formula) => {
  expect(formulaOfFormat({ ranges, priority: 1, stopIfTrue: false, type: '', formulas: [], ...format })).toBe(formula);
});
