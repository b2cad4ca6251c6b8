import type { AddSheet, RemoveSheet } from '#core/edits/change/Change';
import type { Refusal } from '#core/values/Result';
import { fillSheet, textsOf } from '#workbook/writeSheet';
import { lookAtTables } from '#workbook/change/lookAtTables';
import type { Ground, Step } from '#workbook/change/Step';

export function addSheetStep({ context }: Ground, act: AddSheet): Step {
  const added = (): Excel.Worksheet => context.workbook.worksheets.getItemOrNullObject(act.draft.name);
  const { tables } = context.workbook;
  return {
    place: act.draft.name,
    look: () => { if (act.draft.table) lookAtTables(context); },
    ask() {
      const found = added();
      found.load('id');
      return () => !found.isNullObject;
    },
    queue(mark) {
      const sheet = context.workbook.worksheets.add(act.draft.name);
      mark();
      fillSheet(sheet, act.draft, act.draft.table && freeTableName(act.draft.table.name, tables.items));
    },
    done: () => act,
    back: () => { added().delete(); },
  };
}

/** A sheet in which somebody worked meanwhile stays. */
export function removeSheetStep({ context }: Ground, act: RemoveSheet): Step {
  const { name } = act.draft;
  const read = (): Excel.Range => {
    const range = context.workbook.worksheets.getItemOrNullObject(name).getUsedRangeOrNullObject(true);
    range.load('formulas,rowIndex,columnIndex');
    return range;
  };
  const wrong = (range: Excel.Range): Refusal | null => (
    !range.isNullObject && isAsDrafted(range, textsOf(act.draft)) ? null : { code: 'sheet-changed-since', data: { sheet: name } });
  let first: Excel.Range;
  let found: Excel.Range;
  return {
    place: name,
    look: () => { first = read(); },
    refusal: () => wrong(first),
    queue(mark) {
      found = read();
      context.workbook.worksheets.getItem(name).delete();
      mark();
    },
    objection: () => wrong(found),
    done: () => act,
    back: () => { fillSheet(context.workbook.worksheets.add(name), act.draft); },
  };
}

/** Tables share one room of names; a list that is known by its headers may have a second table beside it. */
function freeTableName(wanted: string, there: readonly Excel.Table[]): string {
  const taken = new Set(there.map(({ name }) => name.toLowerCase()));
  for (let number = 1; ; number += 1) {
    const name = number === 1 ? wanted : `${wanted}_${number}`;
    if (!taken.has(name.toLowerCase())) return name;
  }
}

function isAsDrafted(range: Excel.Range, drafted: readonly (readonly unknown[])[]): boolean {
  const rows = range.formulas as unknown[][];
  const isInside = rows.every((row, down) => row.every((text, right) => {
    const wanted = drafted[range.rowIndex + down]?.[range.columnIndex + right] ?? '';
    return text === wanted || (typeof wanted === 'string' && wanted.startsWith('=') && typeof text === 'string' && text.startsWith('='));
  }));
  return isInside && drafted.length >= range.rowIndex + rows.length;
}
