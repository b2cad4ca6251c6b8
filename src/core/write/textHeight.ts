/** Points of one line of text at the usual size, and the room above and below it. */
const LINE = 15;
const PADDING = 3;
/** Most letters are narrower than the digit that column widths are counted in. */
const LETTERS_PER_CHARACTER = 1.1;

/** Lines that a text takes in a column so many characters wide, words kept whole; at least one. */
export function textLines(text: string, width: number): number {
  const room = Math.max(1, Math.floor(width * LETTERS_PER_CHARACTER));
  if (text.length <= room) return 1;
  let lines = 1;
  let used = 0;
  for (const { length } of text.split(' ')) {
    if (used > 0 && used + 1 + length > room) {
      lines += 1;
      used = length;
    } else used += (used > 0 ? 1 : 0) + length;
  }
  return lines;
}

/** Height of a row in points; null for one line, which is left to the spreadsheet, so that the row grows by itself. */
export function linesHeight(lines: number): number | null {
  return lines <= 1 ? null : lines * LINE + PADDING;
}
