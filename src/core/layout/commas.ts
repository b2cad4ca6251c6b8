import { commaIn, commaReadings, type Comma } from '#core/values/flemishNumber';
import type { Steps } from '#core/values/steps';
import type { ColumnLayout, SheetKind, SheetLayout } from './Layout';
import type { SheetSnapshot, WorkbookSnapshot } from './Snapshot';

/** A comma of which nothing tells what it parts: `1,200` in an amount column. */
export interface UnsureComma { readonly column: ColumnLayout; readonly example: string }

const HAS_MEANS: ReadonlySet<SheetKind> = new Set(['plan', 'middelen', 'vlak']);
/** So many rows of a sheet are looked at. */
const ROWS_SAMPLED = 2000;

/**
 * The columns of a sheet with what a comma before three digits is in them, where texts such as `1,200` stand there: as a
 * person says, else as the other texts of that column show.
 */
export function withCommas(layout: SheetLayout, sheet: SheetSnapshot, said: ReadonlyMap<number, Comma>): SheetLayout {
  const texts = HAS_MEANS.has(layout.kind) ? textsOf(layout, sheet) : NO_TEXTS;
  if (texts.size === 0 && said.size === 0) return layout;
  return {
    ...layout,
    columns: layout.columns.map((column) => {
      const own = texts.get(column.column);
      const comma = said.get(column.column) ?? column.comma ?? (own && exampleIn(own) !== undefined ? commaOf(own) : null);
      return comma ? { ...column, comma } : column;
    }),
  };
}

/** The amount columns of a sheet in which such texts stand, and nothing tells how they are meant. */
export function unsureCommas(layout: SheetLayout, { sheets }: WorkbookSnapshot): UnsureComma[] {
  const sheet = sheets.find(({ id }) => id === layout.id);
  const texts = sheet && HAS_MEANS.has(layout.kind) ? textsOf(layout, sheet) : NO_TEXTS;
  return layout.columns.flatMap((column) => {
    const example = column.comma ? undefined : exampleIn(texts.get(column.column) ?? []);
    return example === undefined ? [] : [{ column, example }];
  });
}

/** The same, with room to breathe between two sheets. */
export function* unsureCommasSteps(sheets: readonly SheetLayout[], snapshot: WorkbookSnapshot): Steps<{ layout: SheetLayout; unsure: readonly UnsureComma[] }[]> {
  const found = [];
  for (const layout of sheets) {
    const unsure = unsureCommas(layout, snapshot);
    if (unsure.length > 0) found.push({ layout, unsure });
    yield;
  }
  return found;
}

const NO_TEXTS: ReadonlyMap<number, readonly string[]> = new Map();

/** The texts with a comma or a point in the first rows of each amount column; mostly there are none. */
function textsOf({ columns, firstRow, endRow }: SheetLayout, { values, top, left }: SheetSnapshot): ReadonlyMap<number, readonly string[]> {
  const found = new Map<number, string[]>();
  const to = Math.min(values.length, endRow - top, firstRow - top + ROWS_SAMPLED);
  for (const { column, field } of columns) {
    if (field !== 'bedrag') continue;
    for (let index = Math.max(0, firstRow - top); index < to; index += 1) {
      const content = values[index]?.[column - left];
      if (typeof content === 'string' && /[,.]/u.test(content)) found.set(column, [...found.get(column) ?? [], content]);
    }
  }
  return found;
}

function exampleIn(texts: readonly string[]): string | undefined {
  return texts.find((text) => commaReadings(text) !== null);
}

/** What all texts that tell it say; null where none does, or they contradict each other. */
function commaOf(texts: readonly string[]): Comma | null {
  const said = new Set(texts.map(commaIn).filter((comma) => comma !== null));
  return said.size === 1 ? [...said][0] ?? null : null;
}
