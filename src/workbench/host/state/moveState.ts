import type { Outline, SheetState } from './HostState';
import { area } from '#core/values/grid/Area';
import { movedTable } from '../tables/movedTable';
import { shiftedArea, shiftedLine, type LineShift } from '#core/values/grid/shift';

/** Moves everything of a sheet that has a row or column in it along with lines put in or taken out; rules, which have formulas, are moved in `moveRules`. */
export function moveState(sheet: SheetState, shift: LineShift): void {
  if (!shift.within) moveOutline(shift.axis === 'rows' ? sheet.rows : sheet.columns, shift);
  sheet.selection = shiftedArea(sheet.selection, shift) ?? sheet.selection;
  sheet.tables = sheet.tables.flatMap((table) => movedTable(table, shift));
  sheet.comments = sheet.comments.flatMap((comment) => {
    const place = shiftedArea(area(comment.row, comment.column), shift);
    return place ? [{ ...comment, row: place.top, column: place.left }] : [];
  });
  const filter = sheet.autoFilter && shiftedArea(sheet.autoFilter.range, shift);
  sheet.autoFilter = sheet.autoFilter && filter ? { ...sheet.autoFilter, range: filter } : undefined;
  movePrint(sheet, shift);
}

function movePrint(sheet: SheetState, shift: LineShift): void {
  if (!sheet.print) return;
  const { printArea, titleRows, titleColumns, ...rest } = sheet.print;
  const moved = printArea && shiftedArea(printArea, shift);
  const rows = movedTitles(titleRows, shift, 'rows');
  const columns = movedTitles(titleColumns, shift, 'columns');
  sheet.print = { ...rest, ...(moved && { printArea: moved }), ...(rows && { titleRows: rows }), ...(columns && { titleColumns: columns }) };
}

/** Lines repeated on every page move when whole lines do. */
function movedTitles(lines: { from: number; to: number } | undefined, shift: LineShift, axis: LineShift['axis']): { from: number; to: number } | null {
  if (!lines || shift.within || shift.axis !== axis) return lines ?? null;
  const moved = shiftedArea(area(lines.from, lines.from, lines.to, lines.to), shift);
  return moved && (axis === 'rows' ? { from: moved.top, to: moved.bottom } : { from: moved.left, to: moved.right });
}

/** Inserted lines take the level of the line before them, as in Excel, when both neighbours are grouped. */
function moveOutline(outline: Outline, shift: LineShift): void {
  const inherited = shift.inserted ? Math.min(outline.levels.get(shift.at - 1) ?? 0, outline.levels.get(shift.at) ?? 0) : 0;
  outline.levels = new Map([...outline.levels].flatMap(([line, level]) => {
    const to = shiftedLine(line, shift);
    return to === null ? [] : [[to, level] as const];
  }));
  for (let line = shift.at; inherited > 0 && line < shift.at + shift.count; line += 1) outline.levels.set(line, inherited);
  outline.collapsed = new Set([...outline.collapsed].flatMap((line) => shiftedLine(line, shift) ?? []));
}
