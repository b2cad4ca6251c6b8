import type { Jaar } from '#core/values/units';

/** First and last year; null where it is open at that side. */
export interface YearSpan { readonly from: Jaar | null; readonly to: Jaar | null }

/** Whether two spans are of the same years: more than the one in which the one ends and the other begins, for that may be halfway. One that is upside down says nothing, and is of all. */
export function haveSameYears(...both: readonly [YearSpan, YearSpan]): boolean {
  const [one, other] = both.map(bounds) as [Bounds, Bounds];
  return (one.from < other.to && other.from < one.to) || (one.from === other.from && one.to === other.to);
}

/** Whether a year is one of a span. One that is upside down says nothing, and is of all. */
export function holdsYear(span: YearSpan, jaar: Jaar): boolean {
  const { from, to } = bounds(span);
  return from <= jaar && jaar <= to;
}

/** The periods that spans make together, in order: those that follow each other, or overlap, are one. None for all years. */
export function periodsOf(spans: readonly YearSpan[]): readonly YearSpan[] {
  const periods: Bounds[] = [];
  for (const { from, to } of spans.map(bounds).sort((a, b) => a.from - b.from || 0)) {
    const last = periods.at(-1);
    if (!last || last.to + 1 < from) periods.push({ from, to });
    else periods[periods.length - 1] = { from: last.from, to: Math.max(last.to, to) };
  }
  return periods.map(({ from, to }) => ({ from: ended(from), to: ended(to) })).filter(({ from, to }) => from !== null || to !== null);
}

function ended(year: number): Jaar | null {
  return Number.isFinite(year) ? year : null;
}

interface Bounds { readonly from: number; readonly to: number }

function bounds({ from, to }: YearSpan): Bounds {
  const isUpsideDown = from !== null && to !== null && from > to;
  return isUpsideDown ? { from: -Infinity, to: Infinity } : { from: from ?? -Infinity, to: to ?? Infinity };
}
