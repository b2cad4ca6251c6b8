import type { ICellData, IRange, IStyleData, Nullable, Styles, Worksheet } from '@univerjs/core';

const WRAP = 3;
/** More than any letter takes on average: a text that is shorter stays on one line. */
const LETTER_PX = 9;
const PLAIN_POINTS = 11;

/** The parts of ranges in which a row may have to be higher or lower. Work: one look at each filled cell. */
export function rowsToFit(sheet: Worksheet, styles: Styles, ranges: readonly IRange[]): IRange[] {
  const cells = new FittingCells(sheet, styles);
  return ranges.flatMap((range) => {
    const runs: IRange[] = [];
    for (let row = range.startRow; row <= Math.min(range.endRow, sheet.getRowCount() - 1); row += 1) {
      if (!cells.mayChange(row, range)) continue;
      const last = runs.at(-1);
      if (last?.endRow === row - 1) last.endRow = row;
      else runs.push({ ...range, startRow: row, endRow: row });
    }
    return runs;
  });
}

function isFilled(cell: Nullable<ICellData>): cell is ICellData {
  return Boolean(cell) && (Boolean(cell?.p) || (cell?.v !== undefined && cell.v !== null));
}

type Line = Nullable<string | IStyleData>;

class FittingCells {
  private readonly standard: number;
  private readonly known = new Map<string, IStyleData | null>();
  private readonly columns = new Map<number, IStyleData | null>();

  constructor(private readonly sheet: Worksheet, private readonly styles: Styles) {
    this.standard = sheet.getConfig().defaultRowHeight;
  }

  mayChange(row: number, { startColumn, endColumn }: IRange): boolean {
    if (this.sheet.getRowHeight(row) !== this.standard) return true;
    const cells = this.sheet.getCellMatrix().getMatrix()[row];
    if (!cells) return false;
    const own = this.styleOf(this.sheet.getRowStyle(row, true));
    return Object.keys(cells).some((key) => {
      const column = Number(key);
      return column >= startColumn && column <= endColumn && this.mayBeHigh(cells[column], own, column);
    });
  }

  private mayBeHigh(cell: Nullable<ICellData>, ofRow: IStyleData | null, column: number): boolean {
    if (!isFilled(cell)) return false;
    const styles = [this.styleOf(cell.s), ofRow, this.ofColumn(column)].filter((style) => style !== null);
    if (cell.p || styles.some(({ fs, tr }) => (fs ?? PLAIN_POINTS) > PLAIN_POINTS || Boolean(tr))) return true;
    const text = String(cell.v);
    return styles.some(({ tb }) => tb === WRAP) && (text.includes('\n') || text.length * LETTER_PX > this.sheet.getColumnWidth(column));
  }

  private ofColumn(column: number): IStyleData | null {
    let style = this.columns.get(column);
    if (style === undefined) this.columns.set(column, style = this.styleOf(this.sheet.getColumnStyle(column, true)));
    return style;
  }

  private styleOf(style: Line): IStyleData | null {
    if (!style) return null;
    if (typeof style === 'object') return style;
    let found = this.known.get(style);
    if (found === undefined) this.known.set(style, found = this.styles.get(style) ?? null);
    return found;
  }
}
