import type { Person } from '#contract/answers';
import { codeKey } from '#core/values/code';

/**
 * Who may do what. A departement is named, and compared as codes are: without regard to case and blanks. Somebody
 * without departementen acts for all.
 */

/** To submit one must act for every departement in the plan; for all, when the plan names none. */
export function canSubmitFor({ departementen: own }: Person, departementen: readonly string[]): boolean {
  if (own.length === 0) return true;
  const keys = new Set(own.map(codeKey));
  return departementen.length > 0 && departementen.every((each) => keys.has(codeKey(each)));
}

/** To read, one of the plan's departementen is enough; finance reads everything. */
export function canRead(person: Person, departementen: readonly string[]): boolean {
  const visible = visibleTo(person);
  if (visible === undefined) return true;
  const keys = new Set(visible.map(codeKey));
  return departementen.some((each) => keys.has(codeKey(each)));
}

/** The departementen whose submissions one sees; undefined for all. */
export function visibleTo({ role, departementen }: Person): readonly string[] | undefined {
  return role === 'finance' || departementen.length === 0 ? undefined : departementen;
}
