import type { Plan, PlanElement } from '#core/plan/Plan';
import { wordKey } from '#core/values/text';

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
