import type { Plan } from '#core/plan/Plan';
import { codeKey } from '#core/values/code';
import { departementTopics } from '#core/rules/DepartementNames';
import { dienstTopics } from '#core/rules/dienstForms';
import { ManyGroups } from '#core/values/ManyGroups';
import { remembered } from '#core/values/remembered';

/** What the row of an element names. */
export type NamedKind = 'hsd' | 'beleidsnotas' | 'diensten' | 'departementen';

/** Which elements name an HSD, a policy note, a dienst or a departement on their own row. Made when somebody first asks. */
export class NamedLists extends ManyGroups {
  constructor({ elements }: Pick<Plan, 'elements'>) {
    const ofDepartement = remembered((text) => departementTopics(text).map((topic) => named('departementen', topic)));
    const ofDienst = remembered((text) => dienstTopics(text).map((form) => named('diensten', form)));
    super(() => elements.length, (index) => {
      const { hsdCodes, beleidsnotaCodes, dienst, departement } = elements[index]!;
      return [
        ...hsdCodes.map((code) => named('hsd', codeKey(code))), ...beleidsnotaCodes.map((code) => named('beleidsnotas', codeKey(code))),
        ...ofDepartement(departement), ...ofDienst(dienst),
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
