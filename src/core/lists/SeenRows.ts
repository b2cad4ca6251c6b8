import { haveSameYears, type YearSpan } from '#core/plan/sameYears';
import type { CellValue } from '#core/values/CellValue';
import type { ListKind } from './ListKind';
import type { Meaning } from './ListReading';
import type { ListRow } from './ListTable';

/** The rows of a list that were seen. A kostenplaats may stand on several, each of years of its own: so systems give one that goes to another dienst. */
export class SeenRows {
  private readonly byKey = new Map<string, ListRow[]>();
  private readonly yearsOf: YearsOf;

  constructor(private readonly kind: ListKind, meanings: readonly Meaning[]) {
    this.yearsOf = yearsIn(meanings);
  }

  /** The earlier row of which this one is a repetition; undefined for one that counts, which is seen from now on. */
  repeatedBy(row: ListRow): ListRow | undefined {
    const same = this.byKey.get(row.key) ?? [];
    const repeated = this.kind === 'kostenplaatsen' ? same.find((each) => haveSameYears(this.yearsOf(each), this.yearsOf(row))) : same[0];
    if (!repeated) this.byKey.set(row.key, [...same, row]);
    return repeated;
  }
}

type YearsOf = (row: Pick<ListRow, 'cells'>) => YearSpan;

/** The years of the rows of a list, by its columns of the first and the last one. */
export function yearsIn(meanings: readonly Meaning[]): YearsOf {
  const [from, to] = (['from', 'to'] as const).map((field) => meanings.findIndex((each) => each.field === field)) as [number, number];
  return ({ cells }) => ({ from: yearOf(cells[from]), to: yearOf(cells[to]) });
}

function yearOf(content: CellValue | undefined): number | null {
  return typeof content === 'number' ? content : null;
}
