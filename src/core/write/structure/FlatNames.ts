import { asText, contentAt, type SheetContents } from '#core/edits/change/Contents';
import type { SheetLayout } from '#core/layout/Layout';
import type { Plan } from '#core/plan/Plan';
import { titleOf } from '#core/read/CellTexts';
import { areParentsMerged } from '#core/read/areParentsMerged';
import { isSubtotal } from '#core/read/flatSteps';
import { sheetRows } from '#core/read/RowReader';
import { readingFinder } from '#core/scheme/borrowWords';
import type { LevelFinder } from '#core/scheme/LevelFinder';
import type { LevelId } from '#core/scheme/Scheme';
import { splitLabel } from '#core/scheme/splitLabel';
import type { CellValue } from '#core/values/CellValue';
import { codeKey } from '#core/values/code';
import { runSteps } from '#core/values/steps';
import { textOf } from '#core/values/text';
import { elementNamed } from '../elementNamed';

/** The columns of one level of a flat sheet, on the sheet itself; -1 where it has none. */
export interface NamedStep { readonly level: LevelId; readonly code: number; readonly title: number }

/** What a row of a flat sheet names: for each step the element, -1 for none; and the lowest of them. */
export interface NamedRow { readonly row: number; readonly elements: readonly number[]; readonly lowest: number }

/** Which element the rows of a flat sheet name at each level, read as the plan was read from it. */
export class FlatNames {
  readonly steps: readonly NamedStep[];
  readonly rows: readonly NamedRow[];
  private readonly uncoded = new Map<string, number>();
  private readonly isMerged: boolean;
  private readonly finder: LevelFinder;
  private byRow: Map<number, readonly number[]> | undefined;

  constructor(private readonly plan: Plan, private readonly layout: SheetLayout, sheetIndex: number, private readonly sheet: SheetContents) {
    this.finder = readingFinder(plan.scheme);
    this.steps = plan.scheme.levels.flatMap(({ id }) => this.stepOf(id));
    for (const { index, sheet: at, key, level, title, parent } of plan.elements) if (at === sheetIndex && key === '') this.uncoded.set(`${level}|${this.stepParent(parent)}|${title}`, index);
    const values = sheet.cells.map((row) => row.map(asText));
    const read = sheetRows(layout, { ...sheet, isVisible: true, values });
    this.isMerged = runSteps(areParentsMerged(read, this.steps.map(({ code, title }) => ({ code: code < 0 ? -1 : code - sheet.left, title: title < 0 ? -1 : title - sheet.left }))));
    this.rows = this.named();
  }

  /** What a row names, from the top down. */
  on(row: number): readonly number[] {
    this.byRow ??= new Map(this.rows.map((each) => [each.row, each.elements]));
    return this.byRow.get(row) ?? [];
  }

  private stepOf(id: LevelId): NamedStep[] {
    const at = (field: 'code' | 'title'): number => this.layout.columns.find((each) => each.field === field && each.level === id)?.column ?? -1;
    return at('code') < 0 && at('title') < 0 ? [] : [{ level: id, code: at('code'), title: at('title') }];
  }

  /** What is no step of this sheet, an HSD say, tells no elements apart. */
  private stepParent(parent: number): number {
    const level = this.plan.elements[parent]?.level;
    return this.steps.some((step) => step.level === level) ? parent : -1;
  }

  private named(): NamedRow[] {
    const rows: NamedRow[] = [];
    const open: number[] = [];
    for (let row = this.layout.firstRow; row < this.layout.endRow; row += 1) {
      const elements = this.isBeside(row) ? [] : this.elementsOf(row, open);
      const lowest = lastOf(elements);
      if (lowest >= 0) rows.push({ row, elements, lowest });
    }
    return rows;
  }

  private isBeside(row: number): boolean {
    const { cells, top, left } = this.sheet;
    const values = (cells[row - top] ?? []).map(asText);
    return isSubtotal(this.steps.map(({ code, title }) => ({ code: code - left, title: title - left })), values);
  }

  private elementsOf(row: number, open: number[]): number[] {
    let isFirst = true;
    let parent = -1;
    return this.steps.map((step, at) => {
      const [code, title] = [this.cell(row, step.code), this.cell(row, step.title)];
      if (code === '' && title === '') return -1;
      if (isFirst) parent = this.isMerged ? lastOf(open.slice(0, at)) : -1;
      isFirst = false;
      parent = this.find(step, code, title, parent);
      open.length = at;
      open[at] = parent;
      return parent;
    });
  }

  private find(step: NamedStep, code: CellValue, title: CellValue, parent: number): number {
    const said = step.code >= 0 ? { code: textOf(code), title: titleOf(title) } : splitLabel(textOf(title), this.finder);
    const key = codeKey(said.code);
    return key === '' ? this.uncoded.get(`${step.level}|${this.stepParent(parent)}|${said.title}`) ?? -1 : elementNamed(this.plan, step.level, parent, said.code, this.finder);
  }

  private cell(row: number, column: number): CellValue {
    return column < 0 ? '' : asText(contentAt(this.sheet, row, column));
  }
}

function lastOf(elements: readonly (number | undefined)[]): number {
  return elements.filter((index) => index !== undefined && index >= 0).at(-1) ?? -1;
}
