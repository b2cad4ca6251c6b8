import { contextText } from '#core/layout/contextAbove';
import type { ContextLayout } from '#core/layout/Layout';
import { splitLabel } from '#core/scheme/splitLabel';
import { codeKey } from '#core/values/code';
import { textOf } from '#core/values/text';
import type { MutableElement } from './Mutable';
import { RowFields } from './RowFields';
import type { PlanBuilder } from './PlanBuilder';
import type { SheetRows } from './RowReader';

/** Adds the elements that the title rows of a sheet, or its name, speak of; gives the lowest, under which its rows hang, or -1. */
export function readContext(builder: PlanBuilder, sheet: SheetRows, sheetIndex: number): number {
  let parent = -1;
  for (const context of sheet.layout.context ?? []) {
    if (context.field === 'parent') parent = elementOf(builder, sheet, sheetIndex, context, parent);
  }
  return parent;
}

function elementOf(builder: PlanBuilder, sheet: SheetRows, sheetIndex: number, context: ContextLayout, parent: number): number {
  const { code, title } = labelOf(builder, sheet, context);
  const key = codeKey(code);
  const level = context.level ?? '';
  const known = key !== '' ? builder.firstOf(key) : builder.elements.findIndex((each) => each.key === '' && each.level === level && each.title === title);
  if (known >= 0) return known;
  const parentCode = builder.elements[parent]?.code ?? '';
  return builder.add(new RowFields(sheet).element([], { sheet: sheetIndex, row: rowOfTitle(sheet, context), code, key, level, title, parentCode, parent, isListed: false }));
}

/** Where what a title row speaks of stands: what the name of a sheet says, at its header. */
function rowOfTitle({ layout: { headerRow } }: Pick<SheetRows, 'layout'>, { row }: ContextLayout): number {
  return row < 0 ? headerRow : row;
}

/** A row that speaks of an element, as an index into the rows of its sheet, and the key of that; '' where it has no code. */
export interface TitleRow { readonly row: number; readonly key: string }

/** What the title rows of a sheet, or its name, speak of, in the order in which that is read. */
export function titleRows(builder: PlanBuilder, sheet: SheetRows): readonly TitleRow[] {
  const contexts = (sheet.layout.context ?? []).filter(({ field }) => field === 'parent');
  return contexts.map((context) => ({ row: rowOfTitle(sheet, context) - sheet.top, key: codeKey(labelOf(builder, sheet, context).code) }));
}

/** The code and the title; the title may stand in the cell beside the code. */
function labelOf({ finder }: PlanBuilder, sheet: SheetRows, context: ContextLayout): { code: string; title: string } {
  const textAt = (row: number, column: number): string => textOf(sheet.rows[row - sheet.top]?.[column - sheet.left]);
  const label = splitLabel(contextText({ name: sheet.layout.name, textAt }, context, finder), finder);
  if (label.title !== '' || context.row < 0) return label;
  const beside = (sheet.rows[context.row - sheet.top] ?? []).slice(context.column - sheet.left + 1).map(textOf).find((text) => text !== '');
  return { code: label.code, title: beside ?? '' };
}

/** Gives the rows of a sheet that hang under nothing, and could, what its title rows speak of. */
export function hangUnder(builder: PlanBuilder, placed: readonly MutableElement[], parent: number): void {
  const above = builder.elements[parent];
  if (!above) return;
  for (const element of placed) {
    if (!isOpen(element) || !builder.levels.get(element.level)?.parents.includes(above.level)) continue;
    element.parent = parent;
    element.parentCode = above.code;
  }
}

function isOpen({ parent, parentCode }: MutableElement): boolean {
  return parent < 0 && parentCode === '';
}
