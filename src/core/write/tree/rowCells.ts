import type { Content } from '#core/edits/change/Contents';
import { saidAs } from '#core/scheme/codeWithin';
import type { LevelId } from '#core/scheme/Scheme';
import { asText } from '#core/edits/change/Contents';
import type { ColumnLayout, Field } from '#core/layout/Layout';
import type { TreeGround } from './TreeGround';
import { codeAndTitle, type LikeCell } from './cellText';

/** What a row of a plan sheet is to say of an element. */
export interface RowSaying { readonly level: LevelId; readonly code: string; readonly title: string; readonly under: number; readonly sibling: number }

/** The cells of a plan sheet's row that tell code, level, title and where the element hangs. */
export function rowCells(ground: TreeGround, sheet: number, { level, code, title, under, sibling }: RowSaying): Map<number, Content> {
  const cells = new Map<number, Content>();
  const put = (field: Field, content: Content): void => {
    const found = ground.column(sheet, field);
    if (found) cells.set(found.column, content);
  };
  put('code', codeSaid(ground, sheet, code, sibling));
  put('title', title);
  put('niveau', levelWord(ground, sheet, level, sibling));
  const outline = ground.column(sheet, 'outline');
  const step = ground.column(sheet, 'title', level);
  if (step) cells.set(step.column, ground.column(sheet, 'code') ? title : codeAndTitle(code, title, likeOf(ground, sheet, step.column, sibling)));
  if (outline) cells.set(outline.column, codeAndTitle(code, title, likeOf(ground, sheet, outline.column, sibling)));
  for (const [column, content] of parentCells(ground, sheet, level, under)) cells.set(column, content);
  return cells;
}

/** A code as the sheet writes it: where its codes go on from those of their parents, the number only. */
function codeSaid(ground: TreeGround, sheet: number, code: string, sibling: number): string {
  const column = ground.column(sheet, 'code');
  if (!column || sibling < 0) return code;
  const { row, code: of } = ground.element(sibling);
  return saidAs(code, ground.text(sheet, row, column.column), of);
}

/** The cells that tell what an element hangs under: an SD's HSD and a project's programme in their own columns, else the parent's code. */
export function parentCells(ground: TreeGround, sheet: number, level: LevelId, under: number): Map<number, Content> {
  const above = under >= 0 ? ground.element(under) : null;
  const own = above ? ownColumn(ground, sheet, level, above.level) : null;
  const code = above?.code ?? '';
  const cells = new Map<number, Content>();
  const put = (column: ColumnLayout | null, content: Content): void => { if (column) cells.set(column.column, content); };
  put(ground.column(sheet, 'parent'), own ? '' : code);
  if (mayHangUnder(ground, level, 'hsd')) put(ground.column(sheet, 'hsd'), '');
  put(own, code);
  return cells;
}

/** The column in which an element of a level names what it hangs under, where that is not the one for parents. */
function ownColumn(ground: TreeGround, sheet: number, level: LevelId, above: LevelId): ColumnLayout | null {
  if (above === 'project') return level === 'actie' ? ground.column(sheet, 'project') : null;
  const field = (['hsd', 'programma'] as const).find((each) => each === above);
  return field ? ground.column(sheet, field) : null;
}

function mayHangUnder({ plan }: TreeGround, level: LevelId, above: LevelId): boolean {
  return plan.scheme.levels.find(({ id }) => id === level)?.parents.includes(above) ?? false;
}

function likeOf(ground: TreeGround, sheet: number, column: number, sibling: number): LikeCell | null {
  if (sibling < 0) return null;
  const element = ground.element(sibling);
  return { text: String(asText(ground.content(sheet, element.row, column))), element };
}

/** The level as the sheet writes it: as beside another element of that level, else the scheme's short word. */
function levelWord(ground: TreeGround, sheet: number, level: LevelId, sibling: number): Content {
  const column = ground.column(sheet, 'niveau');
  const said = column && sibling >= 0 ? ground.text(sheet, ground.element(sibling).row, column.column) : '';
  return said || (ground.plan.scheme.levels.find(({ id }) => id === level)?.words.nl.short ?? level);
}
