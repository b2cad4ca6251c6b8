import type { LinkCut } from '#core/report/koppelingen/LinkCut';

/** A number of which the rows are wanted: what it is of, and how its lines and actions are found. */
export interface BehindAsked {
  readonly title: string;
  /** Tells one question from another. */
  readonly key: string;
  /** The code that all its rows have alike, so that they need not repeat it; absent where they may differ. */
  readonly cut?: LinkCut;
  find(): Promise<RowsFound>;
}

/** Means lines, and elements (by index) that count without any. */
export interface RowsFound { readonly lines: readonly number[]; readonly elements: readonly number[] }
