import type { ColumnLayout } from '#core/layout/Layout';
import { codeKey } from '#core/values/code';
import type { CellValue } from '#core/values/CellValue';
import { centsFromCell } from '#core/values/money';
import type { Steps } from '#core/values/steps';
import { textOf, wordKey } from '#core/values/text';
import { isTotalText } from '#core/values/totalText';
import { chunk, countedIn } from './pieces';
import type { StatedTotal } from './StatedTotal';
import type { CountedSheet } from './statedTotals';

/** What a row of totals covers: all rows above it, those since the total before, or those of an element with all below it. */
type Cover = { readonly of: 'all' } | { readonly of: 'since' } | { readonly of: 'element'; readonly element: number };

/** The rows of totals of a sheet, with what was read of the rows that each covers. */
export function* statedRows(counted: CountedSheet): Steps<StatedTotal[]> {
  const { layout, sheet } = counted;
  const columns = layout.columns.filter(({ field }) => field === 'bedrag');
  const found: StatedTotal[] = [];
  const sums = new Running(columns, counted);
  const covers = coversIn(counted);
  const from = layout.firstRow - sheet.top;
  for (const [first, last] of chunk(sheet.values.length - from)) {
    for (let i = from + first; i < from + last; i += 1) {
      const row = sheet.values[i] ?? [];
      if (counted.elementOf[i] !== -2) { sums.add(row, counted.elementOf[i] as number); continue; }
      const label = totalLabel(row);
      if (label !== null) found.push(...sums.totalsOf(covers(label), row, i, label));
    }
    yield;
  }
  return found;
}

/** The text that makes a row one of totals: its first, or `SD1 Totaal` as a pivot table says; null for any other row. */
export function totalLabel(row: readonly CellValue[]): string | null {
  const first = textOf(row.find((content) => typeof content === 'string' && content.trim() !== ''));
  return isTotalText(first) || /\S\s+(?:sub)?tota(?:al|l)$/iu.test(first) ? first : null;
}

/** The sums of each amount column, kept while the rows go by. */
class Running {
  private readonly all: number[];
  private since: number[];
  private readonly byElement = new Map<number, number[]>();

  constructor(private readonly columns: readonly ColumnLayout[], private readonly counted: CountedSheet) {
    this.all = columns.map(() => 0);
    this.since = columns.map(() => 0);
  }

  add(row: readonly CellValue[], element: number): void {
    const own = this.byElement.get(element) ?? this.columns.map(() => 0);
    this.byElement.set(element, own);
    this.columns.forEach((column, c) => {
      const amount = countedIn(row, column, this.counted.sheet.left);
      for (const sums of [this.all, this.since, own]) sums[c] = (sums[c] as number) + amount;
    });
  }

  totalsOf(cover: Cover, row: readonly CellValue[], i: number, label: string): StatedTotal[] {
    const read = cover.of === 'all' ? this.all : cover.of === 'since' ? this.since : this.below(cover.element);
    const { index, sheet } = this.counted;
    const found = this.columns.flatMap(({ column, header, aard, scale = 1 }, c): StatedTotal[] => {
      const content = row[column - sheet.left] ?? '';
      const cents = content === '' ? null : centsFromCell(content);
      return cents === null ? [] : [{ sheet: index, row: sheet.top + i, column, of: 'row', label, header, stated: cents * scale, read: read[c] as number, isVte: aard === 'VTE', differing: 0 }];
    });
    this.since = this.columns.map(() => 0);
    return found;
  }

  /** What hangs on an element and below it, of the rows so far. */
  private below(top: number): number[] {
    const { elements } = this.counted.plan;
    const sums = this.columns.map(() => 0);
    for (const [element, own] of this.byElement) {
      let at = element;
      // Parents in a circle end the walk.
      for (let steps = 0; at >= 0 && at !== top && steps < 50; steps += 1) at = elements[at]?.parent ?? -1;
      if (at === top) own.forEach((amount, c) => { sums[c] = (sums[c] as number) + amount; });
    }
    return sums;
  }
}

const OF_ALL = /^(?:algemeen|grand|eind)[\s-]*tota/iu;
const TOTAL_WORD = /^(?:sub|deel)?[\s-]*tota(?:al|len|ls?)\s*(?:van|of|voor|for)?[\s:–-]*|\s+(?:sub)?tota(?:al|l)$/iu;

/** Tells what a label covers. A bare `Totaal` is the total of all where it is the only one, else of the rows since the one before. */
function coversIn(counted: CountedSheet): (label: string) => Cover {
  const { layout, sheet } = counted;
  const bare = sheet.values.slice(layout.firstRow - sheet.top).filter((row) => nameIn(totalLabel(row) ?? 'x') === '').length;
  const elementNamed = elementFinder(counted);
  return (label) => {
    const name = nameIn(label);
    if (OF_ALL.test(label) || (name === '' && bare === 1 && !/^(?:sub|deel)/iu.test(label))) return { of: 'all' };
    const element = name === '' ? -1 : elementNamed(name);
    return element < 0 ? { of: 'since' } : { of: 'element', element };
  };
}

/** Finds an element by its code, its title, or its code with more words; the first of several. */
function elementFinder({ plan }: CountedSheet): (name: string) => number {
  const byTitle = new Map(plan.elements.map(({ title, index }): [string, number] => [wordKey(title), index]).reverse());
  const byCode = new Map(plan.elements.map(({ code, index }): [string, number] => [codeKey(code), index]).reverse());
  return (name) => byCode.get(codeKey(name)) ?? byTitle.get(wordKey(name)) ?? byCode.get(codeKey(name.split(/\s/u)[0] ?? '')) ?? -1;
}

/** `Totaal SD1` is about SD1. */
function nameIn(label: string): string {
  return label.replace(TOTAL_WORD, '').trim();
}
