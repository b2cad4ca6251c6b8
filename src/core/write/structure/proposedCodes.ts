import { CodeProposer } from '#core/plan/CodeProposer';
import type { Plan, PlanElement } from '#core/plan/Plan';
import { wordKey } from '#core/values/text';

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
  for (const { index, isListed } of plan.elements) if (!isListed) codeOf(index);
  return proposed;
}

/**
 * Elements of flat sheets without a code, where one of the same level, parent and title has one: a row on which the code
 * was forgotten. A code of its own would make two of what is one.
 */
export function maybeCoded({ elements, sheets }: Plan): ReadonlySet<number> {
  const nameOf = ({ level, parent, title }: PlanElement): string => `${level}|${parent}|${wordKey(title)}`;
  const uncoded = elements.filter(({ key, sheet, title }) => key === '' && title !== '' && sheets[sheet]?.kind === 'vlak');
  if (uncoded.length === 0) return new Set();
  const coded = new Set(elements.filter(({ key }) => key !== '').map(nameOf));
  return new Set(uncoded.filter((element) => coded.has(nameOf(element))).map(({ index }) => index));
}
