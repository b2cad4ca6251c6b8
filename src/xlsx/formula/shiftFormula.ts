import { columnIndex, columnLetters } from '../place/cellAddress';
import { lastColumn, lastRow } from '../packageLimits';

/**
 * Pieces of a formula, of which only the last two kinds move: texts, quoted sheet names, bracketed table references,
 * then areas such as `A:C` or `2:5`, then words, of which a cell reference is one kind.
 */
const piece = /"(?:[^"]|"")*"|'(?:[^']|'')*'|\[(?:[^[\]']|'.|\[(?:[^[\]']|'.)*\])*\]|(\$?)([A-Za-z]{1,3}):(\$?)([A-Za-z]{1,3})(?![\w.(!])|(\$?)(\d{1,7}):(\$?)(\d{1,7})(?![\w.(!])|[$\p{L}\p{N}_.\\?]+/gu;
const cell = /^(\$?)([A-Za-z]{1,3})(\$?)(\d{1,7})$/;

/**
 * A formula as it reads when copied `rows` down and `columns` to the right: relative references move, absolute ones stay,
 * and one that leaves the sheet becomes #REF!. For the formulas that a file writes once and shares.
 */
export function shiftFormula(formula: string, rows: number, columns: number): string {
  return formula.replace(piece, (found: string, ...rest: unknown[]) => {
    const groups = rest.slice(0, 8) as (string | undefined)[];
    const at = rest[8] as number;
    if (groups[1] !== undefined) return shiftPair(groups.slice(0, 4) as string[], (part, pinned) => shiftColumn(part, pinned, columns));
    if (groups[5] !== undefined) return shiftPair(groups.slice(4, 8) as string[], (part, pinned) => shiftRow(part, pinned, rows));
    return isReference(found, formula, at) ? shiftCell(found, rows, columns) : found;
  });
}

/** `LOG10(` is a function and `A1!B2` names a sheet: what follows decides. */
function isReference(word: string, formula: string, at: number): boolean {
  const following = formula[at + word.length];
  return cell.test(word) && following !== '(' && following !== '!' && following !== '[';
}

function shiftCell(word: string, rows: number, columns: number): string {
  const [, pinnedColumn, letters, pinnedRow, digits] = cell.exec(word) as unknown as [string, string, string, string, string];
  if (columnIndex(letters) > lastColumn || Number(digits) - 1 > lastRow) return word;
  const [column, row] = [shiftColumn(letters, pinnedColumn, columns), shiftRow(digits, pinnedRow, rows)];
  return column === undefined || row === undefined ? '#REF!' : column + row;
}

function shiftPair(parts: readonly string[], shift: (part: string, pinned: string) => string | undefined): string {
  const [pinned1 = '', part1 = '', pinned2 = '', part2 = ''] = parts;
  const from = shift(part1, pinned1);
  const to = shift(part2, pinned2);
  return from === undefined || to === undefined ? '#REF!' : `${from}:${to}`;
}

function shiftColumn(letters: string, pinned: string, by: number): string | undefined {
  if (pinned !== '') return pinned + letters;
  const column = columnIndex(letters) + by;
  return column < 0 || column > lastColumn ? undefined : columnLetters(column);
}

function shiftRow(digits: string, pinned: string, by: number): string | undefined {
  if (pinned !== '') return pinned + digits;
  const row = Number(digits) - 1 + by;
  return row < 0 || row > lastRow ? undefined : String(row + 1);
}
