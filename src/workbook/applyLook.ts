import type { Look } from '#core/write/looks';

/** Gives a range a look; what the look does not say stays as it is. */
export function applyLook(range: Excel.Range, { numberFormat, font, fill, border, alignment }: Look): void {
  // A single value goes to every cell; an array would have to be as large as the range.
  if (numberFormat) range.numberFormat = numberFormat as unknown as string[][];
  if (fill) range.format.fill.color = fill.color;
  if (font) applyFont(range.format.font, font);
  if (alignment) applyAlignment(range.format, alignment);
  for (const side of SIDES) {
    const line = border?.[side.name];
    if (line) range.format.borders.getItem(side.edge).set({ color: line.color, ...LINES[line.style] });
  }
}

const SIDES = [
  { name: 'top', edge: 'EdgeTop' }, { name: 'right', edge: 'EdgeRight' }, { name: 'bottom', edge: 'EdgeBottom' }, { name: 'left', edge: 'EdgeLeft' },
] as const;

const LINES = {
  thin: { style: 'Continuous', weight: 'Thin' }, medium: { style: 'Continuous', weight: 'Medium' }, double: { style: 'Double', weight: 'Thick' },
} as const;

function applyFont(font: Excel.RangeFont, look: NonNullable<Look['font']>): void {
  const { underline, ...plain } = look;
  font.set({ ...plain, ...(underline ? { underline: 'Single' } : {}) });
}

function applyAlignment(format: Excel.RangeFormat, { horizontal, vertical, wrapText, indent }: NonNullable<Look['alignment']>): void {
  if (horizontal) format.horizontalAlignment = capital(horizontal);
  if (vertical) format.verticalAlignment = capital(vertical);
  if (wrapText) format.wrapText = true;
  if (indent) format.indentLevel = indent;
}

function capital<Word extends string>(word: Word): Capitalize<Word> {
  return (word[0]?.toUpperCase() + word.slice(1)) as Capitalize<Word>;
}
