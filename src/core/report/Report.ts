import type { Cut, Totals } from '#core/totals/Totals';
import type { Tongue } from '#core/values/format';
import type { Linkage } from '#core/report/koppelingen/linkage';
import type { LinkCut } from '#core/report/koppelingen/LinkCut';
import type { Coverage, CoverageCut } from '#core/report/dekking/coverage';

/** A table to be drawn: by one component in the pane, by one function on a sheet. */
export interface Report {
  readonly title: string;
  readonly columns: readonly ReportColumn[];
  readonly rows: readonly ReportRow[];
  /** The grand total; null where the rows do not add up to anything. */
  readonly total: ReportRow | null;
}

export interface ReportColumn {
  readonly header: string;
  /** `money` holds whole cents, `vte` whole hundredths, `count` a number of things. */
  readonly kind: 'text' | 'money' | 'vte' | 'count';
}

export interface ReportRow {
  /** One for each column; null where there is nothing, NaN where a sum is too large to be told. */
  readonly cells: readonly (string | number | null)[];
  /** Length of the row's bar, 0 to 1: its share of the longest. */
  readonly bar: number;
}

export interface ReportDefinition {
  /** The name of its folder. */
  readonly id: string;
  readonly title: Readonly<Record<Tongue, string>>;
  draw(options: ReportOptions): Report;
}

export interface ReportOptions {
  /** The cut that a person has chosen; not every report looks at it. */
  readonly cut: Cut;
  readonly language: Tongue;
  /** A year's place in the plan's years; -1, or nothing, is all years together. Not every report looks at it. */
  readonly year?: number;
  totals(cut: Cut): Totals;
  linkage(cut: LinkCut): Linkage;
  coverage(across: CoverageCut): Coverage;
}
