import { isPlainCode } from './isPlainCode';

test.each(['105010', 'KP0801', '0801-GD20', 'k 12', '0200-00/1500000', 'Één-1', 'BP.3_2'])('%s finds itself', (code) => expect(isPlainCode(code)).toBe(true));

test.each(['', '0105', '1234567890123456', '105*', '10?', '~5', '>5', '<>', '=A', '1-2', '12/3', '3.5', '1-2-2026', '5 mei', 'DEC-20', '01-dec', '1E5', '2.5e3', '8 pm', '12a', 'TRUE', 'waar', '-5', '"x"'])(
  '%s might find something else', (code) => expect(isPlainCode(code)).toBe(false));
