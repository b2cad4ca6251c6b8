import type { PlanElement } from '#core/plan/Plan';
import { depthOf } from '#core/scheme/schemes';
import { codeKey } from '#core/values/code';
import type { PlanBuilder } from '#core/read/PlanBuilder';
import { parentCodeOf } from '#core/read/resolve';
import { topOf, type NestedSheet } from './NestedSheet';
import { isBesideTree } from './OpenParents';
import { prefixOf } from './parentByCode';

/** Whether the place of an element, or its code, tells what it hangs under, on a sheet without a column for parents; else it hangs under its HSD, or that of its programme. */
export function isToldByPlace(builder: PlanBuilder, element: PlanElement): boolean {
  const nested = builder.nested.get(element.sheet);
  return nested ? TOLD[nested.by](builder, element, nested) : isToldSomehow(builder, element);
}

const TOLD: Readonly<Record<NestedSheet['by'], (builder: PlanBuilder, element: PlanElement, nested: NestedSheet) => boolean>> = {
  place: ({ scheme }, element, { isOutline, levels }) => !isBesideTree(element, isOutline) && depthOf(scheme, element.level) > topOf(scheme, levels),
  code: (_, { key, parentCode }) => parentCode !== '' && prefixOf(key) === codeKey(parentCode).replace(/\.$/u, ''),
  nothing: () => false,
};

/** Where title rows speak of what the highest rows hang under, too: what those speak of may have no code. */
function isToldSomehow(builder: PlanBuilder, element: PlanElement): boolean {
  return (element.parent >= 0 && element.parentCode === '') || builder.elements[element.parent]?.sheet === element.sheet || parentCodeOf(builder, { ...element, parentCode: '' }) !== element.parentCode;
}
