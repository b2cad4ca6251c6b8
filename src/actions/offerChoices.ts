import { choicesFor, type Choice, type ChoiceField } from '#core/plan/choicesFor';
import { CodeSearch } from '#core/plan/CodeSearch';
import type { Plan } from '#core/plan/Plan';
import type { Steps } from '#core/values/steps';
import type { Room } from '#actions/Room';
import { workOut } from '#actions/workOut';

/** What may be chosen for a field, and the way to find it. */
export interface Choices { readonly entries: readonly Choice[]; readonly search: Pick<CodeSearch, 'find'> }

/** After an edit in a list the plan has other `lists`: what was made of them stays true for as long as they are there. */
const made = new WeakMap<object, Map<ChoiceField, Choices>>();

/** The index of a list of 20,000 is made once, in slices; of elements, which are edited in place, each time anew. */
export async function offerChoices(room: Room, field: ChoiceField): Promise<Choices> {
  return await workOut(room, ({ plan }) => choicesSteps(plan, field)) ?? { entries: [], search: CodeSearch.of([]) };
}

function* choicesSteps(plan: Plan, field: ChoiceField): Steps<Choices> {
  const known = made.get(plan.lists)?.get(field);
  if (known) return known;
  const entries = choicesFor(plan, field);
  yield;
  const choices = { entries, search: yield* CodeSearch.steps(entries) };
  if (isFixed(plan, field)) made.set(plan.lists, (made.get(plan.lists) ?? new Map<ChoiceField, Choices>()).set(field, choices));
  return choices;
}

/** Elements, and codes that are taken from the lines for want of a list, change while a person types. */
function isFixed({ lists }: Plan, field: ChoiceField): boolean {
  if (field === 'kostenplaats') return lists.kostenplaatsen.isPresent;
  if (field === 'budgetplaats') return lists.budgetplaatsen.isPresent;
  return field === 'dienst' || field === 'departement' || field === 'beleidsnota';
}
