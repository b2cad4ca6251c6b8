import type { Plan } from '#core/plan/Plan';
import type { Finding } from '#core/rules/Finding';
import { describeWhere } from '#core/rules/where';
import { words as wordsOf, type FindingWords } from '#core/rules/words';
import { foldText } from '../format/foldText';
import type { Language } from '../language';
import { createElementAt, elementOfFinding, inherited } from '../plan/placesOfElements';

/** A finding with what the list sorts and filters it by. Its words are made when they are first asked for. */
export interface FindingItem {
  readonly key: string;
  readonly finding: Finding;
  readonly departement: string;
  readonly owner: string;
  readonly place: { readonly sheet: string; readonly cell: string };
  words(): FindingWords;
  /** Folded: its rule, message, place, and the codes and titles from its element up to the top. */
  searchText(): string;
}

export function findingItems(plan: Plan, findings: readonly Finding[], language: Language): FindingItem[] {
  const elementAt = createElementAt(plan);
  const departementen = inherited(plan, 'departement');
  const owners = inherited(plan, 'owner');
  return findings.map((finding, index): FindingItem => {
    const element = elementOfFinding(plan, elementAt, finding);
    const place = describeWhere(plan, finding.where);
    const words = once(() => wordsOf(finding, language));
    const { rule, where } = finding;
    return {
      key: `${rule}:${where.sheet}:${where.row}:${where.column}:${index}`,
      finding, place, words,
      departement: departementen[element] ?? '',
      owner: owners[element] ?? '',
      searchText: once(() => foldText([words().title, rule, words().message, place.sheet, place.cell, finding.element, ...wayUp(plan, element)].join(' '))),
    };
  });
}

function wayUp(plan: Plan, element: number): string[] {
  const texts: string[] = [];
  const seen = new Set<number>();
  for (let at = element; at >= 0 && !seen.has(at); at = plan.elements[at]!.parent) {
    seen.add(at);
    const { code, title } = plan.elements[at]!;
    texts.push(code, title);
  }
  return texts;
}

function once<Value>(make: () => Value): () => Value {
  let made: Value | undefined;
  return () => (made ??= make());
}
