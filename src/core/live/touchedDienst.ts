import type { ListEntry, Plan } from '#core/plan/Plan';
import { ANY_NUMBER, dienstForms } from '#core/rules/dienstForms';
import { hasNumber } from '#core/rules/DienstMatch';
import type { PlanLinks } from '#core/rules/PlanLinks';
import { addAll, type Touched } from '#core/live/touched';

/** The lines of who names a dienst, by its old name or its new one, and those on its kostenplaatsen. */
export function linesOfDienst(plan: Plan, links: PlanLinks, old: ListEntry, next: ListEntry): readonly number[] {
  const kostenplaatsen = kostenplaatsenOf(links, formsOf(old, next));
  return [...bearersOf(plan, links, old, next)].flatMap((index) => links.lines.of(index))
    .concat(kostenplaatsen.flatMap((entry) => links.users.linesOf('kostenplaatsen', plan.lists.kostenplaatsen.entries[entry]!.key)));
}

/** Adds who names a dienst, in whatever form, and all that takes it over; its kostenplaatsen; and who was offered some of these. */
export function addDienst(plan: Plan, links: PlanLinks, touched: Touched, old: ListEntry, next: ListEntry): void {
  const { asked, users } = links;
  addAll(touched.elements, bearersOf(plan, links, old, next));
  for (const entry of [old, next]) addAll(touched.asked, asked.of('kostenplaatsen').of(users.dienstGroup(entry.code)));
  for (const entry of kostenplaatsenOf(links, formsOf(old, next))) {
    const kostenplaats = plan.lists.kostenplaatsen.entries[entry]!;
    touched.entries.kostenplaatsen.add(entry);
    addAll(touched.lines, users.linesOf('kostenplaatsen', kostenplaats.key));
    addAll(touched.asked, asked.of('kostenplaatsen').of(users.groupOf('kostenplaatsen', kostenplaats)));
  }
}

/** The forms by which a dienst was, or is, named; every number where the list knows numbers by it, or did. */
function formsOf(old: ListEntry, next: ListEntry): readonly string[] {
  const forms = new Set([...dienstForms(old.code), ...dienstForms(next.code)]);
  return hasNumber(old.code) === hasNumber(next.code) ? [...forms] : [...forms, ANY_NUMBER];
}

function kostenplaatsenOf({ users }: PlanLinks, forms: readonly string[]): readonly number[] {
  return [...new Set(forms.flatMap((form) => [...users.kostenplaatsenOfDienst(form)]))];
}

/** Elements that name the dienst, and those below them that say no other. */
function bearersOf({ elements }: Plan, { named, children }: PlanLinks, old: ListEntry, next: ListEntry): ReadonlySet<number> {
  const bearers = new Set(formsOf(old, next).flatMap((form) => [...named.naming('diensten', form)]));
  for (const index of bearers) for (const child of children.of(index)) if (elements[child]!.dienst === '') bearers.add(child);
  return bearers;
}
