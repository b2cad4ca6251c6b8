/**
 * Whether Excel, asked for the rows with this code, looks for the code and nothing else. It reads a criterion as if it
 * were typed: `105*` and `>5` are patterns, `0105` is 105, `1-2` and `5 mei` are dates, `1E5` is a number.
 */
export function isPlainCode(code: string): boolean {
  if (!PLAIN.test(code)) return false;
  if (NUMBER.test(code)) return true;
  return /\p{L}/u.test(code) ? !OTHER_MEANING.some((pattern) => pattern.test(code)) : isNoDate(code);
}

const PLAIN = /^[\p{L}\p{N}][\p{L}\p{N} ._/-]*$/u;
const NUMBER = /^[1-9]\d{0,14}$/;
/** A month, a number with an exponent, an hour, a truth. */
const OTHER_MEANING = [
  /(?<!\p{L})(?:jan|feb|mrt|maa|mar|apr|mei|may|jun|jul|aug|sep|okt|oct|nov|dec)/iu, /^[\d.]+\s*e\s*-?\d+$/iu, /\d\s*[ap]m?$/iu, /^(?:true|false|waar|onwaar)$/iu,
];

/** Digits with two marks between them, of which one group is longer than any year: `0200-00/1500000`. */
function isNoDate(code: string): boolean {
  return /\d{5}/.test(code) && (code.match(/[-/]/g)?.length ?? 0) >= 2;
}
