import type { BookFilterCriterion } from '#xlsx/book/Book';
import { child, childrenOf, flagOf, numberOf, type XmlElement } from '../xml/XmlElement';

/** What an `autoFilter` shows, by column counted from its first; `unknown` is told of kinds that the model cannot hold. */
export function readCriteria(filter: XmlElement, unknown: (kind: string, column: number) => void): Record<number, BookFilterCriterion> {
  const criteria: Record<number, BookFilterCriterion> = {};
  for (const each of childrenOf(filter, 'filterColumn')) {
    const column = numberOf(each, 'colId') ?? 0;
    const kind = each.children.find((part) => part.name !== 'extLst');
    const criterion = kind && readCriterion(kind);
    if (criterion) criteria[column] = criterion;
    else if (kind) unknown(kind.name, column);
  }
  return criteria;
}

function readCriterion(kind: XmlElement): BookFilterCriterion | undefined {
  if (kind.name === 'customFilters') return readConditions(kind);
  if (kind.name !== 'filters' || child(kind, 'dateGroupItem')) return undefined;
  const values = childrenOf(kind, 'filter').map((each) => each.attributes['val'] ?? '');
  return { values: flagOf(kind, 'blank') ? [...values, ''] : values };
}

function readConditions(kind: XmlElement): BookFilterCriterion {
  const conditions = childrenOf(kind, 'customFilter').map(({ attributes }) => ({ operator: attributes['operator'] ?? 'equal', value: attributes['val'] ?? '' }));
  return flagOf(kind, 'and') && conditions.length > 1 ? { all: conditions } : conditions;
}
