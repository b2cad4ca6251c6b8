import type { BookCell, BookRow } from '#xlsx/book/Book';
import { lastRow } from '#xlsx/packageLimits';
import { damaged } from '#xlsx/PackageFault';
import type { XmlScanner } from '#xlsx/xml/XmlScanner';
import { CellReader, type CellContext } from './CellReader';
import { readRowFormat } from './readRowFormat';

/** Reads `sheetData`, the bulk of every workbook: rows in any order, with or without their own number. */
export class SheetDataReader {
  readonly cells: (BookCell | undefined)[][] = [];
  readonly rows: Record<number, BookRow> = {};
  /** The last row that the part names, -1 for none. */
  lastRowRead = -1;
  private readonly cellReader: CellReader;
  private row = -1;

  constructor(private readonly scanner: XmlScanner, private readonly context: CellContext) {
    this.cellReader = new CellReader(scanner, context);
  }

  get cellCount(): number {
    return this.cellReader.cellCount;
  }

  /** Places of what the model cannot hold. */
  get notKept(): readonly { feature: string; cell: string }[] {
    return this.cellReader.notKept;
  }

  /** After the opening tag of `sheetData`; its closing tag is consumed. `usualHeight`: of rows that say nothing, in points. */
  read(usualHeight: number): void {
    const { scanner } = this;
    while (scanner.nextChild()) {
      if (scanner.isNamed('row')) this.readRow(usualHeight);
      else scanner.skipElement();
    }
    this.cellReader.finish();
  }

  private readRow(usualHeight: number): void {
    const { scanner } = this;
    this.startRow(usualHeight);
    const line = (this.cells[this.row] ??= []);
    while (scanner.nextChild()) {
      if (scanner.isNamed('c')) this.cellReader.read(line);
      else scanner.skipElement();
    }
    if (line.length === 0) delete this.cells[this.row];
  }

  private startRow(usualHeight: number): void {
    const { scanner } = this;
    const stated = scanner.attribute('r');
    this.row = stated === undefined ? this.row + 1 : Number(stated) - 1;
    if (!(this.row >= 0 && this.row <= lastRow && Number.isInteger(this.row))) throw damaged('cell-beyond-sheet', { part: scanner.part, cell: stated ?? `${this.row + 1}` });
    this.lastRowRead = Math.max(this.lastRowRead, this.row);
    const format = readRowFormat(scanner, this.context.styleOfFormat, usualHeight);
    if (format) this.rows[this.row] = format;
    this.cellReader.startRow(this.row);
  }
}
