/** Points of one line of text at the usual size, and the room above and below it. */
const LINE = 15;
const PADDING = 3;
/** Letters narrower and wider than the digit that column widths are counted in, as parts of it; in all usual fonts about the same. */
const LETTERS: readonly (readonly [string, number])[] = [["ijl'|.,:;!", 0.45], ['frtI ()[]/-“”‘’', 0.6], ['cksvxyzJ', 0.9], ['ABCDEFGHKLNOPQRSTUVXYZ&', 1.2], ['mwMW@%…', 1.5]];
const WIDTHS: ReadonlyMap<string, number> = new Map(LETTERS.flatMap(([letters, width]) => [...letters].map((letter) => [letter, width] as const)));
/** Where the font of the file is not there another one takes its place, and most are wider: a row that is too high is better than a text that is cut. */
const OTHER_FONT = 1.16;
/** What a cell leaves free at its sides, in characters. */
const MARGIN = 0.8;
const BLANK = widthOf(' ');

/** Lines that a text takes in a column so many characters wide, words kept whole; at least one. */
export function textLines(text: string, width: number): number {
  let lines = 1;
  let used = 0;
  for (const word of text.split(' ').map(widthOf)) {
    if (used > 0 && used + BLANK + word > width - MARGIN) {
      lines += 1;
      used = word;
    } else used += (used > 0 ? BLANK : 0) + word;
  }
  return lines;
}

function widthOf(text: string): number {
  return [...text].reduce((sum, letter) => sum + (WIDTHS.get(letter) ?? 1), 0) * OTHER_FONT;
}

/** Height of a row in points; null for one line, which is left to the spreadsheet, so that the row grows by itself. */
export function linesHeight(lines: number): number | null {
  return lines <= 1 ? null : lines * LINE + PADDING;
}
