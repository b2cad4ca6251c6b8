import { tintedColor } from './tintedColor';

/** The shades that Excel offers under its own theme's colours. */
test.each([
  ['4472C4', -0.249977111117893, '305496'], ['4472C4', -0.499984740745262, '203764'], ['4472C4', 0.799981688894314, 'D9E1F2'], ['4472C4', 0.599993896298105, 'B4C6E7'],
  ['4472C4', 0.399975585192419, '8EA9DB'], ['FFFFFF', -0.14999847407452621, 'D9D9D9'], ['FFFFFF', -0.0499893185216834, 'F2F2F2'], ['FFFFFF', -0.249977111117893, 'BFBFBF'],
  ['70AD47', 0.799981688894314, 'E2EFDA'], ['FFC000', 0.799981688894314, 'FFF2CC'], ['ED7D31', 0.599993896298105, 'F8CBAD'], ['000000', 0.499984740745262, '808080'],
])('%s by %d is %s', (base, tint, expected) => {
  expect(tintedColor(base, tint).toUpperCase()).toBe(expected);
});
