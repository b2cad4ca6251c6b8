import { ok, type Result } from '#core/values/Result';
import { planDraft } from '#core/write/planDraft';
import { draftToBook } from '#xlsx/draft/draftToBook';
import { writeXlsx } from '#xlsx/writeXlsx';
import type { GenerateOptions } from './GenerateOptions';
import { generatePlan } from './generatePlan';
import { bookWith } from './mistakes/doneToSheets';
import type { PlantedMistake } from './mistakes/PlantedMistake';

/** The plan of `generatePlan` as the bytes of an .xlsx, and where its mistakes stand. Refuses as that does. */
export async function runGenerate(options: GenerateOptions): Promise<Result<{ readonly bytes: Uint8Array; readonly mistakes: readonly PlantedMistake[] }>> {
  const made = generatePlan(options);
  if (!made.ok) return made;
  return ok({ bytes: await writeXlsx(bookWith(draftToBook(planDraft(made.value.content)), made.value.mistakes)), mistakes: made.value.mistakes });
}
