import type { Content } from '#core/edits/change/Contents';
import { areParentsMerged } from '#core/read/areParentsMerged';
import { sheetRows } from '#core/read/RowReader';
import { saidAs } from '#core/scheme/codeWithin';
import { runSteps } from '#core/values/steps';
import { asText } from '#core/edits/change/Contents';
import { codeAndTitle, type LikeCell } from './cellText';
import { flatSteps, type FlatStep } from './flatSteps';
import type { LevelId } from '#core/scheme/Scheme';
import type { TreeGround } from './TreeGround';

/** What a flat row is to say of what stands above its element: a line of elements from the top down. */
export type Path = readonly number[];

/** Writes the parents beside the rows of a flat export, in the sheet's own manner: repeated, or at the first row of their group. */
export class FlatParents {
  readonly steps: readonly FlatStep[];
  readonly isMerged: boolean;

  constructor(private readonly ground: TreeGround, private readonly sheet: number) {
    this.steps = flatSteps(ground, sheet);
    const layout = ground.layout(sheet);
    const { id, name, top, left, cells, tables } = ground.sheet(sheet);
    const values = cells.map((row) => row.map(asText));
    const rows = sheetRows(layout, { id, name, top, left, tables, isVisible: true, values });
    this.isMerged = runSteps(areParentsMerged(rows, this.steps.map(({ code, title }) => ({ code: code < 0 ? -1 : code - left, title: title < 0 ? -1 : title - left }))));
  }

  /**
   * The cells of the levels above a row's own one. `path` is what it hangs under, from the top down; `before` that of the
   * row above with its own element, null at the top.
   */
  cells(path: Path, own: LevelId, before: Path | null): Map<number, Content> {
    const cells = new Map<number, Content>();
    let isOther = before === null;
    for (const step of this.steps.slice(0, this.steps.findIndex(({ level }) => level === own))) {
      const element = path.find((each) => this.ground.element(each).level === step.level) ?? -1;
      isOther ||= before?.includes(element) === false;
      for (const [column, content] of this.names(step, this.isMerged && !isOther ? -1 : element)) cells.set(column, content);
    }
    return cells;
  }

  /** An element's cells as they stand where it was first read; empty ones for none. */
  private names({ code, title }: FlatStep, element: number): [number, Content][] {
    if (element < 0) return [code, title].filter((column) => column >= 0).map((column) => [column, '']);
    const { row, sheet, code: ownCode, title: ownTitle } = this.ground.element(element);
    const content = (column: number, said: string): Content => (sheet === this.sheet ? this.ground.content(sheet, row, column) : said);
    if (code < 0) return [[title, content(title, codeAndTitle(ownCode, ownTitle, null))]];
    return [[code, content(code, ownCode)], ...(title < 0 ? [] : [[title, content(title, ownTitle)] as [number, Content]])];
  }

  /** The cells of an element's own level. `sibling` shows the manner where code and title share a cell, or the code goes on from the parent's. */
  own(level: string, code: string, title: string, sibling: number): Map<number, Content> {
    const step = this.steps.find((each) => each.level === level);
    if (!step) return new Map();
    if (step.code < 0) return new Map([[step.title, codeAndTitle(code, title, this.likeIn(step.title, sibling))]]);
    const titles = step.title >= 0 ? step.title : this.ground.column(this.sheet, 'title')?.column ?? -1;
    const like = this.likeIn(step.code, sibling);
    const number = like ? saidAs(code, like.text, like.element.code) : code;
    return new Map<number, Content>([[step.code, number], ...(titles >= 0 ? [[titles, title] as [number, Content]] : [])]);
  }

  private likeIn(column: number, sibling: number): LikeCell | null {
    if (sibling < 0) return null;
    const element = this.ground.element(sibling);
    return { text: String(asText(this.ground.content(this.sheet, element.row, column))), element };
  }
}
