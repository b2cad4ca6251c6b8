import type { CellLine } from '#core/edits/change/changeLines';
import type { Aard } from '#core/values/aard';
import type { NewCode } from './TreeAct';

/** What an act in the tree would do, before anything is written. */
export interface TreePreview {
  /** Code of the element that it is about, as it will be. */
  readonly code: string;
  /** Elements of the branch that is deleted, copied, moved or renumbered, itself included; and the means lines that go along. */
  readonly elements: number;
  readonly lines: number;
  /** All that these lines hold, in whole cents or hundredths of VTE, over all years. */
  readonly amounts: Readonly<Partial<Record<Aard, number>>>;
  /** Codes that are given anew, with the title of each element. */
  readonly codes: readonly (NewCode & { readonly old: string; readonly title: string })[];
  readonly steps: readonly PreviewStep[];
  /** What was seen: given back with the act, so that nothing else is done than what was shown. */
  readonly seen: string;
}

/** One thing that is done to a sheet; rows count from 1, as a person reads them. */
export type PreviewStep =
  | { readonly kind: 'rows-in' | 'rows-out'; readonly sheet: string; readonly row: number; readonly count: number }
  | { readonly kind: 'rows-moved'; readonly sheet: string; readonly row: number; readonly count: number; readonly to: number }
  | CellLine;
