import type { CellValue } from '#core/values/CellValue';
import { isBlankStep, type Step } from './flatSteps';
import { cellAt, type SheetRows } from './RowReader';

type Columns = Pick<Step, 'code' | 'title'>;

/**
 * Whether a flat sheet names each parent only at the first row of its group, as merged cells and pivot tables do: the
 * row at the top names all it has, later ones leave parents (and HSD) open, and never does a row repeat the parent above
 * it. Where parents are repeated, an open one is missing and is not guessed. Looks no further than the first repeat.
 */
export function areParentsMerged(sheet: SheetRows, steps: readonly Columns[]): boolean {
  const parents = steps.slice(0, -1);
  const hsd = sheet.column('hsd');
  const isLower = (row: readonly CellValue[]): boolean => cellAt(row, hsd) === '' && parents.every((step) => isBlankStep(step, row));
  let above: readonly CellValue[] | null = null;
  let isOpen = false;
  for (let i = sheet.from; i < sheet.to; i += 1) {
    const row = sheet.rows[i] ?? [];
    if (steps.slice(-1).every((lowest) => isBlankStep(lowest, row))) continue;
    const isLater = above !== null && isLower(row);
    if (!isLater && !isFirstOfGroup(row, above, parents)) return false;
    isOpen ||= isLater;
    above = row;
  }
  return isOpen;
}

/** The first row of all names every parent, a later one at least one and none that stands above it too. */
function isFirstOfGroup(row: readonly CellValue[], above: readonly CellValue[] | null, parents: readonly Columns[]): boolean {
  const named = parents.filter((step) => !isBlankStep(step, row));
  return above === null ? named.length === parents.length : named.length > 0 && !named.some((step) => isSame(row, above, step));
}

function isSame(row: readonly CellValue[], above: readonly CellValue[], { code, title }: Columns): boolean {
  return cellAt(row, code) === cellAt(above, code) && cellAt(row, title) === cellAt(above, title);
}
