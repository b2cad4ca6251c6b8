import { layoutIn } from '#core/layout/memory/rememberedLayout';
import { recogniseRemembered } from '#core/layout/memory/recogniseRemembered';
import { LAYOUT_SORT } from '#core/layout/memory/StoredLayout';
import type { Recognition } from '#core/layout/Recognition';
import type { Plan } from '#core/plan/Plan';
import type { WorkbookSnapshot } from '#core/layout/Snapshot';
import type { Scheme } from '#core/scheme/Scheme';
import type { Result } from '#core/values/Result';
import type { Steps } from '#core/values/steps';
import { readPlanSteps } from '#core/read/readPlan';
import type { ExcelWorkbook } from '#workbook/ExcelWorkbook';
import type { ReadOptions } from '#workbook/readSnapshot';
import { runInSlices } from '#actions/runInSlices';

export interface ReadPlan { readonly snapshot: WorkbookSnapshot; readonly plan: Plan; readonly recognition: Recognition }

/**
 * Reads the open workbook and makes its plan, in one of the schemes (those of the product where none are given), by the layout that it keeps where it keeps one that is whole; refusal
 * `cancelled` when it was called off. It writes nothing.
 */
export async function readPlanFrom(workbook: ExcelWorkbook, options: ReadOptions & { readonly schemes?: readonly Scheme[] } = {}): Promise<Result<ReadPlan>> {
  const snapshot = await workbook.readSnapshot({ ...options, parts: [LAYOUT_SORT.namespace, ...options.parts ?? []] });
  if (!snapshot.ok) return snapshot;
  const read = await runInSlices(readSteps(snapshot.value, options.schemes), options.signal);
  return read ? { ok: true, value: read } : { ok: false, refusal: { code: 'cancelled', data: {} } };
}

function* readSteps(snapshot: WorkbookSnapshot, schemes?: readonly Scheme[]): Steps<ReadPlan> {
  const kept = layoutIn(snapshot);
  const recognition = yield* recogniseRemembered(snapshot, kept?.ok ? { stored: kept.value, origin: 'workbook' } : null, [], new Set(), schemes);
  return { snapshot, recognition, plan: yield* readPlanSteps(snapshot, recognition.layout, schemes) };
}
