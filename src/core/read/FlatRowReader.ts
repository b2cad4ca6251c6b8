import type { LevelId } from '#core/scheme/Scheme';
import { codeWithin } from '#core/scheme/codeWithin';
import { codeKey } from '#core/values/code';
import type { CellValue } from '#core/values/CellValue';
import { isTotalRow } from '#core/values/totalText';
import { titleOf } from './CellTexts';
import { LineReader } from './LineReader';
import type { MutableElement } from './Mutable';
import type { PlanBuilder } from './PlanBuilder';
import { isBlankStep, isElement, isSubtotal, labelOn, levelOnStep, lowestStep, titleColumn, type Step } from './flatSteps';
import { giveFlatHsd } from './flatHsd';
import { HeldTotals } from './HeldTotals';
import { RowFields } from './RowFields';
import { cellAt, type SheetRows } from './RowReader';

/** What must be known of a flat sheet before its rows are read: its levels, whether parents stand at the first row of their group only, what title rows speak of, which levels count anew below each parent. */
export interface FlatPlace { readonly steps: readonly Step[]; readonly isMerged: boolean; readonly context: number; readonly anew: ReadonlySet<LevelId> }

/** Reads a sheet with a row per action and its parents beside it: every element once, at the first row that names it. */
export class FlatRowReader {
  readonly lines: LineReader;
  readonly fields: RowFields;
  /** The same for the elements above the lowest one, so that each remembers its own last cells. */
  private readonly noFields: RowFields;
  readonly steps: readonly Step[];
  /** Elements without a code, by level, parent and title. */
  private readonly untitled = new Map<string, number>();
  private readonly noted = new Set<string>();
  /** Whether a parent is named at the first row of its group only; and, for each level, the element of the group that a row is in. */
  private readonly isMerged: boolean;
  private readonly open: number[] = [];
  private readonly totals: HeldTotals;

  constructor(private readonly builder: PlanBuilder, private readonly sheet: SheetRows, private readonly sheetIndex: number, private readonly place: FlatPlace) {
    this.fields = new RowFields(sheet);
    this.noFields = new RowFields(sheet);
    this.lines = new LineReader(builder, sheet, sheetIndex);
    this.steps = place.steps;
    this.isMerged = place.isMerged;
    this.totals = new HeldTotals((row, rowNumber, element) => this.lines.addFilled(row, rowNumber, '', element));
  }

  /** Adds the elements of a row that are new, and its means, which hang on its lowest element. */
  read(row: readonly CellValue[], rowNumber: number): void {
    const lowest = lowestStep(this.steps, row);
    if (lowest < 0) return this.readOn(row, rowNumber);
    if ((lowest < this.steps.length - 1 && isSubtotal(this.steps, row))) return;
    const element = this.elementsOf(row, rowNumber, lowest);
    if (element >= 0) this.addMeans(row, rowNumber, element, lowest);
  }

  /** All rows were read. */
  end(): void {
    this.totals.close(0);
  }

  private addMeans(row: readonly CellValue[], rowNumber: number, element: number, step: number): void {
    this.totals.close(step);
    if (!this.mayBeTotal(element, step)) {
      if (this.lines.addFilled(row, rowNumber, '', element) > 0) this.totals.drop();
    } else if (this.lines.hasAmounts(row)) this.totals.hold({ step, row, rowNumber, element });
  }

  /** Beside an objective on a row of its own stand its means, or what those below it add up to. */
  private mayBeTotal(element: number, step: number): boolean {
    return this.isMerged && step < this.steps.length - 1 && this.builder.levels.get(this.builder.elements[element]?.level ?? '')?.carriesMeans === false;
  }

  /** A row below a merged cell of the lowest level: more means of the element that stands there. */
  private readOn(row: readonly CellValue[], rowNumber: number): void {
    const element = this.isMerged ? this.open[this.steps.length - 1] : undefined;
    if (element !== undefined && this.lines.hasAmounts(row) && !isTotalRow(row)) this.addMeans(row, rowNumber, element, this.steps.length - 1);
  }

  /** Adds what is new among the elements of a row, from the top down; gives the lowest, or -1 for a row of totals. */
  private elementsOf(row: readonly CellValue[], rowNumber: number, lowest: number): number {
    const { timesNamed } = this.builder;
    let parent = this.isMerged ? this.parentAbove(row, lowest) : -1;
    if (parent < 0) parent = this.parentInTitle(row);
    for (let i = 0; i <= lowest; i += 1) {
      const step = this.steps[i] as Step;
      if (isBlankStep(step, row)) continue;
      parent = this.elementOn(step, row, rowNumber, parent, i === lowest);
      if (parent < 0) return -1;
      timesNamed[parent] = (timesNamed[parent] ?? 0) + 1;
      this.open.length = i;
      this.open[i] = parent;
    }
    return parent;
  }

  /** The group that a row stands in: what the rows above it named last of the levels above those that it names itself. */
  private parentAbove(row: readonly CellValue[], lowest: number): number {
    const highest = this.steps.findIndex((step) => !isBlankStep(step, row));
    for (let i = Math.min(highest, lowest) - 1; i >= 0; i -= 1) if (this.open[i] !== undefined) return this.open[i] as number;
    return -1;
  }

  /** What the title rows speak of, where the highest level that a row names may hang under it. */
  private parentInTitle(row: readonly CellValue[]): number {
    const above = this.builder.elements[this.place.context];
    const highest = above && this.steps.find((step) => !isBlankStep(step, row));
    return highest && this.builder.levels.get(highest.level)?.parents.includes(above.level) ? this.place.context : -1;
  }

  /** The element of a level, looked up only when the row above names another one. */
  private elementOn(step: Step, row: readonly CellValue[], rowNumber: number, parent: number, isLowest: boolean): number {
    const code = cellAt(row, step.code);
    const title = cellAt(row, titleColumn(step, isLowest));
    if (code !== step.lastCode || title !== step.lastTitle || parent !== step.lastParent) {
      step.lastElement = this.elementAt(step, row, rowNumber, parent, isLowest);
      step.lastCode = code;
      step.lastTitle = title;
      step.lastParent = parent;
    }
    return step.lastElement;
  }

  /** The element that a row names at a level, added when it is new; -1 for a total or a repeated header. */
  private elementAt(step: Step, row: readonly CellValue[], rowNumber: number, parent: number, isLowest: boolean): number {
    // Parents come back row after row: a small table of their own finds them sooner than that of all codes.
    const known = isLowest || step.code < 0 || this.isAnew(step, parent) ? undefined : step.known.get(cellAt(row, step.code));
    if (known === undefined) return this.lookUp(step, row, rowNumber, parent, isLowest);
    if (known >= 0) this.noteDifferences(known, step, rowNumber, parent, titleOf(cellAt(row, step.title)));
    return known;
  }

  private lookUp(step: Step, row: readonly CellValue[], rowNumber: number, parent: number, isLowest: boolean): number {
    const { code, title, said } = this.labelOf(step, row, parent, isLowest);
    const key = codeKey(code);
    let element = key === '' ? this.untitled.get(`${step.level}|${parent}|${title}`) ?? -1 : this.builder.firstInTree(key);
    if (element >= 0) this.meet(element, step, rowNumber, parent, title);
    else if (isElement(step, said, title)) element = this.add(step, row, rowNumber, parent, code, key, title, isLowest);
    if (!isLowest && key !== '') step.known.set(cellAt(row, step.code), element);
    return element;
  }

  /** What a row says of a level; a code that counts anew below each parent goes on from that of its parent. */
  private labelOf(step: Step, row: readonly CellValue[], parent: number, isLowest: boolean): { code: string; title: string; said: string } {
    const { code: said, title } = labelOn(this.steps, step, row, isLowest, this.builder.finder);
    return { code: this.isAnew(step, parent) ? codeWithin(this.builder.elements[parent]!.code, said, this.builder.finder) : said, title, said };
  }

  private isAnew({ level }: Step, parent: number): boolean {
    return this.place.anew.has(level) && this.builder.levels.get(this.builder.elements[parent]?.level ?? '')?.isListed === false;
  }

  // Called for every new element of a large sheet: its arguments are not made into an object first.
  private add(step: Step, row: readonly CellValue[], rowNumber: number, parent: number, code: string, key: string, title: string, isLowest: boolean): number {
    const { builder } = this;
    const parentCode = parent < 0 ? '' : builder.elements[parent]?.code ?? '';
    const own = { sheet: this.sheetIndex, row: rowNumber, code, key, level: levelOnStep(builder, step.level, key), title, parentCode, parent, isListed: false };
    // What else stands on the row belongs to its lowest element; to those above it only the HSD that it names.
    const element = (isLowest ? this.fields : this.noFields).element(isLowest ? row : NO_CELLS, own);
    giveFlatHsd(builder, this, element, row, isLowest);
    const index = builder.place(element);
    if (key === '') this.untitled.set(`${step.level}|${parent}|${title}`, index);
    return index;
  }

  /** Meets a known element again: what another sheet has left open of it is filled in, what differs is noted. */
  private meet(known: number, step: Step, row: number, parent: number, title: string): void {
    const element = this.builder.elements[known] as MutableElement;
    // On its own sheet it may first have stood beside what hangs below it, by its code only.
    if (element.sheet === this.sheetIndex && step.sharedTitle >= 0 && element.title === '') element.title = title;
    if (element.sheet !== this.sheetIndex && !element.isListed) this.fillIn(element, parent, title);
    this.noteDifferences(known, step, row, parent, title);
  }

  private fillIn(element: MutableElement, parent: number, title: string): void {
    if (element.title === '') element.title = title;
    if (element.parent >= 0 || element.parentCode !== '' || parent < 0) return;
    element.parent = parent;
    element.parentCode = this.builder.elements[parent]?.code ?? '';
  }

  private noteDifferences(known: number, step: Step, row: number, parent: number, title: string): void {
    const element = this.builder.elements[known] as MutableElement;
    if (element.isListed) return;
    if (parent !== element.parent && parent >= 0 && element.parent >= 0) {
      this.note(known, 'parent', row, this.columnOf(step.code, step.title), this.nameOf(parent));
    }
    if (title !== element.title && title !== '' && element.title !== '') {
      this.note(known, 'title', row, this.columnOf(titleColumn(step, true), step.code), title);
    }
  }

  /** Each other parent or title of an element is noted once, at its first row. */
  private note(element: number, differs: 'parent' | 'title', row: number, column: number, content: string): void {
    const id = `${element} ${differs} ${content}`;
    if (this.noted.has(id)) return;
    this.noted.add(id);
    this.builder.repeats.push({ sheet: this.sheetIndex, row, element, differs, column, content });
  }

  private nameOf(index: number): string {
    const element = this.builder.elements[index];
    return element?.code || element?.title || '';
  }

  private columnOf(index: number, otherwise: number): number {
    return (index >= 0 ? index : otherwise) + this.sheet.left;
  }
}

const NO_CELLS: readonly CellValue[] = [];
