import { wordKey } from '#core/values/text';
import { headerAt, tableHeaders, type HeaderRow } from '../Block';
import type { SheetSnapshot } from '../Snapshot';
import { isAlike } from './isAlike';
import type { StoredName, StoredSheet } from './StoredLayout';

/** A table, or a sheet without one, on which a remembered sheet may be found again. */
export interface Place { readonly sheet: SheetSnapshot; readonly header: HeaderRow }

/** Whether the layout comes from this workbook itself, where Excel's ids of sheets are the same. */
export type Origin = 'workbook' | 'file';

interface Match extends Place { readonly stored: StoredSheet; readonly weight: number }

/** Of the headers that were read, so many at least must be there; less where the sheet itself is known by id or name. */
const SHARE = 0.6;
const SHARE_KNOWN = 0.3;
/** Nearer than this, nobody could tell which of two places is meant. */
const NEAR = 0.05;

/** Finds each remembered sheet again: by Excel's id, by name, by its headers. Two places that fit as well give none. */
export function fitSheets(stored: readonly StoredSheet[], sheets: readonly SheetSnapshot[], origin: Origin): Map<StoredSheet, Place> {
  const matches = stored.flatMap((each) => sheets.flatMap((sheet) => matchesOn(each, sheet, origin))).sort((a, b) => b.weight - a.weight);
  const found = new Map<StoredSheet, Place>();
  const taken = new Set<string>();
  for (const match of matches) {
    const { stored: each, sheet, header, weight } = match;
    if (found.has(each) || taken.has(idOf(match))) continue;
    const isTied = matches.some((other) => other !== match && other.stored === each && !taken.has(idOf(other)) && other.sheet !== sheet && weight - other.weight < NEAR);
    if (isTied) continue;
    found.set(each, { sheet, header });
    taken.add(idOf(match));
  }
  return found;
}

/** The sheet of now that bears this name, or is it by its id. */
export function isNamed({ id, name }: StoredName, sheet: SheetSnapshot, origin: Origin): boolean {
  return origin === 'workbook' && id === sheet.id ? true : wordKey(name) === wordKey(sheet.name);
}

function idOf({ sheet, header }: Place): string {
  return `${sheet.id}\n${header.table ?? ''}`;
}

function matchesOn(stored: StoredSheet, sheet: SheetSnapshot, origin: Origin): Match[] {
  const isSame = origin === 'workbook' && stored.id === sheet.id;
  const isNamesake = wordKey(stored.name) === wordKey(sheet.name);
  const isKnown = isSame || isNamesake;
  const exact = placesOn(stored, sheet, shareOf);
  // Only what is known by its id or name is looked at more closely.
  const places = isKnown && exact.every(({ share }) => share < SHARE) ? placesOn(stored, sheet, alikeShareOf) : exact;
  return places.filter(({ share }) => share >= (isKnown ? SHARE_KNOWN : SHARE)).map(({ header, share }) => ({
    stored, sheet, header,
    weight: share + (isSame ? 1 : 0) + (isNamesake ? 0.6 : 0) + (header.table === stored.table ? 0.3 : 0),
  }));
}

/** Where a remembered sheet would lie on this one, when a person says that it is that; null where nothing of it is there. */
export function placeOn(stored: StoredSheet, sheet: SheetSnapshot): HeaderRow | null {
  const [best] = placesOn(stored, sheet, alikeShareOf).filter(({ share }) => share > 0).sort((a, b) => b.share - a.share);
  return best?.header ?? null;
}

interface Shared { readonly header: HeaderRow; readonly share: number }

/** How much of the headers that were read stands in a row, from 0 to 1. */
type ShareOf = (header: HeaderRow, wanted: readonly string[]) => number;

/** Its tables, and where the sheet was read without one, the row that looks most like its header. */
function placesOn(stored: StoredSheet, sheet: SheetSnapshot, share: ShareOf): Shared[] {
  const wanted = stored.columns.filter(({ meaning }) => meaning).map(({ header }) => header);
  const tables = tableHeaders(sheet).map((header): Shared => ({ header, share: share(header, wanted) }));
  const isLoose = stored.table === undefined || tables.every((each) => each.share < SHARE);
  const best = isLoose ? looseHeader(stored, sheet, wanted, share) : null;
  // A table around the same header goes before the bare row.
  return best && !tables.some(({ header, share: its }) => header.row === best.header.row && its >= best.share) ? [...tables, best] : tables;
}

function shareOf({ cells }: HeaderRow, wanted: readonly string[]): number {
  const keys = new Set(cells.map(({ key }) => key));
  return shareIn(wanted, (header) => keys.has(wordKey(header)));
}

function alikeShareOf({ cells }: HeaderRow, wanted: readonly string[]): number {
  return shareIn(wanted, (header) => cells.some(({ text }) => isAlike(header, text)));
}

function shareIn(wanted: readonly string[], isThere: (header: string) => boolean): number {
  const different = [...new Set(wanted)];
  return different.filter(isThere).length / Math.max(1, different.length);
}

/** Rows are looked at until the header is found whole; rows that came in above push it down. */
const MOST_ROWS = 400;

function looseHeader(stored: StoredSheet, sheet: SheetSnapshot, wanted: readonly string[], share: ShareOf): Shared | null {
  let best: Shared | null = null;
  for (const row of rowsFrom(stored.headerRow, sheet)) {
    const header = headerAt(sheet, row, Math.max(sheet.top, row - stored.headerHeight));
    const found: Shared = { header, share: header.cells.length > 1 || wanted.length === 1 ? share(header, wanted) : 0 };
    if (found.share > (best?.share ?? 0)) best = found;
    if (found.share === 1) break;
  }
  return best;
}

/** First the row where it stood, then those nearest to it. */
function rowsFrom(row: number, { top, values }: SheetSnapshot): number[] {
  const count = Math.min(values.length, MOST_ROWS);
  return Array.from({ length: count }, (_, i) => top + i).sort((a, b) => Math.abs(a - row) - Math.abs(b - row) || a - b);
}
