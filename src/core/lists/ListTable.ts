import type { CellValue } from '#core/values/CellValue';
import type { ListKind } from './ListKind';
import type { Meaning } from './ListReading';

/** The rows of a list, from a file or from the workbook: cells side by side in the order of `meanings`. */
export interface ListTable {
  readonly kind: ListKind;
  readonly meanings: readonly Meaning[];
  readonly rows: readonly ListRow[];
  readonly remarks: readonly ListRemark[];
}

export interface ListRow {
  /** On its sheet, from 0. */
  readonly row: number;
  /** What the row is known by: the key of its code; of a departement or dienst the key of its name. */
  readonly key: string;
  /** The code, or the name, as written. */
  readonly code: string;
  readonly title: string;
  readonly cells: readonly CellValue[];
}

/** Something about a row that a person should know of; `row` as on the sheet, from 0. */
export interface ListRemark {
  readonly id: ListRemarkId;
  readonly row: number;
  readonly header: string;
  readonly value: string;
  /**
   * The code as the workbook has it, for `zeros-lost`; the first row with the code, for `code-repeated`; what stands in the
   * first of `rows`, for `field-differs` and `kind-differs`; what a person chose, for `rows-doubled`.
   */
  readonly other: string;
  /** Other rows that it is about, from 0. */
  readonly rows?: readonly number[];
}

/** What is said of any list, and what is said of one with a row for each year. */
export type ListRemarkId =
  | 'code-missing' | 'code-repeated' | 'value-unclear' | 'zeros-lost' | 'total-row'
  | 'code-above' | 'year-unclear' | 'field-differs' | 'kind-differs' | 'receipts-apart' | 'rows-summed' | 'rows-doubled';
