/** Pixels per character of the default font (Calibri 11), by which a file counts column widths. */
const CHARACTER_PX = 7;
const POINT_PX = 96 / 72;

/** Excel's own default: 8.43 characters, 64 pixels, 48 points. */
export const DEFAULT_COLUMN_PX = 64;
/** Excel's own default: 15 points. */
export const DEFAULT_ROW_PX = 20;

/** Width in characters, as in a file, to pixels. */
export function charactersToPixels(characters: number): number {
  return Math.round(characters * CHARACTER_PX);
}

export function pixelsToCharacters(pixels: number): number {
  return Math.round((pixels / CHARACTER_PX) * 10_000) / 10_000;
}

export function pointsToPixels(points: number): number {
  return points * POINT_PX;
}

export function pixelsToPoints(pixels: number): number {
  return Math.round((pixels / POINT_PX) * 10_000) / 10_000;
}
