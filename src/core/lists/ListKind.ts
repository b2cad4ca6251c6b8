import type { Field, SheetKind } from '#core/layout/Layout';
import type { ColumnTemplate, SheetTemplate } from '#core/layout/template/Template';
import { sheetOfKind } from '#core/layout/template/Template';
import { gent2020Template } from '#core/layout/template/gent2020';

/** The master lists that are taken over from other systems, in the order of the template's sheets. */
export const LIST_KINDS = ['hsd', 'programmas', 'projecten', 'beleidsnotas', 'diensten', 'kostenplaatsen', 'budgetplaatsen', 'beleidsvelden'] as const;
export type ListKind = (typeof LIST_KINDS)[number];

export function isListKind(kind: SheetKind | string): kind is ListKind {
  return (LIST_KINDS as readonly string[]).includes(kind);
}

/** The template's sheet for a list. */
export function listTemplate(kind: ListKind): SheetTemplate {
  const sheet = sheetOfKind(gent2020Template, kind);
  if (!sheet) throw new Error(`the template has no sheet for ${kind}`);
  return sheet;
}

/** The template's column with this meaning; undefined for what the list does not have. */
export function listColumn(kind: ListKind, field: Field): ColumnTemplate | undefined {
  return listTemplate(kind).columns.find((column) => column.field === field);
}
