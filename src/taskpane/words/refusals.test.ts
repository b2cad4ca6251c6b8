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
