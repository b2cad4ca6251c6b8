const BLANKS = /[\s\u00a0\u2000-\u200d\u202f\u205f\u2060\u3000\ufeff]+/g;
const MINUS = /[\u2010-\u2015\u2212\ufe63\uff0d]/g;
const NOTHING = new Set(['', '-', '--', '/', 'n/a', 'na', 'nvt', 'n.v.t.', 'n.v.t', 'nihil', 'geen', 'pm', 'p.m.', 'p.m', 'none', '€ -', '- €', '€-', '-€']);
const CURRENCY = /^(?:€|eur|euro)?\s*(.*?)\s*(?:€|eur|euro|vte|fte)?$/i;

/** Longer texts are no numbers: an expression need not look at a whole paragraph. */
const LONGEST = 60;

/**
 * How a number may be written so that it can be read in one way only. The groups are whole part and decimals.
 * `1.200` is 1200, for in Flemish text the point parts thousands; `1,200` may be either and is not among them.
 */
const NOTATIONS: readonly RegExp[] = [
  /^(\d+)$/,
  // 1.234.567,89 and 337 583,5
  /^([1-9]\d{0,2}(?:\.\d{3})+)(?:,(\d+))?$/,
  /^([1-9]\d{0,2}(?: \d{3})+)(?:[,.](\d+))?$/,
  // 8,5 and 1200,50; three decimals only where no thousands can be meant
  /^(\d+),(\d{1,2}|\d{4,})$/,
  /^(0|\d{4,}),(\d{3})$/,
  // 8.5 and 1200.50, as a machine writes it
  /^(\d+)\.(\d{1,2}|\d{4,})$/,
  /^(0|\d{4,})\.(\d{3})$/,
  // 1,234,567 and 1,234.50 in English
  /^([1-9]\d{0,2}(?:,\d{3}){2,})$/,
  /^([1-9]\d{0,2}(?:,\d{3})+)\.(\d+)$/,
];

/** Whether a text in an amount cell says that there is nothing: `-`, `n.v.t.`, `p.m.`, blanks. */
export function isNothing(text: string): boolean {
  return text === '' || (text.length < 12 && NOTHING.has(plain(text).toLowerCase()));
}

/** What a comma before just three digits parts: `1,200` is one and a fifth, or twelve hundred. */
export type Comma = 'decimals' | 'thousands';

/** The one notation that can be read in two ways. */
const UNSURE = /^([1-9]\d{0,2}),(\d{3})$/;

/**
 * The number that a text certainly means, or null: `1.234.567,89`, `€ 799.416,15`, `337 583` (also with hard or narrow
 * blanks), `(1.200)` and `-1.200,00 €` (negative), `8,5`, `€ 1.200,-`.
 * @param comma what it parts in `1,200`, where that is known
 */
export function parseNumberText(text: string, comma?: Comma): number | null {
  const { body, isNegative } = bodyOf(text);
  const value = magnitude(body) ?? unsure(body, comma);
  return isNegative ? negated(value) : value;
}

/** Both numbers that a text such as `1,200` may mean; null for any other text. */
export function commaReadings(text: string): Readonly<Record<Comma, number>> | null {
  if (!text.includes(',') || parseNumberText(text) !== null) return null;
  const [decimals, thousands] = [parseNumberText(text, 'decimals'), parseNumberText(text, 'thousands')];
  return decimals === null || thousands === null ? null : { decimals, thousands };
}

const DECIMAL_COMMA: readonly RegExp[] = [/^[\d. ]*\d,(?:\d{1,2}|\d{4,})$/, /^(?:0|\d{4,}),\d{3}$/, /^\d{1,3}(?:\.\d{3}){1,},\d+$/, /^\d{1,3}(?:\.\d{3}){2,}$/];
const DECIMAL_POINT: readonly RegExp[] = [/^\d+\.(?:\d{1,2}|\d{4,})$/, /^\d{1,3}(?:,\d{3})+\.\d+$/, /^\d{1,3}(?:,\d{3}){2,}$/];

/** What a comma is to who wrote this number: parts decimals in `8,5` and `1.234,00`, thousands in `1,234,567` and `8.5`; null where it does not tell. */
export function commaIn(text: string): Comma | null {
  const { body } = bodyOf(text);
  if (magnitude(body) === null) return null;
  if (DECIMAL_COMMA.some((notation) => notation.test(body))) return 'decimals';
  return DECIMAL_POINT.some((notation) => notation.test(body)) ? 'thousands' : null;
}

/** The digits of a text, without currency and sign; '' for what can be no number. */
function bodyOf(text: string): { body: string; isNegative: boolean } {
  if (text.length > LONGEST) return { body: '', isNegative: false };
  const outer = unsigned(plain(text));
  const inner = unsigned((CURRENCY.exec(outer.body)?.[1] ?? outer.body).replace(/,--?$/, ''));
  return outer.isNegative && inner.isNegative ? { body: '', isNegative: false } : { body: inner.body.trim(), isNegative: outer.isNegative || inner.isNegative };
}

function unsure(body: string, comma: Comma | undefined): number | null {
  const [, whole = '', rest = ''] = (comma && UNSURE.exec(body)) ?? [];
  return whole === '' ? null : Number(comma === 'decimals' ? `${whole}.${rest}` : whole + rest);
}

function negated(value: number | null): number | null {
  return value === null || value === 0 ? value : -value;
}

function plain(text: string): string {
  return text.replace(BLANKS, ' ').replace(MINUS, '-').trim();
}

function unsigned(text: string): { isNegative: boolean; body: string } {
  const bracketed = /^\((.*)\)$/.exec(text) ?? /^-\s*(.*)$/.exec(text) ?? /^(.*\d)\s*-$/.exec(text);
  return bracketed ? { isNegative: true, body: bracketed[1] ?? '' } : { isNegative: false, body: text.replace(/^\+\s*/, '') };
}

function magnitude(body: string): number | null {
  for (const notation of NOTATIONS) {
    const match = notation.exec(body);
    if (match) return Number(`${(match[1] ?? '').replace(/[^\d]/g, '')}.${match[2] ?? '0'}`);
  }
  return null;
}
