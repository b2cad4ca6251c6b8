import type { PlanElement } from '#core/plan/Plan';
import type { NestedSheet } from './NestedSheet';
import type { RowsAfter } from './RowsAfter';

/** A sheet without a column for parents, by its index, with its rows after a change; and the keys under which something else is found then, on whatever sheet. */
export interface NestedChange {
  readonly nested: NestedSheet;
  readonly index: number;
  /** How deep its highest level lies then: its rows alone hang under nothing. */
  readonly top: number;
  /** Whether that is as deep as before; else all of its rows may hang under something else. */
  readonly isAsDeep: boolean;
  readonly after: RowsAfter;
  readonly keys: ReadonlySet<string>;
}

/** What rows hang under then, by row; null for nothing. */
export type Hung = ReadonlyMap<number, PlanElement | null>;
