import { asText } from '#core/edits/change/Contents';
import type { SheetSite } from './SheetSite';

/** As reading knows it: what stands before a text in a list. */
const BULLET = /^\s*[-–—•*·▪o]\s/u;

/**
 * Whether the cells of a column with all levels say more than a title: a code, the word of the level, a bullet. Beside
 * these a column for codes would make their text the title.
 */
export function isToldTogether({ layout: { depths }, elements, content, column }: SheetSite): boolean {
  if (!depths || depths.by === 'rest') return true;
  const at = column('outline')?.column ?? -1;
  return [...elements].some(([row, { key, title }]) => {
    const text = String(asText(content(row, at)));
    return key !== '' || BULLET.test(text) || text.trim() !== title;
  });
}
