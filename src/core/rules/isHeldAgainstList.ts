import type { Field, SheetKind } from '#core/layout/Layout';
import { hasEntries } from '#core/plan/entriesIn';
import type { Plan } from '#core/plan/Plan';

/** Whether the codes in a column of such a sheet are held against a list: there a text that is none of them is told as unknown, with its value, and that is enough. */
export function isHeldAgainstList(plan: Plan, kind: SheetKind, field: Field): boolean {
  return CODED.has(kind) && (LISTS[field]?.(plan) ?? false);
}

/** A list of diensten names its own. */
const CODED: ReadonlySet<SheetKind> = new Set(['plan', 'middelen', 'vlak', 'programmas', 'projecten', 'budgetplaatsen', 'kostenplaatsen']);

const isLevelListed = (level: string) => ({ elements }: Plan): boolean => elements.some((element) => element.isListed && element.level === level);
const LISTS: Readonly<Partial<Record<Field, (plan: Plan) => boolean>>> = {
  parent: () => true, element: () => true,
  kostenplaats: ({ lists }) => lists.kostenplaatsen.isPresent, budgetplaats: ({ lists }) => lists.budgetplaatsen.isPresent,
  beleidsveld: ({ lists }) => lists.beleidsvelden.isPresent, beleidsnota: ({ lists }) => lists.beleidsnotas.isPresent,
  dienst: ({ lists }) => hasEntries(lists.diensten),
  hsd: isLevelListed('hsd'), project: isLevelListed('project'), programma: isLevelListed('programma'),
};
