import { CodeProposer } from '#core/plan/CodeProposer';
import { elementsInOrder } from '#core/plan/elementOrder';
import { maybeCoded } from '#core/plan/maybeCoded';
import type { Plan } from '#core/plan/Plan';

/**
 * Codes for the elements that have none and of which the level is known, parents first: a child's code may build on it.
 * None for what may be one that has a code already (`maybeCoded`).
 */
export function proposedCodes(plan: Plan): ReadonlyMap<number, string> {
  const proposer = new CodeProposer(plan);
  const proposed = new Map<number, string>();
  const visiting = new Set<number>();
  const doubtful = maybeCoded(plan);
  const codeOf = (index: number): string => {
    const element = plan.elements[index];
    if (!element || visiting.has(index)) return '';
    if (element.key !== '') return element.code;
    const known = proposed.get(index);
    if (known !== undefined || element.level === '' || doubtful.has(index)) return known ?? '';
    visiting.add(index);
    const code = proposer.propose(element.level, codeOf(element.parent));
    visiting.delete(index);
    proposed.set(index, code);
    return code;
  };
  for (const { index, isListed } of elementsInOrder(plan)) if (!isListed) codeOf(index);
  return proposed;
}
