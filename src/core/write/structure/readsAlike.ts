import { asText, type SheetContents, type WorkbookContents } from '#core/edits/change/Contents';
import type { SheetLayout } from '#core/layout/Layout';
import { recognise } from '#core/layout/recognise';
import { meaningKey } from '#core/layout/sameMeaning';
import type { WorkbookSnapshot } from '#core/layout/Snapshot';
import type { Scheme } from '#core/scheme/Scheme';

/** So many rows from the top are looked at: as many as recognising looks at. */
const ROWS = 330;

/**
 * Whether a sheet with columns put in is still recognised as what it was, each column with the meaning it had. A sheet
 * that is not recognised so by itself, because a person said what it is, is what they say afterwards too.
 * @param now where a column of before stands after
 */
export function readsAlike(layout: SheetLayout, before: WorkbookContents, after: WorkbookContents, scheme: Scheme, now: (column: number) => number): boolean {
  const was = recognised(before, layout, scheme);
  if (!was || meanings(was, (column) => column) !== meanings(layout, (column) => column)) return true;
  const is = recognised(after, layout, scheme);
  const own = new Set(layout.columns.map(({ column }) => now(column)));
  return is !== null && meanings({ ...is, columns: is.columns.filter(({ column }) => own.has(column)) }, (column) => column) === meanings(layout, now);
}

function recognised({ sheets }: WorkbookContents, { id, table }: SheetLayout, scheme: Scheme): SheetLayout | null {
  const sheet = sheets.find((each) => each.id === id);
  if (!sheet) return null;
  const found = recognise(topOf(sheet), { schemes: [scheme] }).sheets;
  return found.find((each) => each.id === id && each.table === table) ?? null;
}

function topOf(sheet: SheetContents): WorkbookSnapshot {
  return { names: [], sheets: [{ ...sheet, isVisible: true, values: sheet.cells.slice(0, ROWS).map((row) => row.map(asText)) }] };
}

function meanings({ kind, columns }: SheetLayout, at: (column: number) => number): string {
  const said = columns.map(({ column, ...meaning }) => `${at(column)} ${meaningKey(meaning.field === 'outline' ? { ...meaning, field: 'title' } : meaning)}`);
  return [kind, ...said.sort()].join('\n');
}
