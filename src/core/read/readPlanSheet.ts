import { splitParts } from '#core/layout/codeParts';
import { depthOfRow, isDepthShown, levelAtDepth } from '#core/layout/depthOfRow';
import type { DepthLayout } from '#core/layout/Layout';
import type { LevelId } from '#core/scheme/Scheme';
import { splitLabel, type Label } from '#core/scheme/splitLabel';
import { codeKey, hashOf, keyHashOf } from '#core/values/code';
import type { CellValue } from '#core/values/CellValue';
import type { Steps } from '#core/values/steps';
import { textOf } from '#core/values/text';
import { isTotalRow, isTotalText } from '#core/values/totalText';
import { AnewCounts } from './AnewCounts';
import { CHUNK } from './chunk';
import { RepeatedText, titleOf } from './CellTexts';
import { LineReader } from './LineReader';
import type { MutableElement } from './Mutable';
import { nest } from './nested/nest';
import { hangUnder, readContext } from './readContext';
import { OpenAbove, wholeCode } from './OpenAbove';
import type { PlanBuilder } from './PlanBuilder';
import { RowFields } from './RowFields';
import { cellAt, type SheetRows } from './RowReader';

/** Reads a sheet with a row per element; amounts beside an element that carries means are its means. */
export function* readPlanSheet(builder: PlanBuilder, sheet: SheetRows, sheetIndex: number): Steps<void> {
  const reader = new PlanRowReader(builder, sheet, sheetIndex);
  const context = readContext(builder, sheet, sheetIndex);
  if (!isNested(sheet)) {
    yield* readRows(builder, sheet, reader);
    return;
  }
  const anew = yield* rowsCountAnew(builder, sheet, reader, context);
  reader.countAnew(anew, context);
  const placed: MutableElement[] = [];
  yield* readRows(builder, sheet, reader, placed);
  const nested = nest(builder, placed, sheet.column('outline') >= 0, context);
  // Where title rows speak of elements, or numbers begin anew, more tells what its elements are.
  if (context < 0 && anew.size === 0) builder.nested.set(sheetIndex, nested);
  hangUnder(builder, placed, context);
}

/** @param placed where the elements are collected, if they are */
function* readRows(builder: PlanBuilder, sheet: SheetRows, reader: PlanRowReader, placed?: MutableElement[]): Steps<void> {
  builder.byKey.reserve(sheet.to - sheet.from);
  for (let from = sheet.from; from < sheet.to; from += CHUNK) {
    const to = Math.min(sheet.to, from + CHUNK);
    for (let i = from; i < to; i += 1) {
      const index = reader.read(sheet.rows[i] ?? [], sheet.top + i);
      if (placed && index >= 0) placed.push(builder.elements[index]!);
    }
    yield;
  }
}

/** The levels of a sheet that number their elements anew below each parent. */
function* rowsCountAnew(builder: PlanBuilder, sheet: SheetRows, reader: PlanRowReader, context: number): Steps<ReadonlySet<LevelId>> {
  const counts = new AnewCounts();
  const open = new OpenAbove(builder, context);
  for (let i = sheet.from; i < sheet.to && !counts.isOver; i += 1) {
    if (i % CHUNK === 0) yield;
    const element = reader.elementOf(sheet.rows[i] ?? [], sheet.top + i);
    if (element && element.level !== '' && open.take(element)) counts.take(element.level, open.path, element.code);
  }
  return counts.found();
}

/** Whether place alone tells the parents on a sheet: it has no column for them. */
export function isNested(sheet: SheetRows): boolean {
  return sheet.column('parent') < 0;
}

/** As blanks do, a bullet shows where a text stands, and is no part of it. */
const BULLET = /^[-–—•*·▪o]\s+/u;

const NO_STEP = { column: -1, level: '' };

/** Reads one row of a plan sheet at a time. */
export class PlanRowReader {
  private readonly fields: RowFields;
  private readonly lines: LineReader | null;
  private readonly code: number;
  private readonly niveau: number;
  private readonly title: number;
  private readonly parent: number;
  private readonly outline: number;
  /** The columns of titles that are set in by column, with the level of each; mostly there are none. */
  private readonly stairs: readonly { readonly column: number; readonly level: LevelId }[];
  private readonly depths: DepthLayout | undefined;
  private readonly parents = new RepeatedText();
  private readonly levels = new Map<CellValue, LevelId | ''>();
  private readonly codeHeader: string;
  /** `hashOf` the key of the last element. */
  private hash = 0;
  private lastParentCode = '';
  private lastParent = -1;
  /** Index of the last element. */
  private last = -1;
  private anew: ReadonlySet<LevelId> = new Set();
  private open: OpenAbove | null = null;

  constructor(private readonly builder: PlanBuilder, private readonly sheet: SheetRows, private readonly sheetIndex: number) {
    this.fields = new RowFields(sheet);
    this.lines = sheet.column('bedrag') < 0 ? null : new LineReader(builder, sheet, sheetIndex);
    this.code = sheet.column('code');
    this.niveau = sheet.column('niveau');
    this.title = sheet.column('title');
    this.parent = sheet.column('parent');
    this.codeHeader = sheet.header('code') || sheet.header('outline');
    this.outline = sheet.column('outline');
    this.stairs = sheet.layout.columns.flatMap(({ field, level, column }) => (field === 'title' && level !== undefined ? [{ column: column - sheet.left, level }] : []));
    const { depths } = sheet.layout;
    this.depths = depths && isDepthShown(depths, sheet.marks) ? depths : undefined;
  }

  /** From here on the codes of these levels go on from those of their parents. */
  countAnew(anew: ReadonlySet<LevelId>, context: number): void {
    this.anew = anew;
    this.open = anew.size > 0 ? new OpenAbove(this.builder, context) : null;
  }

  /** Adds the row's element, and its means where amounts stand beside it. Gives its index, -1 for none. */
  read(row: readonly CellValue[], rowNumber: number): number {
    const element = this.elementOf(row, rowNumber);
    if (!element) return this.readOn(row, rowNumber);
    if (this.open && element.level !== '') this.makeWhole(element, this.open);
    if (element.parentCode !== '') element.parent = this.parentOf(element.parentCode);
    const index = this.builder.place(element, this.hash);
    this.last = index;
    // An element whose level nobody tells is no objective that is known to add up others: its money counts.
    if (this.lines && this.builder.levels.get(element.level)?.carriesMeans !== false) this.lines.addFilled(row, rowNumber, element.code, index);
    return index;
  }

  private makeWhole(element: MutableElement, open: OpenAbove): void {
    element.code = wholeCode(open, element, this.anew, this.builder);
    element.key = codeKey(element.code);
    this.hash = hashOf(element.key);
  }

  /** More means of the element above, on a row that names none: another cost centre, another budget position. */
  private readOn(row: readonly CellValue[], rowNumber: number): -1 {
    const above = this.builder.elements[this.last];
    if (this.lines && above && this.builder.levels.get(above.level)?.carriesMeans !== false && this.isMore(row)) this.lines.addFilled(row, rowNumber, above.code, above.index);
    return -1;
  }

  /** Whether a row names no element, is no row of totals, and has amounts. */
  isMore(row: readonly CellValue[]): boolean {
    const isNameless = [this.code, this.title, this.niveau, this.outline, ...this.stairs.map(({ column }) => column)].every((column) => textOf(cellAt(row, column)) === '');
    return isNameless && this.lines?.hasAmounts(row) === true && !isTotalRow(row);
  }

  /** The element that a row describes, not yet in the plan; null for a blank row, one of totals, or a repeated header. */
  elementOf(row: readonly CellValue[], rowNumber: number): MutableElement | null {
    if (this.outline >= 0) return this.outlined(row, rowNumber);
    if (this.stairs.length > 0) return this.onStairs(row, rowNumber);
    const content = cellAt(row, this.code);
    const hash = typeof content === 'string' ? keyHashOf(content) : -1;
    // A text that is a key as it stands is tidy too.
    const code = hash >= 0 ? content as string : textOf(content);
    const title = titleOf(cellAt(row, this.title));
    if (!this.isElement(row, code, title)) return null;
    const key = hash >= 0 ? code : codeKey(code);
    this.hash = hash >= 0 ? hash : hashOf(key);
    const level = this.levelBeside(row, key, rowNumber);
    const parentCode = this.parents.of(cellAt(row, this.parent));
    return this.fields.element(row, { sheet: this.sheetIndex, row: rowNumber, code, key, level, title, parentCode, parent: -1, isListed: false });
  }

  /** The element in a column with all levels; null also for a note in between: no code or depth tells its level, and it has no money. */
  private outlined(row: readonly CellValue[], rowNumber: number): MutableElement | null {
    const content = cellAt(row, this.outline);
    const text = textOf(content);
    if (text === '' || text === this.codeHeader || isTotalText(text)) return null;
    const { code, title, level: told } = this.labelOf(text.replace(BULLET, ''));
    const level = told || this.levelByDepth(content, rowNumber);
    if (level === '' && this.lines?.hasAmounts(row) !== true) return null;
    const key = codeKey(code);
    this.hash = hashOf(key);
    return this.fields.element(row, { sheet: this.sheetIndex, row: rowNumber, code, key, level, title, parentCode: '', parent: -1, isListed: false });
  }

  /** Where the parts of codes tell the levels, whatever stands first is a code. */
  private labelOf(text: string): Label {
    const parts = this.depths?.by === 'parts' ? splitParts(text) : null;
    return parts ? { ...parts, level: '' } : splitLabel(text, this.builder.finder);
  }

  /** The element whose title stands in the column of its level. Its code stands beside it, else before the title. */
  private onStairs(row: readonly CellValue[], rowNumber: number): MutableElement | null {
    const step = this.stairs.find(({ column }) => textOf(cellAt(row, column)) !== '') ?? NO_STEP;
    const own = textOf(cellAt(row, this.code));
    const text = titleOf(cellAt(row, step.column));
    if (!this.isElement(row, own, text)) return null;
    const label = own === '' ? splitLabel(text, this.builder.finder) : { code: own, title: text, level: '' };
    const key = codeKey(label.code);
    this.hash = hashOf(key);
    const level = this.levelOf(cellAt(row, this.niveau), key) || label.level || step.level;
    return this.fields.element(row, { sheet: this.sheetIndex, row: rowNumber, code: label.code, key, level, title: label.title, parentCode: this.parents.of(cellAt(row, this.parent)), parent: -1, isListed: false });
  }

  private levelBeside(row: readonly CellValue[], key: string, rowNumber: number): LevelId | '' {
    const by = this.depths?.by;
    if (by === 'parts' && key !== '') return this.levelByDepth(key, rowNumber);
    if (by === 'figure') return this.levelByDepth(cellAt(row, this.niveau), rowNumber);
    return this.levelOf(cellAt(row, this.niveau), key);
  }

  private levelByDepth(content: CellValue, rowNumber: number): LevelId | '' {
    const { depths, sheet } = this;
    return depths ? levelAtDepth(depths, depthOfRow(depths.by, content, sheet.marks, rowNumber - sheet.top)) : '';
  }

  /**
   * The parent, where it stands above: mostly that of the row before, or that row itself. What is found is the first
   * with its code, for what comes later has a higher number; what is not found waits until all is read.
   */
  private parentOf(code: string): number {
    if (code === this.lastParentCode && this.lastParent >= 0) return this.lastParent;
    const { elements, byKey } = this.builder;
    const before = elements.length - 1;
    this.lastParentCode = code;
    this.lastParent = before >= 0 && byKey.isUnique && elements[before]?.code === code ? before : this.builder.firstOf(codeKey(code));
    return this.lastParent;
  }

  private isElement(row: readonly CellValue[], code: string, title: string): boolean {
    if (code === '') return (title !== '' || textOf(cellAt(row, this.niveau)) !== '') && !isTotalRow(row);
    return code !== this.codeHeader && !isTotalText(code);
  }

  private levelOf(word: CellValue, key: string): LevelId | '' {
    if (word === '') return this.builder.finder.byCode(key);
    let level = this.levels.get(word);
    if (level === undefined) {
      level = this.builder.finder.byWord(textOf(word));
      this.levels.set(word, level);
    }
    return level === '' ? this.builder.finder.byCode(key) : level;
  }
}
