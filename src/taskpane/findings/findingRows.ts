import { SEVERITIES, type Finding, type Fix, type Severity } from '#core/rules/Finding';
import { groupedBy } from '#core/values/groupedBy';
import type { FindingItem } from './findingItems';

export interface FindingGroup {
  /** `severity:rule`. */
  readonly key: string;
  readonly severity: Severity;
  readonly rule: string;
  readonly items: readonly FindingItem[];
  /** One for each finding that has only one way out. */
  readonly safeFixes: readonly Fix[];
}

/** A line of the list: the heading of a group, or one finding. */
export type FindingRow =
  | { readonly kind: 'group'; readonly key: string; readonly group: FindingGroup; readonly isOpen: boolean }
  | { readonly kind: 'finding'; readonly key: string; readonly item: FindingItem; readonly group: FindingGroup };

/**
 * By severity and rule, gravest first; within one severity in the order in which the rules were met.
 * @param fixesOf the ways out of each, where there are more than it has of its own
 */
export function groupFindings(items: readonly FindingItem[], fixesOf: (finding: Finding) => readonly Fix[] = ({ fixes }) => fixes): FindingGroup[] {
  const made = [...groupedBy(items, ({ finding: { severity, rule } }) => `${severity}:${rule}`)].map(([key, members]): FindingGroup => {
    const { severity, rule } = members[0]!.finding;
    return { key, severity, rule, items: members, safeFixes: members.flatMap(({ finding }) => fixesOf(finding).find(({ isSafe }) => isSafe) ?? []) };
  });
  return made.sort((a, b) => SEVERITIES.indexOf(a.severity) - SEVERITIES.indexOf(b.severity));
}

export function findingRows(groups: readonly FindingGroup[], closed: ReadonlySet<string>): FindingRow[] {
  return groups.flatMap((group): FindingRow[] => {
    const isOpen = !closed.has(group.key);
    const heading: FindingRow = { kind: 'group', key: group.key, group, isOpen };
    return isOpen ? [heading, ...group.items.map((item): FindingRow => ({ kind: 'finding', key: item.key, item, group }))] : [heading];
  });
}
