import { emptyContent } from '#core/write/PlanContent';
import { planDraft } from '#core/write/planDraft';
import type { WorkbookDraft } from '#core/layout/Draft';
import { draftToBook } from '#xlsx/draft/draftToBook';
import { writeXlsx } from '#xlsx/writeXlsx';
import { assetsReadme } from './assetsReadme';
import { bookWith } from './mistakes/doneToSheets';
import { PLANTERS } from './mistakes/planters';
import { plantMistakes, type SpoiltPlan } from './mistakes/plantMistakes';
import { voorbeeldContent } from './voorbeeldContent';

/** The council term for which a new plan is made today. */
const TERM = [2026, 2027, 2028, 2029, 2030, 2031];
/** One of each kind, dealt out so that they leave the slides' example alone. */
const MISTAKES = Object.keys(PLANTERS).length;
const SEED = 1;

/** The files of `assets/` that are made from the template and the sample's texts, by name. Same code, same bytes. */
export async function makeAssets(): Promise<ReadonlyMap<string, Uint8Array>> {
  const voorbeeld = voorbeeldMetFouten();
  return new Map([
    ['plan-sjabloon.xlsx', await bytesOf(planDraft(emptyContent('Meerjarenplan 2026-2031', TERM)))],
    ['voorbeeld-gent2020.xlsx', await writeXlsx(bookWith(draftToBook(planDraft(voorbeeld.content)), voorbeeld.mistakes))],
    ['README.md', new TextEncoder().encode(assetsReadme(voorbeeld))],
  ]);
}

/** The sample as it is given: with a mistake of each kind, and where they stand. */
export function voorbeeldMetFouten(): SpoiltPlan {
  const spoilt = plantMistakes(voorbeeldContent(), MISTAKES, SEED);
  if (!spoilt.ok) throw new Error(`The sample has no room for its mistakes: ${spoilt.refusal.code}`);
  return spoilt.value;
}

async function bytesOf(draft: WorkbookDraft): Promise<Uint8Array> {
  return writeXlsx(draftToBook(draft));
}
