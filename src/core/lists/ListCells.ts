import type { CellValue } from '#core/values/CellValue';
import { codeKey } from '#core/values/code';
import { textOf } from '#core/values/text';
import { listColumn, type ListKind } from './ListKind';
import { aardValue, listValue } from './listValue';
import type { ListColumn, Meaning, YearRows } from './ListReading';

/** What is read, and from which rows: a reading of a file, or the layout of the workbook's own sheet. */
export interface ListPlace { readonly kind: ListKind; readonly headerRow: number; readonly endRow?: number; readonly columns: readonly ListColumn[]; readonly perYear?: YearRows }

interface Taken { readonly index: number; readonly header: string; readonly meaning: Meaning; value(content: CellValue): CellValue | null }

type Row = readonly CellValue[];

/** What the cells of one row of a list say, by what their columns mean. */
export class ListCells {
  readonly taken: readonly Taken[];

  constructor(left: number, private readonly place: ListPlace) {
    this.taken = takenColumns(left, place);
  }

  codeOf(row: Row): string {
    return this.place.kind === 'diensten' ? this.textAt(row, 'dienst') || this.textAt(row, 'departement') : this.textAt(row, 'code');
  }

  /** A dienst and a departement may have one name; two departementen may each have a dienst of one name. */
  keyOf(row: Row, code: string): string {
    if (this.place.kind !== 'diensten') return codeKey(code);
    const departement = codeKey(this.textAt(row, 'departement'));
    return this.textAt(row, 'dienst') === '' ? departement : `${departement}\n${codeKey(code)}`;
  }

  textAt(row: Row, field: Meaning['field']): string {
    const column = this.taken.find(({ meaning }) => meaning.field === field);
    return column ? textOf(row[column.index]) : '';
  }

  isFilled(row: Row): boolean {
    return this.taken.some(({ index }) => textOf(row[index]) !== '');
  }

  /** The values in the order of `taken`; `unclear` hears of those that are not certain, which are left open. */
  values(row: Row, unclear: (header: string, text: string) => void): CellValue[] {
    return this.taken.map(({ index, header, value }) => {
      const content = row[index] ?? '';
      const understood = content === '' ? '' : value(content);
      if (understood === null) unclear(header, textOf(content));
      return understood ?? '';
    });
  }
}

function takenColumns(left: number, { kind, columns }: ListPlace): Taken[] {
  return columns.flatMap(({ column, header, meaning, scale }) => {
    const template = meaning && listColumn(kind, meaning.field);
    if (!meaning || !template) return [];
    const value = meaning.field === 'aard' ? aardValue : (content: CellValue) => listValue(content, template.kind, scale);
    return [{ index: column - left, header, meaning, value }];
  });
}
