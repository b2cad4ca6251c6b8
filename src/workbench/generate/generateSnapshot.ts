import type { WorkbookSnapshot } from '#core/layout/Snapshot';
import { ok, type Result } from '#core/values/Result';
import { planDraft } from '#core/write/planDraft';
import { snapshotOfDraft } from '#core/write/snapshotOfDraft';
import type { GenerateOptions } from './GenerateOptions';
import { generatePlan } from './generatePlan';
import { snapshotWith } from './mistakes/doneToSheets';
import type { PlantedMistake } from './mistakes/PlantedMistake';

/** The plan of `generatePlan` as reading its workbook would give it, without making the workbook. Refuses as that does. */
export function generateSnapshot(options: GenerateOptions): Result<{ readonly snapshot: WorkbookSnapshot; readonly mistakes: readonly PlantedMistake[] }> {
  const made = generatePlan(options);
  if (!made.ok) return made;
  return ok({ snapshot: snapshotWith(snapshotOfDraft(planDraft(made.value.content)), made.value.mistakes), mistakes: made.value.mistakes });
}
