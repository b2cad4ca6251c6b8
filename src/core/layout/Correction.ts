import type { LevelId } from '#core/scheme/Scheme';
import type { Comma } from '#core/values/flemishNumber';
import type { ColumnMeaning, SheetKind } from './Layout';

/** One thing that a person says of how a workbook is to be read, in place of what was recognised. A later one goes before an earlier one. */
export type Correction =
  | { readonly kind: 'scheme'; readonly schemeId: string }
  /** What a sheet (or one table on it) holds; null leaves it out. */
  | (OfSheet & { readonly kind: 'sheet'; readonly as: SheetKind | null })
  /** What its name says of its rows: their departement, or nothing. */
  | (OfSheet & { readonly kind: 'name'; readonly as: 'departement' | null })
  /** Which levels the depths in its outline column are, shallow first. */
  | (OfSheet & { readonly kind: 'depths'; readonly levels: readonly LevelId[] })
  /** What a comma parts in the texts of an amount column: `1,200`. */
  | (OfSheet & { readonly kind: 'comma'; readonly column: number; readonly as: Comma })
  /** What one unit of its amounts is worth, where a row above them speaks of it: 1000, or 1. */
  | (OfSheet & { readonly kind: 'unit'; readonly scale: number })
  /** The row, on the sheet, in which its header stands (the last one of a header over several rows). */
  | (OfSheet & { readonly kind: 'header'; readonly row: number })
  /** What a column means; null makes it the planner's own. What had that meaning before, has it no more. */
  | (OfSheet & { readonly kind: 'column'; readonly column: number; readonly as: ColumnMeaning | null });

export interface OfSheet { readonly sheetId: string; readonly table?: string }
