import { entriesIn } from '#core/plan/entriesIn';
import type { Plan } from '#core/plan/Plan';
import { codeKey } from '#core/values/code';
import type { RowContent } from './PlanContent';

type Cells = RowContent['cells'];

/** The codes that a plan uses, each once and in the order of first use: a list for a workbook that brought none. */

export function usedHsds({ elements }: Plan): Cells[] {
  return asList(elements.flatMap(({ hsdCodes }) => hsdCodes));
}

export function usedProgrammas({ elements }: Plan): Cells[] {
  return asList(elements.map(({ programmaCode }) => programmaCode));
}

/** Codes on means lines; each stands once in the column's values already, the first of which is the empty cell. */
export function usedOnLines({ means }: Plan, column: 'kostenplaats' | 'budgetplaats'): Cells[] {
  return asList(means[column].values);
}

/** Policy fields on lines and budget positions. */
export function usedBeleidsvelden({ means, lists }: Plan): Cells[] {
  return asList([...means.beleidsveld?.values ?? [], ...entriesIn(lists.budgetplaatsen).map(({ beleidsveld }) => beleidsveld)]);
}

/**
 * The departementen first, then the diensten, each with the departement beside which it was first named. A dienst
 * without one gets a question mark: a row without a departement would be taken for nothing.
 */
export function usedDiensten({ elements }: Plan): Cells[] {
  const diensten = new Map<string, Cells>();
  for (const { dienst, departement } of elements) {
    if (dienst !== '' && !diensten.has(codeKey(dienst))) diensten.set(codeKey(dienst), { departement: departement || '?', dienst });
  }
  return [...distinct(elements.map(({ departement }) => departement)).map((departement) => ({ departement })), ...diensten.values()];
}

function asList(codes: readonly string[]): Cells[] {
  return distinct(codes).map((code) => ({ code }));
}

function distinct(texts: readonly string[]): string[] {
  const found = new Map<string, string>();
  for (const text of texts) if (text !== '' && !found.has(codeKey(text))) found.set(codeKey(text), text);
  return [...found.values()];
}
