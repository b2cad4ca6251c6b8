import type { Session } from '#actions/Session';
import type { SessionState } from '#actions/SessionState';
import type { FieldCell } from '#core/edits/fieldEdit';
import { rowCard } from '#core/live/rowCard';
import { choicesFor } from '#core/plan/choicesFor';
import { CodeSearch } from '#core/plan/CodeSearch';
import type { Means, Plan, PlanElement } from '#core/plan/Plan';
import { coverageSteps } from '#core/report/dekking/coverage';
import { linkageSteps } from '#core/report/koppelingen/linkage';
import { linesBehindSteps } from '#core/report/koppelingen/linesBehind';
import { amountsOfCode, totalsOf } from '#core/totals/computeTotals';
import { createLedger, type Ledger } from '#core/totals/Ledger';
import { TreeTotals } from '#core/totals/TreeTotals';
import type { CellValue } from '#core/values/CellValue';
import { runSteps } from '#core/values/steps';

type Lookups = Pick<Session, 'card' | 'subtree' | 'group' | 'cell' | 'choices' | 'linkage' | 'linesBehind' | 'coverage'>;

/** What the real session tells of a plan, by the same functions of the core, over the plan that is held. */
export function lookupsOf(state: () => SessionState): Lookups {
  const ledgers = new WeakMap<Plan, Ledger>();
  const planOf = (): Plan => state().plan!;
  const ledger = (): Ledger => ledgers.get(planOf()) ?? ledgers.set(planOf(), createLedger(planOf())).get(planOf())!;
  return {
    card: (row) => state().plan && rowCard(planOf(), row, { linesOf: (element) => linesOf(planOf().means, element), findingsOf: (subject) => findingsOf(state(), subject) }),
    subtree: (index) => new TreeTotals(planOf()).of(index),
    group: (cut, code) => amountsOfCode(ledger(), cut, code),
    cell: (cell) => cellOf(planOf(), cell),
    choices: async (field) => {
      const entries = choicesFor(planOf(), field);
      return { entries, search: CodeSearch.of(entries) };
    },
    linkage: async (cut) => runSteps(linkageSteps(ledger(), (each) => totalsOf(ledger(), each), cut)),
    linesBehind: async (query) => runSteps(linesBehindSteps(planOf(), query)),
    coverage: async (across) => runSteps(coverageSteps(ledger(), across)),
  };
}

function linesOf({ count, element }: Means, index: number): number[] {
  return Array.from({ length: count }, (_, line) => line).filter((line) => element[line] === index);
}

function findingsOf({ plan, findings }: SessionState, subject: { element: number } | { line: number }): SessionState['findings'] {
  const { sheet, row } = 'element' in subject ? plan!.elements[subject.element]! : { sheet: plan!.means.sheet[subject.line], row: plan!.means.row[subject.line] };
  return findings.filter(({ where }) => where.sheet === sheet && where.row === row);
}

/** A plan that was built and not read has no cells: what it would have been read from. */
function cellOf({ sheets, elements, means }: Plan, { sheet, row, column }: FieldCell): CellValue {
  const field = sheets[sheet]?.columns.find((each) => each.column === column)?.field;
  const line = means.row.findIndex((each, i) => each === row && means.sheet[i] === sheet);
  if (line >= 0 && (field === 'kostenplaats' || field === 'budgetplaats')) return means[field].values[means[field].ids[line]!]!;
  const element = elements.find((each) => each.sheet === sheet && each.row === row);
  return element && field ? cellOfElement(element, field) : '';
}

function cellOfElement({ hsdCodes, beleidsnotaCodes, projectCode, programmaCode, parentCode, dienst, departement, owner, from, to }: PlanElement, field: string): CellValue {
  const cells: Readonly<Record<string, CellValue>> = {
    hsd: hsdCodes.join('; '), beleidsnota: beleidsnotaCodes.join('; '), project: projectCode, programma: programmaCode, parent: parentCode, dienst, departement, owner, from: from ?? '', to: to ?? '',
  };
  return cells[field] ?? '';
}
