import type { LevelId } from '#core/scheme/Scheme';
import type { CellValue } from '#core/values/CellValue';
import { endsInTotal, isTotalRow, isTotalText } from '#core/values/totalText';
import type { PlanBuilder } from './PlanBuilder';
import { cellAt, type SheetRows } from './RowReader';

/** One level's columns in a flat sheet, and what the row above held in them. */
export interface Step {
  readonly level: LevelId;
  readonly code: number;
  readonly title: number;
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

/** The levels of a flat sheet, from the top down. */
export function stepsOf(builder: PlanBuilder, { layout, left }: SheetRows): Step[] {
  return builder.scheme.levels.flatMap(({ id }) => {
    const code = layout.columns.find(({ field, level }) => field === 'code' && level === id);
    const title = layout.columns.find(({ field, level }) => field === 'title' && level === id);
    if (!code && !title) return [];
    return [{
      level: id, code: code ? code.column - left : -1, title: title ? title.column - left : -1, codeHeader: (code ?? title)?.header ?? '',
      known: new Map(), lastCode: '', lastTitle: '', lastParent: -2, lastElement: -1,
    }];
  });
}
