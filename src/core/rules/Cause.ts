import type { ListEntry, Lists, PlanElement } from '#core/plan/Plan';

/** Whose code is wrong. */
export type Cause = { readonly element: PlanElement } | {
  readonly list: keyof Lists;
  readonly entry: ListEntry;
  /** The departement of a dienst, where that is what is wrong. */
  readonly departement?: string;
};
