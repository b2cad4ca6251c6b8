import type { SheetSnapshot, WorkbookSnapshot } from '#core/layout/Snapshot';
import type { CellValue } from '#core/values/CellValue';
import { slip } from './mistakes/slip';

/** One cell of a workbook with something else in it than belongs there. */
export interface CellMistake { readonly sheet: string; readonly header: string; readonly kind: string; readonly row: number; readonly column: number; readonly value: CellValue }

/** What a hurried hand makes of a number, of a year, and of a text. */
const OF_NUMBERS: Readonly<Record<string, (value: number) => CellValue>> = {
  'as text': String, 'with a word': (value) => `ca. ${value}`, negative: (value) => -value, 'tenfold': (value) => value * 10, 'below a cent': (value) => value + 0.004,
  'figures swapped': (value) => Number(String(value).replace(/^(\d)(\d)/u, '$2$1')),
};
const OF_YEARS: Readonly<Record<string, (value: number) => CellValue>> = {
  'a year later': (value) => value + 1, 'a year earlier': (value) => value - 1, 'ten years later': (value) => value + 10, 'figures swapped': (value) => Number(String(value).replace(/(\d)(\d)$/u, '$2$1')), 'with a letter': (value) => `${value}x`,
};
const OF_TEXTS: Readonly<Record<string, (value: string) => CellValue>> = {
  mistyped: (value) => (/\d/u.test(value) && value.length < 25 ? slip(value) : `${value.slice(0, -1)}x`), 'a letter lost': (value) => value.slice(0, 2) + value.slice(3),
  'something else': () => 'ZZZ999', 'an error': () => '#REF!', 'a formula': () => '=A1',
};

/** In words of one's own a slip is no mistake that anybody could see: one stands for all. */
const FREE = /^(?:Titel|Naam|Omschrijving|Verantwoordelijke|Leidinggevende|Programmaregisseur|Beslissing|Opmerking)$/u;

/** Every mistake of one hand in these rows of a sheet: in every column, of every kind that can be made there. */
export function mistakesIn({ name, values }: SheetSnapshot, rows: readonly number[]): readonly CellMistake[] {
  const headers = values[0]!.map(String);
  // One column of a year stands for all.
  const columns = headers.map((_, column) => column).filter((column) => !/\d{4}$/u.test(headers[column]!) || /2008$/u.test(headers[column]!));
  return rows.flatMap((row) => columns.flatMap((column) => {
    const header = headers[column]!.replace(/^2008$/u, 'Bedrag').replace(/ 2008$/u, '');
    const made = mistakesOf(values, row, column).filter(([kind, value]) => value !== values[row]![column] && !(FREE.test(header) && /lost|far away|next row/u.test(kind)));
    return made.map(([kind, value]) => ({ sheet: name, header, kind, row, column, value }));
  }));
}

function mistakesOf(values: SheetSnapshot['values'], row: number, column: number): (readonly [string, CellValue])[] {
  const value = values[row]![column]!;
  if (value === '') return filledIn(values, column);
  const made = typeof value === 'number' ? numbered(value, String(values[0]![column])) : Object.entries(OF_TEXTS).map(([kind, make]) => [kind, make(String(value))] as const);
  return [['empty', ''], ...made, ...ofOthers(values, row, column)];
}

function numbered(value: number, header: string): (readonly [string, CellValue])[] {
  const kinds = /^(?:Van|Tot|Geldig)/u.test(header) ? OF_YEARS : OF_NUMBERS;
  return Object.entries(kinds).map(([kind, make]) => [kind, make(value)] as const);
}

function filledIn(values: SheetSnapshot['values'], column: number): (readonly [string, CellValue])[] {
  const other = values.slice(1).map((cells) => cells[column]!).find((each) => each !== '');
  return other === undefined ? [] : [['filled in', other]];
}

/** What belongs in another row: in the next, and in one far from it. */
function ofOthers(values: SheetSnapshot['values'], row: number, column: number): (readonly [string, CellValue])[] {
  if (typeof values[row]![column] === 'number') return [];
  const others = [...new Set(values.slice(1).map((cells) => cells[column]!))].filter((each) => each !== '' && each !== values[row]![column]);
  const next = values[row + 1]?.[column] ?? '';
  const far = others[Math.floor(others.length * 0.7)];
  return [...next === '' ? [] : [['that of the next row', next] as const], ...far === undefined ? [] : [['that of a row far away', far] as const]];
}

export function withMistake(book: WorkbookSnapshot, { sheet, row, column, value }: CellMistake): WorkbookSnapshot {
  return { ...book, sheets: book.sheets.map((each) => (each.name === sheet ? { ...each, values: each.values.map((cells, i) => (i === row ? cells.map((cell, j) => (j === column ? value : cell)) : cells)) } : each)) };
}
