import type { Plan } from '#core/plan/Plan';
import type { Finding } from '#core/rules/Finding';
import { describeWhere } from '#core/rules/where';
import { words as wordsOf, type FindingWords } from '#core/rules/words';
import { foldText } from '../format/foldText';
import type { Language } from '../language';
import { createElementAt, elementOfFinding, inherited } from '../plan/placesOfElements';

/** A finding with what the list sorts and filters it by. Its words are made when they are first asked for. */
export interface FindingItem {
  /** Its rule and cell, whatever is found elsewhere: what is open stays so while somebody types. */
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
  const keyOf = createKeys();
  return findings.map((finding): FindingItem => {
    const element = elementOfFinding(plan, elementAt, finding);
    const place = describeWhere(plan, finding.where);
    const words = once(() => wordsOf(finding, language));
    return {
      key: keyOf(finding), finding, place, words,
      departement: departementen[element] ?? '',
      owner: owners[element] ?? '',
      searchText: once(() => foldText([words().title, finding.rule, words().message, place.sheet, place.cell, finding.element, ...wayUp(plan, element)].join(' '))),
    };
  });
}

/** A rule may find more than one thing in a cell: those are told apart by their order. */
function createKeys(): (finding: Finding) => string {
  const counts = new Map<string, number>();
  return ({ rule, where: { sheet, row, column } }) => {
    const place = `${rule}:${sheet}:${row}:${column}`;
    const before = counts.get(place) ?? 0;
    counts.set(place, before + 1);
    return `${place}:${before}`;
  };
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
