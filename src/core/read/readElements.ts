import type { SheetKind } from '#core/layout/Layout';
import type { Steps } from '#core/values/steps';
import type { ListSheet } from './entryReaders';
import type { PlanBuilder } from './PlanBuilder';
import { readFlatSheet } from './readFlatSheet';
import { LISTED_KINDS, readListedElements } from './readListedElements';
import { readPlanSheet } from './readPlanSheet';
import { resolveParents } from './resolve';
import type { SheetRows } from './RowReader';

const READERS = { plan: readPlanSheet, vlak: readFlatSheet } as const;

/** The kinds of sheets that have elements on their rows, in the order in which they are read. */
export const ELEMENT_KINDS: readonly SheetKind[] = [...LISTED_KINDS, 'plan', 'vlak'];

export function hasElements({ layout: { kind } }: Pick<SheetRows, 'layout'>): boolean {
  return ELEMENT_KINDS.includes(kind);
}

/** Reads all elements of a plan, with the means beside them, and ties each to its parent. */
export function* readElements(builder: PlanBuilder, sheets: readonly ListSheet[]): Steps<void> {
  readListedElements(builder, sheets);
  yield;
  for (const kind of ['plan', 'vlak'] as const) {
    for (const { rows, index } of sheets) if (rows.layout.kind === kind) yield* READERS[kind](builder, rows, index);
  }
  yield* resolveParents(builder);
}
