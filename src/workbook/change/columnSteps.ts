import type { DeleteColumns, InsertColumns } from '#core/edits/change/Change';
import { columnName } from '#core/values/address';
import type { Refusal } from '#core/values/Result';
import { PushedCell, sheetOf, type Ground, type Step } from '#workbook/change/Step';

function columnsOf(sheet: Excel.Worksheet, { column, count }: InsertColumns | DeleteColumns): Excel.Range {
  return sheet.getRange(`${columnName(column)}:${columnName(column + count - 1)}`);
}

function headersOf(sheet: Excel.Worksheet, { column, headers }: InsertColumns | DeleteColumns): Excel.Range | null {
  return headers ? sheet.getRangeByIndexes(headers.row, column, 1, headers.texts.length) : null;
}

/** The filter of a sheet, where it ends right before new columns: they are sorted along with what it holds. */
class FilterBeside {
  private range: Excel.Range | null = null;

  constructor(private readonly sheet: Excel.Worksheet, private readonly act: InsertColumns, private readonly columnNow: ColumnNow) {}

  look(): void {
    this.range = this.sheet.autoFilter.getRangeOrNullObject();
    this.range.load('rowIndex,columnIndex,rowCount,columnCount');
  }

  queue(): void {
    const { range, act } = this;
    if (!range || range.isNullObject) return;
    const left = this.columnNow(range.columnIndex);
    if (this.columnNow(range.columnIndex + range.columnCount - 1) !== act.column - 1) return;
    this.sheet.autoFilter.apply(this.sheet.getRangeByIndexes(range.rowIndex, left, range.rowCount, act.column + act.count - left));
  }
}

/** Where a column of before the change stands when an act comes to it. */
export type ColumnNow = (column: number) => number;

export function insertColumnsStep(ground: Ground, act: InsertColumns, columnNow: ColumnNow): Step {
  const sheet = sheetOf(ground, act.sheetId);
  const filter = new FilterBeside(sheet, act, columnNow);
  let pushed: PushedCell;
  return {
    place: columnName(act.column),
    look: () => filter.look(),
    ask: () => pushed.ask(),
    queue(mark) {
      pushed = new PushedCell(sheet, 'columnIndex', 0, act.column);
      columnsOf(sheet, act).insert('Right');
      mark();
      const headers = headersOf(sheet, act);
      if (headers) headers.values = [[...act.headers?.texts ?? []]];
      filter.queue();
    },
    done: () => act,
    back: () => { columnsOf(sheet, act).delete('Left'); },
  };
}

/** Only columns that hold nothing but the headers that they were given are taken out. */
export function deleteColumnsStep(ground: Ground, act: DeleteColumns): Step {
  const sheet = sheetOf(ground, act.sheetId);
  const used = (): Excel.Range => {
    const range = columnsOf(sheet, act).getUsedRangeOrNullObject(true);
    range.load('address,values,rowIndex');
    return range;
  };
  let found: Excel.Range;
  let after: Excel.Range;
  const filled = (range: Excel.Range): Refusal | null => (range.isNullObject || isHeaders(range, act) ? null : { code: 'column-filled-since', data: { cell: range.address } });
  return {
    place: columnName(act.column),
    queue(mark) {
      found = used();
      after = sheet.getRangeByIndexes(0, act.column + act.count, 1, 1);
      columnsOf(sheet, act).delete('Left');
      mark();
    },
    objection: () => filled(found),
    done: () => act,
    back() {
      after.getEntireColumn().getResizedRange(0, act.count - 1).insert('Right');
      const headers = headersOf(sheet, act);
      if (headers) headers.values = [[...act.headers?.texts ?? []]];
    },
  };
}

function isHeaders({ values, rowIndex }: Excel.Range, { headers }: DeleteColumns): boolean {
  return headers !== undefined && rowIndex === headers.row && JSON.stringify(values) === JSON.stringify([headers.texts]);
}
