import type { LevelFinder } from '#core/scheme/LevelFinder';
import { textOf, wordKey } from '#core/values/text';
import type { SheetKind, SheetLayout } from './Layout';
import type { Sayings } from './Sayings';
import type { SheetSnapshot, WorkbookSnapshot } from './Snapshot';
import type { Template } from './template/Template';

interface Ground { readonly snapshot: WorkbookSnapshot; readonly sayings: Sayings; readonly finder: LevelFinder; readonly template: Template; readonly known: ReadonlySet<string> }

/** The sheets with the departement that their names tell, and those of which that is likely and not certain. */
export interface NamedSheets { readonly sheets: readonly SheetLayout[]; readonly unsure: readonly SheetLayout[] }

/**
 * A sheet per departement may say so in its name alone: certain where the workbook's own list knows that name, or the
 * word stands before it (`Departement Wonen`); likely where several sheets under the same headers have names of their
 * own and no list says otherwise.
 */
export function departementNames(sheets: readonly SheetLayout[], ground: Ground): NamedSheets {
  const listed = listedDepartementen(sheets, ground.snapshot);
  const open = sheets.filter((sheet) => isOpen(sheet, ground));
  const unsure = listed.size > 0 ? [] : sameMake(open.filter(({ name }) => !hasWord(name) && isOwnName(name, ground)), ground.snapshot);
  const told = new Set([...open.filter(({ name }) => hasWord(name) || listed.has(wordKey(name))), ...unsure]);
  return { sheets: sheets.map((sheet) => named(sheet, ground.sayings.of(sheet.id, sheet.table).name ?? (told.has(sheet) ? 'departement' : undefined))), unsure };
}

const WORD = /^(?:departement|department|dept?\.)\s+(?=\S)/iu;

/** The departement in a sheet's name. */
export function departementIn(name: string): string {
  return name.replace(WORD, '');
}

function hasWord(name: string): boolean {
  return WORD.test(name);
}

/** Whether a sheet with elements leaves its departement open, and nobody spoke of it. */
function isOpen({ kind, id, table, columns, context = [], name }: SheetLayout, { sayings, known }: Ground): boolean {
  const isFree = !known.has(id) && sayings.of(id, table).name === undefined;
  if (!isFree || !HAS_ELEMENTS.has(kind) || columns.some(({ field }) => field === 'departement')) return false;
  // What hangs under an objective in its title rows is a sheet of that objective, unless its name says otherwise.
  return context.every(({ field }) => hasWord(name) && field === 'parent');
}

const HAS_ELEMENTS: ReadonlySet<SheetKind> = new Set(['plan', 'vlak']);

/** Not what programs and planners call any sheet: `Blad1`, `Plan`, `Acties`, `2026`, `SD3`. */
function isOwnName(name: string, { finder, template }: Ground): boolean {
  const word = wordKey(name);
  const isUsual = template.sheets.some((sheet) => [sheet.name, ...sheet.synonyms].map(wordKey).includes(word));
  return !isUsual && /\p{L}{3}/u.test(name) && !/\d/u.test(name) && finder.byWord(name) === '' && !/plan|export|data|totaal|total/iu.test(name);
}

/** Sheets of which another one has the same headers. */
function sameMake(sheets: readonly SheetLayout[], { sheets: snapshots }: WorkbookSnapshot): SheetLayout[] {
  const makeOf = (sheet: SheetLayout): string => `${sheet.kind} ${headersOf(sheet, snapshots.find(({ id }) => id === sheet.id))}`;
  const makes = sheets.map(makeOf);
  return sheets.filter((_, index) => makes.filter((make) => make === makes[index]).length > 1);
}

function headersOf({ headerRow }: SheetLayout, sheet: SheetSnapshot | undefined): string {
  return (sheet?.values[headerRow - sheet.top] ?? []).map((content) => wordKey(textOf(content))).filter((key) => key !== '').join('|');
}

/** The departementen in the workbook's list of diensten, as keys. */
function listedDepartementen(sheets: readonly SheetLayout[], { sheets: snapshots }: WorkbookSnapshot): Set<string> {
  return new Set(sheets.filter(({ kind }) => kind === 'diensten').flatMap(({ id, columns, firstRow, endRow }) => {
    const sheet = snapshots.find((each) => each.id === id);
    const column = columns.find(({ field }) => field === 'departement')?.column;
    if (!sheet || column === undefined) return [];
    return sheet.values.slice(firstRow - sheet.top, endRow - sheet.top).map((row) => wordKey(textOf(row[column - sheet.left]))).filter((key) => key !== '');
  }));
}

function named(sheet: SheetLayout, as: 'departement' | null | undefined): SheetLayout {
  if (as === undefined) return sheet;
  const { context = [], ...rest } = sheet;
  const others = context.filter(({ row, field }) => row >= 0 || field !== 'departement');
  const all = as === null ? others : [{ row: -1, column: 0, field: as }, ...others];
  return all.length === 0 ? rest : { ...rest, context: all };
}
