import { asText, isFormula, type Content } from '#core/edits/change/Contents';
import type { PlanElement } from '#core/plan/Plan';
import { ok, refuse, type Result } from '#core/values/Result';
import { cellName } from '#core/values/address';
import { codeAndTitle } from './cellText';
import type { Landed } from './Landed';
import type { TreeAct } from './TreeAct';
import type { TreeGround } from './TreeGround';
import type { TreeWriter } from './TreeWriter';

/** Another title, in every row that names the element. */
export function renameElement(ground: TreeGround, writer: TreeWriter, { element: index, title }: Extract<TreeAct, { kind: 'rename' }>): Result<Landed> {
  const element = ground.element(index);
  const { sheet } = element;
  const column = titleColumn(ground, element);
  if (column < 0) return refuse('no-title-column', { code: element.code });
  if (title.trim() === '') return refuse('title-missing');
  if (ground.isTitled(index)) return refuse('stands-in-title', { title: element.title });
  writer.restOn(sheet);
  const old = String(asText(ground.content(sheet, element.row, column)));
  const wanted = hasOwnTitle(ground, element) ? title : codeAndTitle(element.code, title, { text: old, element });
  const rows = rowsNaming(ground, element, column);
  const formula = rows.find((row) => isFormula(ground.content(sheet, row, column)));
  if (formula !== undefined) return refuse('cell-has-formula', { cell: cellName(formula, column) });
  writer.rows(sheet, new Map(rows.map((row) => [row, new Map<number, Content>([[column, wanted]])])));
  return ok({ code: element.code, sheet, row: element.row });
}

function titleColumn(ground: TreeGround, element: PlanElement): number {
  const { sheet, level } = element;
  if (ground.layout(sheet).kind === 'vlak') return flatTitleColumn(ground, element);
  return (ground.column(sheet, 'title') ?? ground.column(sheet, 'title', level) ?? ground.column(sheet, 'outline') ?? ground.column(sheet, 'code'))?.column ?? -1;
}

/** Where one column has the titles of all levels, this one's only on a row of its own. */
function flatTitleColumn(ground: TreeGround, { sheet, level, index, row }: PlanElement): number {
  const own = ground.column(sheet, 'title', level);
  const shared = own ? null : ground.column(sheet, 'title');
  if (shared) return ground.rowsOf(index)[0] === row ? shared.column : -1;
  return (own ?? ground.column(sheet, 'outline') ?? ground.column(sheet, 'code', level))?.column ?? -1;
}

/** Whether the title stands in a cell of its own, not behind the code. */
function hasOwnTitle(ground: TreeGround, { sheet, level }: PlanElement): boolean {
  // Titles set in by column have the code beside them, or before them in the same cell.
  if (ground.layout(sheet).kind !== 'vlak') return ground.column(sheet, 'title') !== null || (ground.column(sheet, 'title', level) !== null && ground.column(sheet, 'code') !== null);
  return ground.column(sheet, 'code', level) !== null;
}

/** In a flat export, every row below the element that has its title: the same cell as at its first row. */
function rowsNaming(ground: TreeGround, element: PlanElement, column: number): number[] {
  const { sheet, row } = element;
  if (ground.layout(sheet).kind !== 'vlak') return [row];
  const old = ground.text(sheet, row, column);
  const isShared = ground.column(sheet, 'title')?.column === column;
  return ground.rowsOn(sheet, isShared ? [element.index] : ground.branch(element.index)).filter((each) => ground.text(sheet, each, column) === old);
}
