import type { ChangeBuilder } from '#core/edits/change/ChangeBuilder';
import { gent2020Template } from '#core/layout/template/gent2020';
import type { Branch } from './Branches';
import type { StructureRow } from './StructurePreview';
import type { SheetSite } from './SheetSite';

/** Excel's outline goes eight levels deep, of which the first holds what is not grouped. */
const DEEPEST = 7;

/**
 * Groups what hangs under each row, so that it folds away below it. Office tells no outline level, so that rows that are
 * grouped already can't be seen, but for those of the template, and where the levels were read from the groups.
 */
export function addGroups(builder: ChangeBuilder, { layout: { id, name, table, depths } }: SheetSite, branches: readonly Branch[], rows: StructureRow[]): void {
  const parents = branches.filter(({ row, end }) => end > row);
  const left = (is: StructureRow['is'], of: readonly Branch[]): void => {
    if (of.length > 0) rows.push({ part: 'groepen', sheet: name, is, place: rowsName(of[0]!), count: of.length, text: '' });
  };
  if (depths?.by === 'outline' || gent2020Template.sheets.some(({ tableName }) => tableName === table)) return left('grouped-already', parents);
  const whole = parents.filter(({ isWhole }) => isWhole);
  const grouped = whole.filter(({ depth }) => depth < DEEPEST);
  for (const { row, end } of grouped) builder.groupRows(id, row + 1, end - row);
  left('new-groups', grouped);
  left('branch-scattered', parents.filter(({ isWhole }) => !isWhole));
  left('too-deep', whole.filter(({ depth }) => depth >= DEEPEST));
}

function rowsName({ row, end }: Branch): string {
  return `${row + 2}:${end + 1}`;
}
