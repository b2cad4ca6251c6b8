import { columnName, parseAddress, quotedSheet } from '../address/address';
import { shiftedArea, type LineShift } from '../state/shift';

/** Where a formula is read, and on which sheet lines were put in or taken out; names as they stand in references. */
export interface ShiftedSheet { readOn: string; shifted: string }

/**
 * Text in quotes, then references with what may stand before them: a sheet, between apostrophes or not.
 * Groups: sheet with its mark, then the first and the last cell, columns or rows.
 */
const REFERENCE = /"(?:[^"]|"")*"|((?:'(?:[^']|'')+'|[\p{L}_][\p{L}\p{N}_.]*)!)?(?<![\p{L}\p{N}_.\\$:])(\$?[A-Za-z]{1,3}\$?\d{1,7}|\$?[A-Za-z]{1,3}(?=:)|\$?\d{1,7}(?=:))(?::(\$?[A-Za-z]{1,3}\$?\d{1,7}|\$?[A-Za-z]{1,3}|\$?\d{1,7}))?(?![\p{L}\p{N}_(.!:])/gu;

/** A formula (without `=`) as it reads after lines were put in or taken out on a sheet: what it refers to goes along, as in Excel. */
export function shiftedFormula(formula: string, { readOn, shifted }: ShiftedSheet, shift: LineShift): string {
  return formula.replace(REFERENCE, (whole: string, sheet: string | undefined, first: string | undefined, last: string | undefined) => {
    if (first === undefined) return whole;
    const place = sheet === undefined ? readOn : sheetOf(sheet);
    return place.toLowerCase() === shifted.toLowerCase() ? (sheet ?? '') + shiftedReference(first, last, shift) : whole;
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

function shiftedReference(first: string, last: string | undefined, shift: LineShift): string {
  const text = last === undefined ? first : `${first}:${last}`;
  const found = parseAddress(text)?.area;
  if (!found || isAcross(first, shift)) return text;
  const moved = shiftedArea(found, shift);
  if (!moved) return '#REF!';
  const start = rewritten(first, moved.top, moved.left);
  return last === undefined ? start : `${start}:${rewritten(last, moved.bottom, moved.right)}`;
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
