import type { Field, SheetKind } from '#core/layout/Layout';
import type { RowContent } from '#core/write/PlanContent';
import type { Desk } from './Desk';

/** The row and column that were spoilt. */
export interface Mark { readonly kind: SheetKind; readonly row: RowContent; readonly field: Field; readonly year?: number }

/** Makes one mistake on the desk, the nth of its kind; null when the plan has no more room for one. */
export type Planter = (desk: Desk, nth: number) => Mark | null;
