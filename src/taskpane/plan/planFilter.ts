import type { Plan } from '#core/plan/Plan';
import { foldText } from '../format/foldText';
import type { PlanOutline } from './usePlanTree';

export interface PlanFilter {
  readonly search: string;
  /** '' for all. */
  readonly departement: string;
  readonly onlyFindings: boolean;
}

export const NO_FILTER: PlanFilter = { search: '', departement: '', onlyFindings: false };

export function isFiltering({ search, departement, onlyFindings }: PlanFilter): boolean {
  return search.trim() !== '' || departement !== '' || onlyFindings;
}

/** Whether a node meets every part of the filter itself; headings of our own never do. */
export function nodeMatcher(plan: Plan, { tree, counts, departementen }: PlanOutline, filter: PlanFilter): (node: number) => boolean {
  const wanted = foldText(filter.search).split(' ').filter(Boolean);
  const own = ownFindings(tree.nodes.length, counts, tree.nodes.map(({ parent }) => parent));
  return (node) => {
    const element = plan.elements[tree.nodes[node]!.element];
    if (!element) return false;
    if (filter.departement && departementen[element.index] !== filter.departement) return false;
    if (filter.onlyFindings && own[node] === 0) return false;
    const text = foldText(`${element.code} ${element.title}`);
    return wanted.every((word) => text.includes(word));
  };
}

/** Takes the numbers of whole subtrees apart again: what stands on each node itself. */
function ownFindings(count: number, { errors, warnings, infos }: PlanOutline['counts'], parents: readonly number[]): Float64Array {
  const own = Float64Array.from({ length: count }, (_, node) => errors[node]! + warnings[node]! + infos[node]!);
  const whole = own.slice();
  parents.forEach((parent, node) => { if (parent >= 0) own[parent] = own[parent]! - whole[node]!; });
  return own;
}

/** The departementen that occur in the plan, in the order of the alphabet. */
export function departementenOf(departementen: readonly string[]): string[] {
  return [...new Set(departementen)].filter(Boolean).sort((a, b) => a.localeCompare(b, 'nl'));
}
