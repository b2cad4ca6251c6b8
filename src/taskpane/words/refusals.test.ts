import { PROBLEMS } from '#contract/problems';
import { refusalOf } from '#workbook/refusals';
import { refusals as en } from './refusals.en';
import { refusals as nl } from './refusals.nl';

const EXCEL = ['InvalidOperationInCellEditMode', 'AccessDenied', 'ItemNotFound', 'InvalidSelection', 'RequestPayloadSizeLimitExceeded', 'MergedRangeConflict', 'FilteredRangeConflict', 'ApiNotFound', 'GeneralException', 'HalfWritten'];

test.each([['nl', nl], ['en', en]] as const)('everything that Excel or the register can refuse has a sentence and a next step in %s', (_language, words) => {
  const codes = [...Object.keys(PROBLEMS), ...EXCEL.map((code) => refusalOf({ code })?.code ?? '')];
  expect(codes.filter((code) => !words[code])).toEqual([]);
  for (const { text, next } of Object.values(words)) {
    expect(text({}).length).toBeGreaterThan(5);
    expect(next.length).toBeGreaterThan(5);
  }
});

test('what a cell holds now and held before is told as each language writes it', () => {
  const told = ([code, data]: readonly [string, Record<string, string | number>]): string[] => [nl, en].map((words) => words[code]!.text(data));
  expect(told(['cell-changed-since', { cell: 'C9', found: 16.5, expected: '' }])).toEqual(['C9 is intussen veranderd: er staat nu 16,5, eerder niets.', 'C9 has changed meanwhile: it now holds 16.5, before nothing.']);
  expect(told(['not-as-written', { cell: 'C9', found: 'Dak' }])).toEqual(['Excel nam de waarde voor C9 niet over zoals ze is: er staat “Dak”.', 'Excel did not take the value for C9 as it is: it holds “Dak”.']);
});
