import type { ICellData, Worksheet } from '@univerjs/core';
import { isUnbounded, isWholeColumns, isWholeRows, type Area } from '#core/values/grid/Area';
import { extrasOf } from '../book/cells';
import type { HostContext } from '../HostContext';
import { eachCell } from './readCells';
import { withExtras, type CellPatch } from './writeCells';

export type ClearWhat = 'All' | 'Contents' | 'Formats' | 'Hyperlinks' | 'RemoveHyperlinks' | 'ResetContents';

const NO_CONTENT: ICellData = { v: null, t: null, f: null, si: null, p: null };

/** Clears what is there: values and formulas, formats, or links. Only filled or formatted cells are touched, so whole columns are cheap. */
export function clearCells(host: HostContext, sheet: Worksheet, of: Area, what: ClearWhat): void {
  const patch: CellPatch = {};
  eachCell(sheet, of, (cell, row, column) => {
    (patch[row] ??= {})[column] = cleared(cell, what);
  });
  if (Object.keys(patch).length > 0) {
    const isFormat = what === 'Formats' || what === 'Hyperlinks' || what === 'RemoveHyperlinks';
    host.engine.runUndoable(sheet.getSheetId(), patch, isFormat ? 'sheet.command.set-style' : 'sheet.command.clear-selection-content');
  }
  if ((what === 'All' || what === 'Formats') && isUnbounded(of)) clearLineStyles(host, sheet, of);
}

function cleared(cell: ICellData, what: ClearWhat): ICellData {
  switch (what) {
    case 'All': return { ...NO_CONTENT, s: null, custom: null };
    case 'Formats': return { s: null, custom: withExtras(cell, { style: undefined } as never) };
    case 'Hyperlinks': return { custom: withExtras(cell, { hyperlink: undefined } as never) };
    case 'RemoveHyperlinks': return extrasOf(cell)?.hyperlink ? { s: null, custom: withExtras(cell, { hyperlink: undefined } as never) } : {};
    default: return { ...NO_CONTENT, custom: withExtras(cell, { hyperlink: undefined } as never) };
  }
}

function clearLineStyles(host: HostContext, sheet: Worksheet, of: Area): void {
  const { rowData, columnData } = sheet.getConfig();
  const rows = isWholeRows(of) ? styledLines(rowData, of.top, of.bottom) : null;
  const columns = isWholeColumns(of) ? styledLines(columnData, of.left, of.right) : null;
  if (rows) host.engine.runSync('sheet.mutation.set-row-data', { subUnitId: sheet.getSheetId(), rowData: rows });
  if (columns) host.engine.runSync('sheet.mutation.set-col-data', { subUnitId: sheet.getSheetId(), columnData: columns });
}

/** Lines with a style of their own, each with the style taken away; null without any. */
function styledLines(lines: object | undefined, first: number, last: number): Record<string, object> | null {
  const styled = Object.entries((lines ?? {}) as Record<string, { s?: unknown } | null>).filter(([index, line]) => line?.s && Number(index) >= first && Number(index) <= last);
  return styled.length === 0 ? null : Object.fromEntries(styled.map(([index]) => [index, { s: null, custom: null }]));
}
