import { columnName } from '#core/values/address';
import { parseAddress, quotedSheet } from '#core/values/grid/address';
import type { Area } from '#core/values/grid/Area';
import { shiftedArea, type LineShift } from '#core/values/grid/shift';

/** Where a formula is read, and on which sheet lines were put in or taken out; names as they stand in references. */
export interface ShiftedSheet { readOn: string; shifted: string }

/**
 * Text in quotes, then references with what may stand before them: a sheet, between apostrophes or not.
 * Groups: sheet with its mark, then the first and the last cell, columns or rows.
 */
const REFERENCE = /"(?:[^"]|"")*"|((?:'(?:[^']|'')+'|[\p{L}_][\p{L}\p{N}_.]*)!)?(?<![\p{L}\p{N}_.\\$:])(\$?[A-Za-z]{1,3}\$?\d{1,7}|\$?[A-Za-z]{1,3}(?=:)|\$?\d{1,7}(?=:))(?::(\$?[A-Za-z]{1,3}\$?\d{1,7}|\$?[A-Za-z]{1,3}|\$?\d{1,7}))?(?![\p{L}\p{N}_(.!:])/gu;

/** A formula (without `=`) as it reads after lines were put in or taken out on a sheet: what it refers to goes along, as in Excel. */
export function shiftedFormula(formula: string, { readOn, shifted }: ShiftedSheet, shift: LineShift): string {
  return withReferences(formula, { readOn, on: shifted }, (area, first) => (isAcross(first, shift) ? area : shiftedArea(area, shift)));
}

/** A formula of which each reference to a sheet is as `change` makes it; null is a reference to what is gone. */
export function withReferences(formula: string, { readOn, on }: { readOn: string; on: string }, change: (area: Area, first: string) => Area | null): string {
  return formula.replace(REFERENCE, (whole: string, sheet: string | undefined, first: string | undefined, last: string | undefined) => {
    if (first === undefined) return whole;
    const place = sheet === undefined ? readOn : sheetOf(sheet);
    return place.toLowerCase() === on.toLowerCase() ? (sheet ?? '') + changedReference(first, last, change) : whole;
  });
}

/** A formula in which a sheet goes by another name. */
export function renamedInFormula(formula: string, before: string, after: string): string {
  return formula.replace(REFERENCE, (whole: string, sheet: string | undefined) => (
    sheet !== undefined && sheetOf(sheet).toLowerCase() === before.toLowerCase() ? `${quotedSheet(after)}!${whole.slice(sheet.length)}` : whole
  ));
}

function sheetOf(mark: string): string {
  const name = mark.slice(0, -1);
  return name.startsWith("'") ? name.slice(1, -1).replaceAll("''", "'") : name;
}

function changedReference(first: string, last: string | undefined, change: (area: Area, first: string) => Area | null): string {
  const text = last === undefined ? first : `${first}:${last}`;
  const found = parseAddress(text)?.area;
  if (!found) return text;
  const to = change(found, first);
  if (to === found) return text;
  if (!to) return '#REF!';
  const start = rewritten(first, to.top, to.left);
  return last === undefined ? start : `${start}:${rewritten(last, to.bottom, to.right)}`;
}

/** Whole columns stay when rows move, whole rows when columns do, and both when only cells are pushed aside. */
function isAcross(part: string, { axis, within }: LineShift): boolean {
  const isCell = /[A-Za-z]/.test(part) && /\d/.test(part);
  return !isCell && (within !== undefined || /\d/.test(part) !== (axis === 'rows'));
}

/** The same kind of part, `$A$1`, `A` or `$1`, for another place. */
function rewritten(part: string, row: number, column: number): string {
  return part.replace(/[A-Za-z]+/, columnName(column)).replace(/\d+/, String(row + 1));
}
