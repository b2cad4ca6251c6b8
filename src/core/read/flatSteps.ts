import { splitParts } from '#core/layout/codeParts';
import type { LevelFinder } from '#core/scheme/LevelFinder';
import type { LevelId } from '#core/scheme/Scheme';
import { splitLabel } from '#core/scheme/splitLabel';
import type { CellValue } from '#core/values/CellValue';
import { textOf } from '#core/values/text';
import { endsInTotal, isTotalRow, isTotalText } from '#core/values/totalText';
import { titleOf } from './CellTexts';
import type { PlanBuilder } from './PlanBuilder';
import { cellAt, type SheetRows } from './RowReader';

/** One level's columns in a flat sheet, and what the row above held in them. */
export interface Step {
  readonly level: LevelId;
  readonly code: number;
  readonly title: number;
  /** Where the level has codes only: the column with the title of whatever is the lowest that a row names. */
  readonly sharedTitle: number;
  readonly codeHeader: string;
  /** Elements by the content of the code column, as far as they were met above the lowest level. */
  readonly known: Map<CellValue, number>;
  lastCode: CellValue;
  lastTitle: CellValue;
  lastParent: number;
  lastElement: number;
}

/** Whether a row names nothing of a level. */
export function isBlankStep({ code, title }: Pick<Step, 'code' | 'title'>, row: readonly CellValue[]): boolean {
  return cellAt(row, code) === '' && cellAt(row, title) === '';
}

/** Whether a row that names no element of the lowest level adds up those above it: `Totaal SD1` or, as a pivot table says, `SD1 Totaal`. */
export function isSubtotal(steps: readonly Pick<Step, 'code' | 'title'>[], row: readonly CellValue[]): boolean {
  const isTotal = (content: CellValue): boolean => typeof content === 'string' && (isTotalText(content.trim()) || endsInTotal(content.trim()));
  return isTotalRow(row) || steps.some(({ code, title }) => isTotal(cellAt(row, code)) || isTotal(cellAt(row, title)));
}

/** What a row says of a level: its code and its title. */
export function labelOn(steps: readonly Step[], step: Step, row: readonly CellValue[], isLowest: boolean, finder: LevelFinder): { code: string; title: string } {
  if (step.code >= 0) return { code: textOf(cellAt(row, step.code)), title: titleOf(cellAt(row, titleColumn(step, isLowest))) };
  const text = textOf(cellAt(row, step.title));
  const label = splitLabel(text, finder);
  const parts = label.code === '' ? splitParts(text) : null;
  // `A Wonen` may be a title; where `A.1 Betaalbaar` stands beside it, it is not.
  return parts && steps.some(({ title }) => textOf(cellAt(row, title)).startsWith(`${parts.code}.`)) ? parts : label;
}

/** What a row of a flat sheet says of a level that it names. */
export interface Label { readonly step: Step; readonly code: string; readonly title: string }

/** What a row says of each level that it names, from the top down; nothing where it adds up others. */
export function labelsOn(steps: readonly Step[], row: readonly CellValue[], finder: LevelFinder): Label[] {
  const lowest = lowestStep(steps, row);
  if (lowest < 0 || (lowest < steps.length - 1 && isSubtotal(steps, row))) return [];
  return steps.slice(0, lowest + 1).filter((step) => !isBlankStep(step, row)).map((step) => ({ step, ...labelOn(steps, step, row, step === steps[lowest], finder) }));
}

/** Where a row says the title of a level. */
export function titleColumn({ title, sharedTitle }: Pick<Step, 'title' | 'sharedTitle'>, isLowest: boolean): number {
  return isLowest && title < 0 ? sharedTitle : title;
}

/** The levels of a flat sheet, from the top down. */
export function stepsOf(builder: PlanBuilder, sheet: SheetRows): Step[] {
  const { layout, left } = sheet;
  return builder.scheme.levels.flatMap(({ id }) => {
    const code = layout.columns.find(({ field, level }) => field === 'code' && level === id);
    const title = layout.columns.find(({ field, level }) => field === 'title' && level === id);
    if (!code && !title) return [];
    return [{
      level: id, code: code ? code.column - left : -1, title: title ? title.column - left : -1, sharedTitle: sheet.column('title'), codeHeader: (code ?? title)?.header ?? '',
      known: new Map(), lastCode: '', lastTitle: '', lastParent: -2, lastElement: -1,
    }];
  });
}

/** The lowest level that a row names; -1 when it names none. */
export function lowestStep(steps: readonly Pick<Step, 'code' | 'title'>[], row: readonly CellValue[]): number {
  for (let i = steps.length - 1; i >= 0; i -= 1) if (!isBlankStep(steps[i]!, row)) return i;
  return -1;
}

/** No row of totals, no repeated header. */
export function isElement({ codeHeader }: Pick<Step, 'codeHeader'>, code: string, title: string): boolean {
  return code === '' ? !isTotalText(title) : code !== codeHeader && !isTotalText(code);
}

/** The level of an element in the columns of one: a project may stand where actions do, its code tells. */
export function levelOnStep({ finder, levels }: Pick<PlanBuilder, 'finder' | 'levels'>, level: LevelId, key: string): LevelId {
  const byCode = finder.byCode(key, level);
  if (byCode === '' || byCode === level) return level;
  return levels.get(byCode)?.carriesMeans && levels.get(level)?.carriesMeans ? byCode : level;
}
