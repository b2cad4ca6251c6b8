import { asText } from '#core/edits/change/Contents';
import type { Act, Change, WriteCells } from '#core/edits/change/Change';
import { cellName, columnName } from '#core/values/address';
import type { CellValue } from '#core/values/CellValue';

export interface CellLine { readonly kind: 'cell'; readonly sheet: string; readonly cell: string; readonly before: CellValue; readonly after: CellValue }

/** One line of what a change does, for a person to look over: a cell with old and new, or something about rows, names and sheets. */
export type ChangeLine =
  | CellLine
  | { readonly kind: Exclude<Act['kind'], 'write'>; readonly sheet: string; readonly what: string; readonly count: number };

/** @param nameOf the name of a sheet by Excel's id of it. */
export function changeLines({ acts }: Change, nameOf: (sheetId: string) => string): ChangeLine[] {
  return acts.flatMap((act) => (act.kind === 'write' ? cellLines(act, nameOf(act.sheetId)) : [actLine(act, nameOf)]));
}

/** The cells that a block is written to; one that is given what it holds already is no change. */
export function cellLines({ top, left, before, after }: WriteCells, sheet: string): CellLine[] {
  return after.flatMap((row, down) => row.flatMap((content, right): CellLine[] => {
    const was = asText(before[down]?.[right] ?? '');
    return content === null || asText(content) === was ? [] : [{ kind: 'cell', sheet, cell: cellName(top + down, left + right), before: was, after: asText(content) }];
  }));
}

// eslint-disable-next-line complexity -- one case for each kind of act
function actLine(act: Exclude<Act, WriteCells>, nameOf: (sheetId: string) => string): ChangeLine {
  switch (act.kind) {
    case 'name': return { kind: act.kind, sheet: '', what: act.name, count: 1 };
    case 'add-sheet':
    case 'remove-sheet': return { kind: act.kind, sheet: act.draft.name, what: act.draft.name, count: act.draft.rows.length };
    case 'insert-columns':
    case 'delete-columns': return { kind: act.kind, sheet: nameOf(act.sheetId), what: columnName(act.column), count: act.count };
    case 'make-style':
    case 'drop-style': return { kind: act.kind, sheet: '', what: act.name, count: 1 };
    case 'style-rows':
    case 'restore-looks': return { kind: act.kind, sheet: nameOf(act.sheetId), what: act.style, count: act.runs.reduce((sum, { count }) => sum + count, 0) };
    case 'merge-cells': return { kind: act.kind, sheet: nameOf(act.sheetId), what: act.areas.map(({ top, left, bottom, right }) => `${cellName(top, left)}:${cellName(bottom, right)}`).join(', '), count: act.areas.length };
    case 'dropdown': return { kind: act.kind, sheet: nameOf(act.sheetId), what: `${columnName(act.left)}: ${act.listName}`, count: act.rows };
    default: return { kind: act.kind, sheet: nameOf(act.sheetId), what: rowsText(act.row, act.count), count: act.count };
  }
}

/** `4`, or `4–9`, as Excel numbers rows. */
function rowsText(row: number, count: number): string {
  return count === 1 ? String(row + 1) : `${row + 1}–${row + count}`;
}
