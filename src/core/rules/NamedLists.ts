import type { Plan } from '#core/plan/Plan';
import { codeKey } from '#core/values/code';
import { dienstTopics } from '#core/rules/dienstForms';
import { ManyGroups } from '#core/rules/ManyGroups';

/** What the row of an element names. */
export type NamedKind = 'hsd' | 'beleidsnotas' | 'diensten';

/** Which elements name an HSD, a policy note or a dienst on their own row. Made when somebody first asks. */
export class NamedLists extends ManyGroups {
  constructor({ elements }: Pick<Plan, 'elements'>) {
    super(() => elements.length, (index) => {
      const { hsdCodes, beleidsnotaCodes, dienst } = elements[index]!;
      return [
        ...hsdCodes.map((code) => named('hsd', codeKey(code))), ...beleidsnotaCodes.map((code) => named('beleidsnotas', codeKey(code))),
        ...dienstTopics(dienst).map((form) => named('diensten', form)),
      ];
    });
  }

  naming(kind: NamedKind, key: string): ReadonlySet<number> {
    return this.of(named(kind, key));
  }
}

function named(kind: NamedKind, key: string): string {
  return `${kind} ${key}`;
}
