import type { LevelFinder } from '#core/scheme/LevelFinder';
import type { LevelId } from '#core/scheme/Scheme';
import { splitLabel, type Label } from '#core/scheme/splitLabel';
import type { CellValue } from '#core/values/CellValue';
import { madeOnce } from '#core/values/madeOnce';
import { textOf } from '#core/values/text';
import { isTotalText } from '#core/values/totalText';
import type { HeaderRow } from './Block';
import type { SheetSnapshot } from './Snapshot';

const ROWS_SAMPLED = 300;
/** Fewer filled rows are no outline. */
export const FEWEST = 3;

export interface Sample { readonly index: number; readonly content: CellValue; readonly level: LevelId | ''; readonly hasTitle: boolean }

/** The first filled rows of a column, each with its level where code or word tells it; rows of totals left out. */
export function samplesOf(sheet: SheetSnapshot, header: HeaderRow, column: number, finder: LevelFinder): Sample[] {
  const first = header.row + 1 - sheet.top;
  const samples: Sample[] = [];
  for (let index = first; index < Math.min(sheet.values.length, first + ROWS_SAMPLED, header.endRow - sheet.top); index += 1) {
    const content = sheet.values[index]?.[column - sheet.left] ?? '';
    const text = textOf(content);
    if (typeof content !== 'string' || text === '' || isTotalText(text)) continue;
    const { level, title } = labelOf(text, finder);
    samples.push({ index, content, level, hasTitle: title !== '' });
  }
  return samples;
}

/** Each row at the top of a sheet may be its header, and the same cells stand below nearly all of them: taken apart once. */
function labelOf(text: string, finder: LevelFinder): Label {
  const known = madeOnce(labelsOf, finder, () => new Map<string, Label>());
  return madeOnce(known, text, () => splitLabel(text, finder));
}

const labelsOf = new WeakMap<LevelFinder, Map<string, Label>>();

/** The samples of the columns below a header row, of each column once. */
export function samplesBelow(sheet: SheetSnapshot, header: HeaderRow, finder: LevelFinder): (column: number) => Sample[] {
  const known = new Map<number, Sample[]>();
  return (column) => madeOnce(known, column, () => samplesOf(sheet, header, column, finder));
}

/** Whether most of a column is more than codes alone. */
export function areTitled(samples: readonly Sample[]): boolean {
  return samples.filter(({ hasTitle }) => hasTitle).length * 2 >= samples.length;
}
