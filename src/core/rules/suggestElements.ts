import { inElementOrder } from '#core/plan/elementOrder';
import type { Plan, PlanElement } from '#core/plan/Plan';
import type { PlanLinks } from '#core/rules/PlanLinks';
import { HAS_WORD, pick, type Suggestion } from '#core/rules/suggest';
import { codeKey } from '#core/values/code';

/** Elements that may have been meant by an unknown code: of that name, or one slip away; at most three, in order. */
export function suggestElements(plan: Plan, links: PlanLinks, written: string, isCandidate: (element: PlanElement) => boolean): readonly Suggestion[] {
  links.askElements(codeKey(written));
  const candidates = (indexes: Iterable<number>): PlanElement[] => inElementOrder(plan, indexes).map((index) => plan.elements[index]!).filter((element) => element.code !== '' && isCandidate(element));
  const named = HAS_WORD.test(written) ? candidates(links.titles.of(codeKey(written))) : [];
  if (named.length > 0) return pick(named);
  return pick(candidates(links.nearKeys(codeKey(written)).flatMap((key) => plan.byKey.get(key) ?? [])), false);
}
