import type { Field, SheetKind } from '#core/layout/Layout';
import type { RowContent } from '#core/write/PlanContent';
import type { PlantedMistake } from './PlantedMistake';
import type { Desk } from './Desk';

/** The row (null for the header) and column that were spoilt; or what was done to its row or its sheet, whose contents are as they were. */
export interface Mark { readonly kind: SheetKind; readonly row: RowContent | null; readonly field: Field; readonly year?: number; readonly done?: PlantedMistake['done'] }

/** Makes one mistake on the desk, the nth of its kind; null when the plan has no more room for one. */
export type Planter = (desk: Desk, nth: number) => Mark | null;
