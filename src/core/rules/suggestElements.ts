import { inElementOrder } from '#core/plan/elementOrder';
import type { Plan, PlanElement } from '#core/plan/Plan';
import type { PlanLinks } from '#core/rules/PlanLinks';
import { HAS_WORD } from '#core/rules/NearFinder';
import { pick, type Suggestion } from '#core/rules/suggest';
import { codeKey } from '#core/values/code';

/** Elements that may have been meant by an unknown code: of that name, or one slip away; at most three, in order. */
export function suggestElements(plan: Plan, links: PlanLinks, written: string, isCandidate: (element: PlanElement) => boolean): readonly Suggestion[] {
  const key = codeKey(written);
  links.askElements(key);
  const candidates = (indexes: readonly number[]): readonly PlanElement[] => {
    const found: PlanElement[] = [];
    for (const index of indexes) if (plan.elements[index]!.code !== '' && isCandidate(plan.elements[index]!)) found.push(plan.elements[index]!);
    return found;
  };
  const named = HAS_WORD.test(written) ? candidates(inElementOrder(plan, links.titles.of(key))) : [];
  return named.length > 0 ? pick(named) : pick(candidates(links.nearElements(key)), false);
}
