import type { Plan } from '#core/plan/Plan';
import type { WorkbookSnapshot } from '#core/layout/Snapshot';
import type { Result } from '#core/values/Result';
import { readPlanSteps } from '#core/read/readPlan';
import type { ExcelWorkbook } from '#workbook/ExcelWorkbook';
import type { ReadOptions } from '#workbook/readSnapshot';
import { runInSlices } from '#actions/runInSlices';

export interface ReadPlan { readonly snapshot: WorkbookSnapshot; readonly plan: Plan }

/** Reads the open workbook and makes its plan; refusal `cancelled` when it was called off. It writes nothing. */
export async function readPlanFrom(workbook: ExcelWorkbook, options: ReadOptions = {}): Promise<Result<ReadPlan>> {
  const snapshot = await workbook.readSnapshot(options);
  if (!snapshot.ok) return snapshot;
  const plan = await runInSlices(readPlanSteps(snapshot.value), options.signal);
  return plan ? { ok: true, value: { snapshot: snapshot.value, plan } } : { ok: false, refusal: { code: 'cancelled', data: {} } };
}
