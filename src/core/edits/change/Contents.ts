import type { CellValue } from '#core/values/CellValue';
import type { FormulaCell } from '#core/layout/SheetFacts';
import type { TableSnapshot, WorkbookSnapshot } from '#core/layout/Snapshot';

/** What stands in a cell: a value, or a formula as it is written in English, its `=` included. */
export type Content = CellValue | Formula;
export interface Formula { readonly formula: string }

/** A block of cells, row by row. */
export type ContentGrid = readonly (readonly Content[])[];

/** A workbook as what stands in its cells, formulas included: what a change is made from, and what it can be tried on. */
export interface WorkbookContents {
  readonly sheets: readonly SheetContents[];
  /** `refersTo` without the leading `=`. */
  readonly names: readonly { readonly name: string; readonly refersTo: string }[];
}

export interface SheetContents {
  readonly id: string;
  readonly name: string;
  /** Row and column of `cells[0][0]`. */
  readonly top: number;
  readonly left: number;
  readonly cells: ContentGrid;
  readonly tables: readonly TableSnapshot[];
}

/** Formulas by sheet id: where they stand, and their text with its `=`. */
export type FormulaCells = ReadonlyMap<string, readonly FormulaCell[]>;

export function isFormula(content: Content): content is Formula {
  return typeof content === 'object';
}

/** A cell as Excel's `formulas` gives it and takes it: the formula's text, or the value. */
export function asText(content: Content): CellValue {
  return isFormula(content) ? content.formula : content;
}

/** The cells of a snapshot with the formulas among them. */
export function contentsOf({ sheets, names }: WorkbookSnapshot, formulas: FormulaCells): WorkbookContents {
  return {
    names,
    sheets: sheets.map(({ id, name, top, left, values, tables }) => {
      const cells: Content[][] = values.map((row) => [...row]);
      for (const { row, column, formula } of formulas.get(id) ?? []) {
        const line = cells[row - top];
        if (line && column - left < line.length) line[column - left] = { formula };
      }
      return { id, name, top, left, cells, tables };
    }),
  };
}

/** What stands in one cell; '' outside what the sheet holds. */
export function contentAt({ top, left, cells }: SheetContents, row: number, column: number): Content {
  return cells[row - top]?.[column - left] ?? '';
}

/** A block of a sheet, also beyond what it holds. */
export function blockOf(sheet: SheetContents, top: number, left: number, rows: number, columns: number): Content[][] {
  return Array.from({ length: rows }, (_, row) => Array.from({ length: columns }, (__, column) => contentAt(sheet, top + row, left + column)));
}
