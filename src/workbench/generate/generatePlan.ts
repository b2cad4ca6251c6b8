import { ok, type Result } from '#core/values/Result';
import type { PlanContent } from '#core/write/PlanContent';
import { checkOptions, FIRST_YEAR, type GenerateOptions } from './GenerateOptions';
import { GrowingPlan } from './GrowingPlan';
import { plantMistakes, type SpoiltPlan } from './mistakes/plantMistakes';

/**
 * A plan of any size, made from the sample's texts, with as many SDs, ODs and projects to an action as the sample has,
 * and with so many mistakes put in. Refusals: `not-a-count`, `too-many-rows`, `too-many-mistakes`.
 */
export function generatePlan(options: GenerateOptions): Result<SpoiltPlan> {
  const checked = checkOptions(options);
  if (!checked.ok) return checked;
  const content = cleanPlan(options);
  return options.mistakes === 0 ? ok({ content, mistakes: [] }) : plantMistakes(content, options.mistakes, options.seed + 1);
}

function cleanPlan({ actions, lines, years, seed, firstYear = FIRST_YEAR }: GenerateOptions): PlanContent {
  const period = Array.from({ length: years }, (_, year) => firstYear + year);
  const title = `Meerjarenplan ${firstYear}-${firstYear + years - 1}: ${actions} acties en activiteiten, ${lines} lijnen`;
  return new GrowingPlan(actions, lines, period, seed).content(title);
}
