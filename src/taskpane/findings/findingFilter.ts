import type { Severity } from '#core/rules/Finding';
import { foldText } from '../format/foldText';
import type { FindingItem } from './findingItems';

/** '' in a facet is all; `NONE` is what has no value of its own. */
export interface FindingFilter {
  readonly severity: Severity | '';
  readonly rule: string;
  readonly departement: string;
  readonly owner: string;
}

export const NO_FINDING_FILTER: FindingFilter = { severity: '', rule: '', departement: '', owner: '' };
export const NONE = '\u0000';

export type Facet = keyof FindingFilter;

const VALUES: Readonly<Record<Facet, (item: FindingItem) => string>> = {
  severity: ({ finding }) => finding.severity,
  rule: ({ finding }) => finding.rule,
  departement: ({ departement }) => departement || NONE,
  owner: ({ owner }) => owner || NONE,
};
const FACETS = Object.keys(VALUES) as Facet[];

export function filterFindings(items: readonly FindingItem[], filter: FindingFilter, search: string, leftOut?: Facet): FindingItem[] {
  const facets = FACETS.filter((facet) => filter[facet] !== '' && facet !== leftOut);
  const wanted = foldText(search).split(' ').filter(Boolean);
  return items.filter((item) => facets.every((facet) => VALUES[facet](item) === filter[facet])
    && (wanted.length === 0 || wanted.every((word) => item.searchText().includes(word))));
}

/** How many findings each value of a facet would leave, under all the other parts of the filter. */
export function facetCounts(items: readonly FindingItem[], filter: FindingFilter, search: string, facet: Facet): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const item of filterFindings(items, filter, search, facet)) {
    const value = VALUES[facet](item);
    counts.set(value, (counts.get(value) ?? 0) + 1);
  }
  return counts;
}

export function isFilteringFindings(filter: FindingFilter, search: string): boolean {
  return search.trim() !== '' || FACETS.some((facet) => filter[facet] !== '');
}
