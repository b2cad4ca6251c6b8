import type { CellValue } from '#core/values/CellValue';
import type { Language } from '../language';

/** What an amount counts: whole euro cents, or whole hundredths of a full-time equivalent. */
export type Unit = 'cent' | 'hundredth';

/** Numbers and times as they are written here: `€ 1.234.567`, `8,5 VTE`, `14:32`. */
export interface Format {
  /** Money to the whole euro, people to the hundredth. */
  amount(value: number, unit: Unit): string;
  /** Money with its cents when it has any. */
  exact(value: number, unit: Unit): string;
  /** At most some seven characters: `€ 1,2 mln`. */
  compact(value: number, unit: Unit): string;
  count(value: number): string;
  /** What a cell holds, as it is written here: `1.234,5`. A year has no points in it. */
  content(value: CellValue): string;
  /** Hour and minute of an ISO time; with the day when it isn't today. */
  time(iso: string): string;
  moment(iso: string): string;
}

const LOCALES: Readonly<Record<Language, string>> = { nl: 'nl-BE', en: 'en-GB' };
const PEOPLE: Readonly<Record<Language, string>> = { nl: 'VTE', en: 'FTE' };
const HARD_SPACE = '\u00a0';

export function formatFor(language: Language): Format {
  const locale = LOCALES[language];
  const number = (options: Intl.NumberFormatOptions): Intl.NumberFormat => new Intl.NumberFormat(locale, options);
  const euro: Intl.NumberFormatOptions = { style: 'currency', currency: 'EUR' };
  const whole = number({ ...euro, maximumFractionDigits: 0, minimumFractionDigits: 0 });
  const cents = number({ ...euro, minimumFractionDigits: 2 });
  const short = number({ ...euro, notation: 'compact', maximumSignificantDigits: 3, minimumSignificantDigits: 1 });
  const people = number({ maximumFractionDigits: 2 });
  const peopleShort = number({ maximumFractionDigits: 1 });
  const plain = number({});
  const typed = number({ maximumFractionDigits: 6 });
  const clock = new Intl.DateTimeFormat(locale, { hour: '2-digit', minute: '2-digit' });
  const day = new Intl.DateTimeFormat(locale, { day: 'numeric', month: 'short', hour: '2-digit', minute: '2-digit' });
  const full = new Intl.DateTimeFormat(locale, { dateStyle: 'long', timeStyle: 'medium' });
  const vte = (value: number): string => `${people.format(value / 100)}${HARD_SPACE}${PEOPLE[language]}`;
  return {
    amount: (value, unit) => (unit === 'cent' ? whole.format(withoutMinusZero(Math.round(value / 100))) : vte(value)),
    exact: (value, unit) => (unit === 'cent' ? (value % 100 === 0 ? whole : cents).format(value / 100) : vte(value)),
    compact: (value, unit) => (unit === 'cent' ? short : peopleShort).format(value / 100),
    count: (value) => plain.format(value),
    content: (value) => (typeof value === 'number' && !isYear(value) ? typed.format(value) : String(value)),
    time: (iso) => (isToday(iso) ? clock : day).format(new Date(iso)),
    moment: (iso) => full.format(new Date(iso)),
  };
}

function withoutMinusZero(value: number): number {
  return value === 0 ? 0 : value;
}

function isYear(value: number): boolean {
  return Number.isInteger(value) && value > 1989 && value < 2101;
}

function isToday(iso: string): boolean {
  return new Date(iso).toDateString() === new Date().toDateString();
}
