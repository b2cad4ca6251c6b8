import type { DeleteColumns, InsertColumns } from '#core/edits/change/Change';
import { columnName } from '#core/values/address';
import type { Refusal } from '#core/values/Result';
import { PushedCell, sheetOf, type Ground, type Step } from '#workbook/change/Step';

function columnsOf(sheet: Excel.Worksheet, { column, count }: InsertColumns | DeleteColumns): Excel.Range {
  return sheet.getRange(`${columnName(column)}:${columnName(column + count - 1)}`);
}

export function insertColumnsStep(ground: Ground, act: InsertColumns): Step {
  const sheet = sheetOf(ground, act.sheetId);
  let pushed: PushedCell;
  return {
    place: columnName(act.column),
    ask: () => pushed.ask(),
    queue(mark) {
      pushed = new PushedCell(sheet, 'columnIndex', 0, act.column);
      columnsOf(sheet, act).insert('Right');
      mark();
    },
    done: () => act,
    back: () => { columnsOf(sheet, act).delete('Left'); },
  };
}

/** Only columns that hold nothing are taken out. */
export function deleteColumnsStep(ground: Ground, act: DeleteColumns): Step {
  const sheet = sheetOf(ground, act.sheetId);
  const used = (): Excel.Range => {
    const range = columnsOf(sheet, act).getUsedRangeOrNullObject(true);
    range.load('address');
    return range;
  };
  let found: Excel.Range;
  let after: Excel.Range;
  const filled = (range: Excel.Range): Refusal | null => (range.isNullObject ? null : { code: 'column-filled-since', data: { cell: range.address } });
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
    back: () => { after.getEntireColumn().getResizedRange(0, act.count - 1).insert('Right'); },
  };
}
