import { looseHeaders, tableHeaders, type HeaderRow } from '#core/layout/Block';
import { candidates, type Candidate } from '#core/layout/candidates';
import { matchSheet } from '#core/layout/sheetColumns';
import type { ColumnLayout } from '#core/layout/Layout';
import type { SheetSnapshot } from '#core/layout/Snapshot';
import { gent2020Template } from '#core/layout/template/gent2020';
import { gent2020 } from '#core/scheme/gent2020';
import { levelFinder } from '#core/scheme/LevelFinder';
import { wordKey } from '#core/values/text';
import { asWide, yearRowsIn, yearRowsOf } from './perYear/yearRowsIn';
import { isListKind, LIST_KINDS, listTemplate, type ListKind } from './ListKind';
import type { ListColumn, ListFile, ListReading } from './ListReading';

export interface ListGuess {
  readonly reading: ListReading;
  /** Other lists that fit as well, or nearly: a person says which is meant. */
  readonly others: readonly ListKind[];
}

/** Two readings this near to each other are told apart by a person. */
const NEAR = 1;
/** A name of a list shorter than this must stand in a file's name as a word of its own. */
const SHORT_NAME = 6;

/** Which list each sheet of a file holds, best first; empty where none is recognised. */
export function recogniseList(file: ListFile): ListGuess[] {
  const guesses = file.sheets.flatMap((sheet, index) => {
    if (!sheet.isVisible) return [];
    const found = listCandidates(named(sheet, file));
    const [best] = found;
    if (!best) return byNameAlone(file, index);
    const others = new Set(found.filter(({ kind, score }) => kind !== best.kind && score > best.score - NEAR).map(({ kind }) => kind).filter(isListKind));
    return [{ score: best.score, guess: { reading: readingOf(index, best.kind as ListKind, best.header, best.columns), others: [...others] } }];
  });
  return guesses.sort((a, b) => b.score - a.score).map(({ guess }) => guess);
}

/** A sheet read as the list that a person says it is; null where it holds no header at all. */
export function readingAs(file: ListFile, sheet: number, kind: ListKind): ListReading | null {
  const found = file.sheets[sheet];
  const headers = found ? headersOf(found) : [];
  const matched = headers.map((header) => ({ header, ...matchSheet(widened(header), listTemplate(kind)) }));
  const [first, ...rest] = matched;
  if (!first) return null;
  const best = rest.reduce((a, b) => (b.score > a.score ? b : a), first);
  return readingOf(sheet, kind, best.header, best.columns);
}

function headersOf(sheet: SheetSnapshot): HeaderRow[] {
  const tables = tableHeaders(sheet);
  return tables.length > 0 ? tables : looseHeaders(sheet);
}

function listCandidates(sheet: SheetSnapshot): Candidate[] {
  const ground = { scheme: gent2020, finder: levelFinder(gent2020), template: gent2020Template };
  const found = headersOf(sheet).flatMap((header) => candidates(widened(header), sheet, ground).map((each) => ({ ...each, header }))).filter(({ kind }) => isListKind(kind));
  return found.sort((a, b) => b.score - a.score);
}

/** A header of rows of one year each as that of a list with a column for each year. */
function widened(header: HeaderRow): HeaderRow {
  const found = yearRowsIn(header);
  return found ? asWide(header, found) : header;
}

/** A few columns of a list, known by a name that says which: `kostenplaatsen.csv` with codes and their last year. */
function byNameAlone(file: ListFile, index: number): { score: number; guess: ListGuess }[] {
  const kind = hintedKind(file.sheets[index]?.name ?? '') ?? hintedKind(file.name) ?? dienstenByYear(file.sheets[index]);
  const reading = kind && readingAs(file, index, kind);
  return reading && tellsEntries(reading) ? [{ score: 0, guess: { reading, others: [] } }] : [];
}

function tellsEntries({ kind, columns }: ListReading): boolean {
  const fields: readonly string[] = kind === 'diensten' ? ['departement', 'dienst'] : ['code'];
  return columns.some(({ meaning }) => meaning !== null && fields.includes(meaning.field));
}

/** `Dienst | Jaar | VTE`: people of a year beside a dienst are what it has, whatever the file is called. */
function dienstenByYear(sheet: SheetSnapshot | undefined): ListKind | null {
  const isSo = sheet && headersOf(sheet).some((header) => {
    const found = yearRowsIn(header);
    const columns = found ? matchSheet(asWide(header, found), listTemplate('diensten')).columns : [];
    return columns.some(({ field }) => field === 'dienst') && columns.some(({ field, aard }) => field === 'bedrag' && aard === 'VTE');
  });
  return isSo ? 'diensten' : null;
}

/** A sheet under the name of the list that the file's name speaks of, where its own name says nothing. */
function named(sheet: SheetSnapshot, file: ListFile): SheetSnapshot {
  const hinted = hintedKind(sheet.name) ?? hintedKind(file.name);
  return hinted === null ? sheet : { ...sheet, name: listTemplate(hinted).name };
}

function hintedKind(text: string): ListKind | null {
  const key = wordKey(text);
  const words = new Set(text.split(/[^\p{L}\p{N}']+/u).map(wordKey));
  let best = { length: 0, kind: null as ListKind | null };
  for (const kind of LIST_KINDS) {
    const { name, synonyms } = listTemplate(kind);
    for (const each of [name, ...synonyms].map(wordKey)) {
      const isThere = each.length < SHORT_NAME ? words.has(each) : key.includes(each);
      if (isThere && each.length > best.length) best = { length: each.length, kind };
    }
  }
  return best.kind;
}

function readingOf(sheet: number, kind: ListKind, header: HeaderRow, found: readonly ColumnLayout[]): ListReading {
  const known = new Map(found.map((column) => [column.column, column]));
  const rows = yearRowsIn(header);
  const perYear = rows && yearRowsOf(header, kind, rows, new Set(known.keys()));
  const apart = new Set(perYear ? [perYear.year, perYear.direction, ...rows.amounts.map(({ column }) => column)] : []);
  const columns = header.cells.map(({ column, text }) => listColumnOf(apart.has(column) ? undefined : known.get(column), column, text));
  return { sheet, kind, headerRow: header.row, columns, ...(perYear && { perYear }) };
}

function listColumnOf(found: ColumnLayout | undefined, column: number, header: string): ListColumn {
  if (!found) return { column, header, meaning: null };
  const { field, jaar, scale } = found;
  return { column, header, meaning: { field, ...(jaar !== undefined && { jaar }) }, ...(scale !== undefined && { scale }) };
}
