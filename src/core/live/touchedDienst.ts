import type { ListEntry, Plan } from '#core/plan/Plan';
import { ANY_NUMBER, dienstForms } from '#core/rules/dienstForms';
import { hasNumber } from '#core/rules/DienstMatch';
import type { PlanLinks } from '#core/rules/PlanLinks';
import { addAll, type Touched } from '#core/live/touched';

/** The lines of who names a dienst, by its old name or its new one, and those on its kostenplaatsen. */
export function linesOfDienst(plan: Plan, links: PlanLinks, states: readonly ListEntry[]): readonly number[] {
  const kostenplaatsen = kostenplaatsenOf(links, formsOf(states));
  return [...bearersOf(plan, links, states)].flatMap((index) => links.lines.of(index))
    .concat(kostenplaatsen.flatMap((entry) => links.users.linesOf('kostenplaatsen', plan.lists.kostenplaatsen.entries[entry]!.key)));
}

/** Adds who names a dienst, in whatever form, and all that takes it over; its kostenplaatsen; and who was offered some of these. */
export function addDienst(plan: Plan, links: PlanLinks, touched: Touched, states: readonly ListEntry[]): void {
  const { asked, users } = links;
  addAll(touched.elements, bearersOf(plan, links, states));
  for (const entry of states) addAll(touched.asked, asked.of('kostenplaatsen').of(users.dienstGroup(entry.code)));
  for (const entry of kostenplaatsenOf(links, formsOf(states))) {
    const kostenplaats = plan.lists.kostenplaatsen.entries[entry]!;
    touched.entries.kostenplaatsen.add(entry);
    addAll(touched.lines, users.linesOf('kostenplaatsen', kostenplaats.key));
    addAll(touched.asked, asked.of('kostenplaatsen').of(users.groupOf('kostenplaatsen', kostenplaats)));
  }
}

/** The forms by which a dienst was, or is, named; every number where the list may know numbers by it now, or no more. */
function formsOf(states: readonly ListEntry[]): readonly string[] {
  const forms = new Set(states.flatMap(({ code }) => dienstForms(code)));
  const numbered = states.filter(({ code }) => hasNumber(code)).length;
  return numbered === 0 || numbered === 2 ? [...forms] : [...forms, ANY_NUMBER];
}

function kostenplaatsenOf({ users }: PlanLinks, forms: readonly string[]): readonly number[] {
  return [...new Set(forms.flatMap((form) => [...users.kostenplaatsenOfDienst(form)]))];
}

/** Elements that name the dienst, and those below them that say no other. */
function bearersOf({ elements }: Plan, { named, children }: PlanLinks, states: readonly ListEntry[]): ReadonlySet<number> {
  const bearers = new Set(formsOf(states).flatMap((form) => [...named.naming('diensten', form)]));
  for (const index of bearers) for (const child of children.of(index)) if (elements[child]!.dienst === '') bearers.add(child);
  return bearers;
}
