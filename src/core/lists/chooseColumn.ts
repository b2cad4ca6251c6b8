import { scaleIn } from '#core/layout/amountHeader';
import { meaningId, type ListColumn, type ListReading, type Meaning, type YearRows } from './ListReading';

/** What a person says that a column is: a field, a part of a list with a row for each year, or nothing that is taken over. */
export type ColumnChoice = Meaning | { readonly perYear: YearPart } | null;

export const YEAR_PARTS = ['year', 'amount', 'direction'] as const;
export type YearPart = (typeof YEAR_PARTS)[number];

/** What a column is as it is read. */
export function choiceOf({ perYear }: ListReading, { column, meaning }: ListColumn): ColumnChoice {
  const part = YEAR_PARTS.find((each) => perYear?.[each] === column);
  return part ? { perYear: part } : meaning;
}

/** A choice in one word, to compare by; '' for none. */
export function choiceId(choice: ColumnChoice): string {
  if (!choice) return '';
  return 'perYear' in choice ? `perYear ${choice.perYear}` : meaningId(choice);
}

/** The reading with a column as a person says. What it is now stands once: the column that had it gives it up. */
export function chooseColumn(reading: ListReading, chosen: ListColumn, choice: ColumnChoice): ListReading {
  const isMeaning = choice !== null && !('perYear' in choice);
  const id = choiceId(choice);
  const columns = reading.columns.map((each) => {
    if (each === chosen) return { ...each, meaning: isMeaning ? choice : null };
    return each.meaning && meaningId(each.meaning) === id ? { ...each, meaning: null } : each;
  });
  const { perYear: _, ...rest } = reading;
  const perYear = yearRowsWith(reading.perYear, chosen, choice && 'perYear' in choice ? choice.perYear : null);
  return { ...rest, columns, ...(perYear && { perYear }) };
}

function yearRowsWith(held: YearRows | undefined, { column, header }: ListColumn, part: YearPart | null): YearRows | null {
  const { scale: ofOld, ...old }: YearRows = held ?? NOTHING;
  const others = Object.fromEntries(YEAR_PARTS.filter((each) => old[each] === column).map((each) => [each, null]));
  const next: YearRows = { ...old, ...others, ...(part && { [part]: column }) };
  if (next.year === null && next.amount === null) return null;
  const scale = next.amount === old.amount ? ofOld : scaleOf(next, header);
  return { ...next, ...(scale !== undefined && { scale }) };
}

const NOTHING: YearRows = { year: null, amount: null, direction: null };

/** The unit that the header of the amount names; undefined where it is one. */
function scaleOf({ amount }: YearRows, header: string): number | undefined {
  const scale = amount === null ? 1 : scaleIn(header);
  return scale === 1 ? undefined : scale;
}
