import { entriesIn } from '#core/plan/entriesIn';
import type { Dienst, MasterList } from '#core/plan/Plan';
import { codeKey } from '#core/values/code';
import { dienstForms, isDienstName } from '#core/rules/dienstForms';

/**
 * Which dienst a text means. Plans name diensten, other systems number them, and some write both in one cell: two texts
 * are of one dienst when either part is. A number beside a name tells nothing where no list knows both.
 */
export class DienstMatch {
  private readonly forms = new Map<string, readonly string[]>();
  /** Whether the list knows any dienst by a number. */
  private readonly hasNumbers: boolean;

  private readonly byForm = new Map<string, number>();
  private readonly entries = new Map<string, number>();

  constructor(private readonly diensten: MasterList<Dienst>) {
    for (const [index, entry] of diensten.entries.entries()) for (const form of entry ? this.formsOf(entry.code) : []) if (!this.byForm.has(form)) this.byForm.set(form, index);
    this.hasNumbers = entriesIn(diensten).some(({ code }) => hasNumber(code, this.formsOf(code)));
  }

  /** Its entry of the list, by its index; -1 for none. */
  entryOf(dienst: string): number {
    const known = this.entries.get(dienst) ?? this.byForm.get(this.formsOf(dienst).find((form) => this.byForm.has(form)) ?? '') ?? -1;
    this.entries.set(dienst, known);
    return known;
  }

  /** Whether a text that is not on the list could have been: a number is not, where the list has names alone. */
  isListable(dienst: string): boolean {
    return this.hasNumbers || isDienstName(dienst);
  }

  /** Whether two texts certainly mean two diensten; one that the list does not have is a finding of its own. */
  areOther(one: string, other: string): boolean {
    if (one === other) return false;
    const [a, b] = [this.formsOf(one), this.formsOf(other)];
    if (a.length === 0 || b.length === 0 || a.some((form) => b.includes(form))) return false;
    if (!this.diensten.isPresent) return isDienstName(one) === isDienstName(other);
    const [entry, another] = [this.entryOf(one), this.entryOf(other)];
    return entry >= 0 && another >= 0 && entry !== another;
  }

  /** The same for every way of writing one dienst of the list. */
  keyOf(dienst: string): string {
    const entry = this.entryOf(dienst);
    return entry < 0 ? codeKey(dienst) : this.diensten.entries[entry]!.key;
  }

  /** As the list names it, where it does. */
  nameOf(dienst: string): string {
    return this.diensten.entries[this.entryOf(dienst)]?.code ?? dienst;
  }

  private formsOf(dienst: string): readonly string[] {
    const known = this.forms.get(dienst);
    if (known) return known;
    const forms = dienstForms(dienst);
    this.forms.set(dienst, forms);
    return forms;
  }
}

/** Whether a list that has this dienst knows diensten by number too. */
export function hasNumber(code: string, forms = dienstForms(code)): boolean {
  return !isDienstName(code) || forms.length > 1;
}
