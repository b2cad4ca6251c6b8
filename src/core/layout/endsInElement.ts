import type { LevelFinder } from '#core/scheme/LevelFinder';
import { splitLabel } from '#core/scheme/splitLabel';
import { codeKey } from '#core/values/code';
import { textOf } from '#core/values/text';
import type { HeaderRow } from './Block';
import type { SheetSnapshot } from './Snapshot';

/** Whether what would be the lowest row of a header names an element where the row above already heads the column. */
export function endsInElement({ row, top = row }: HeaderRow, { values, top: first }: SheetSnapshot, finder: LevelFinder): boolean {
  const above = values.slice(top - first, row - first);
  const below = values[row - first + 1] ?? [];
  const isHeaded = (i: number): boolean => above.some((cells) => textOf(cells[i]) !== '');
  return above.length > 0 && (values[row - first] ?? []).some((content, i) => isLabel(textOf(content), finder) && (isHeaded(i) || isLabel(textOf(below[i]), finder)));
}

/** `SD1`, `SD 1 Wonen`: a code of a level, or one with a title behind it. A year behind the word of a level is none. */
function isLabel(text: string, finder: LevelFinder): boolean {
  const { code, title, level } = splitLabel(text, finder);
  return level !== '' && (title !== '' || finder.byPattern(codeKey(code)) !== '');
}
