import { layoutIn } from '#core/layout/memory/rememberedLayout';
import { recogniseRemembered } from '#core/layout/memory/recogniseRemembered';
import { PROFILE_SORT } from '#core/rules/profile/Profile';
import { LAYOUT_SORT } from '#core/layout/memory/StoredLayout';
import { withMerged, type MergedCells } from '#core/layout/withMerged';
import type { Recognition } from '#core/layout/Recognition';
import type { Plan } from '#core/plan/Plan';
import type { WorkbookSnapshot } from '#core/layout/Snapshot';
import type { Scheme } from '#core/scheme/Scheme';
import { schemeById } from '#core/scheme/schemes';
import { ok, refuse, type Result } from '#core/values/Result';
import type { Steps } from '#core/values/steps';
import { readPlanSteps } from '#core/read/readPlan';
import type { ExcelWorkbook } from '#workbook/ExcelWorkbook';
import type { ReadOptions } from '#workbook/readSnapshot';
import { recogniseMarked } from '#actions/recogniseMarked';
import { runInSlices } from '#actions/runInSlices';

export interface ReadPlan { readonly snapshot: WorkbookSnapshot; readonly plan: Plan; readonly recognition: Recognition }

/**
 * Reads the open workbook and makes its plan, in one of the schemes (those of the product where none are given), by the layout that it keeps where it keeps one that is whole; refusal
 * `cancelled` when it was called off, `scheme-unknown` where that layout follows a scheme that is not among these. It writes nothing.
 * @param options.merged the merged cells, where whoever asks has the file
 */
export async function readPlanFrom(workbook: ExcelWorkbook, options: ReadOptions & { readonly schemes?: readonly Scheme[] | undefined; readonly merged?: MergedCells } = {}): Promise<Result<ReadPlan>> {
  const read = await workbook.readSnapshot({ ...options, parts: [LAYOUT_SORT.namespace, PROFILE_SORT.namespace, ...options.parts ?? []] });
  if (!read.ok) return read;
  const { schemes, merged, signal } = options;
  const lost = lostScheme(read.value, schemes);
  if (lost) return refuse('scheme-unknown', { scheme: lost });
  const recognised = await recogniseMarked(workbook, merged ? withMerged(read.value, merged) : read.value, { recognise: (snapshot) => recognitionOf(snapshot, schemes), schemes, signal });
  if (!recognised.ok) return recognised;
  const { snapshot, found: { recognition } } = recognised.value;
  const plan = await runInSlices(readPlanSteps(snapshot, recognition.layout, schemes), signal);
  return plan ? ok({ snapshot, recognition, plan }) : refuse('cancelled');
}

/** The scheme by which a workbook asks to be read, where it is none of these: here nobody can be asked for another. */
function lostScheme(snapshot: WorkbookSnapshot, schemes?: readonly Scheme[]): string | null {
  const kept = layoutIn(snapshot);
  return kept?.ok && !kept.value.scheme && !schemeById(kept.value.schemeId, schemes) ? kept.value.schemeId : null;
}

function* recognitionOf(snapshot: WorkbookSnapshot, schemes?: readonly Scheme[]): Steps<{ recognition: Recognition }> {
  const kept = layoutIn(snapshot);
  return { recognition: yield* recogniseRemembered(snapshot, kept?.ok ? { stored: kept.value, origin: 'workbook' } : null, [], new Set(), schemes) };
}
