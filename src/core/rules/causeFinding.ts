import type { Edit } from '#core/edits/Edit';
import { editOfElement, editOfEntry } from '#core/edits/editOf';
import type { Field } from '#core/layout/Layout';
import { entriesIn } from '#core/plan/entriesIn';
import type { ListEntry, Lists, Plan, PlanElement } from '#core/plan/Plan';
import type { Cause } from '#core/rules/Cause';
import type { Missing } from '#core/rules/MissedCodes';
import type { Finding, Fix, Where } from '#core/rules/Finding';
import { isThere, type Hole } from '#core/rules/holes';
import { nearestPlace } from '#core/rules/nearestPlace';
import { inOrder } from '#core/rules/told/inOrder';
import { missedCode } from '#core/rules/missedCode';
import type { Rule } from '#core/rules/Rule';
import { cellOf } from '#core/plan/cellOf';
import { elementWhere, entryWhere, isOwnCell } from '#core/rules/where';
import { codeKey } from '#core/values/code';

/** More places are no help; the count says how many there are. */
const MOST_RELATED = 20;

/** What is said at the code that is wrong, for all that miss it. */
export function causeFinding(plan: Plan, { id, severity }: Pick<Rule, 'id' | 'severity'>, missing: Missing, cause: Cause): Finding {
  const users = inOrder(missing.users);
  const { where, code, title, editsTo } = placeOfCause(plan, cause);
  return {
    rule: id, severity, where, element: 'element' in cause ? code : '', related: relatedOf(users),
    data: { value: code, title, missed: asWritten(missing, users), users: users.length, ...(isDouble(plan, cause) && { isDouble: true }) },
    fixes: [...restoreFix(plan, where, asWritten(missing, users), code, editsTo), ...followFix(users, code)],
  };
}

function placeOfCause(plan: Plan, cause: Cause): { readonly where: Where; readonly code: string; readonly title: string; editsTo(change: Change): readonly Edit[] } {
  if ('element' in cause) {
    const { element } = cause;
    return { code: element.code, title: element.title, where: elementWhere(plan, element, 'code'), editsTo: (change) => [editOfElement(plan, element, change)] };
  }
  const { entry, list, departement } = cause;
  const field = departement === undefined ? FIELDS[list] ?? 'code' : 'departement';
  return { code: departement ?? entry.code, title: entry.title, where: entryWhere(plan, entry, field), editsTo: (change) => rowsOf(plan, list, entry).map((row) => editOfEntry(plan, row, { ...change, expected: row === entry ? change.expected : row.departement ?? '' })) };
}

/** What stands in a list instead of a code. */
const FIELDS: Readonly<Partial<Record<keyof Lists, Field>>> = { diensten: 'dienst', departementen: 'departement' };

/** A departement stands on the row of each of its diensten, which is known by the dienst. */
function rowsOf({ lists: { diensten } }: Plan, list: keyof Lists, entry: ListEntry): readonly (ListEntry & { readonly departement?: string })[] {
  const others = list === 'departementen' ? entriesIn(diensten).filter(({ departement }) => codeKey(departement) === entry.key) : [];
  return others.some(({ sheet, row }) => sheet === entry.sheet && row === entry.row) ? others : [entry, ...others];
}

/** What is said of a row that lost its code, with the code that others still name. */
export function restoredFinding(plan: Plan, missing: Missing, { finding, element }: Hole): Finding {
  const here = isThere(plan, element, finding.where) ? finding : swapped(plan, finding, element);
  const users = inOrder(missing.users);
  const missed = asWritten(missing, users);
  return {
    ...here, related: [...here.related, ...relatedOf(users)], data: { ...here.data, missed, users: users.length },
    fixes: restoreFix(plan, here.where, missed, element.code, (change) => [editOfElement(plan, element, change)]),
  };
}

/** Of two rows with one code it is the other one that lost its own. */
function swapped(plan: Plan, finding: Finding, element: PlanElement): Finding {
  return { ...finding, where: elementWhere(plan, element, 'code'), related: [finding.where], data: { ...finding.data, title: element.title, firstTitle: finding.data.title!, ...nearestPlace(plan, finding.where) } };
}

function isDouble({ lists }: Plan, cause: Cause): boolean {
  return 'entry' in cause && cause.entry.key !== '' && lists[cause.list].entries.some((each) => each !== cause.entry && each?.key === cause.entry.key);
}

type Change = Parameters<typeof editOfElement>[2];

function restoreFix(plan: Plan, where: Where, code: string, old: string, editsTo: (change: Change) => readonly Edit[]): readonly Fix[] {
  if (!isOwnCell(plan, where)) return [];
  const expected = cellOf(plan, where, where.column) ?? old;
  return [{ id: 'restore', isSafe: false, data: { code }, edits: editsTo({ column: where.column, expected, value: code }) }];
}

/** The other way round: all that miss it are offered this code, each in its own cell. */
function followFix(users: readonly Finding[], code: string): readonly Fix[] {
  const key = codeKey(code);
  const edits = users.flatMap(({ fixes }) => fixes.find(({ id, data }) => id === 'replace' && codeKey(String(data.code)) === key)?.edits ?? []);
  return code !== '' && edits.length === users.length ? [{ id: 'follow', isSafe: false, data: { code, users: users.length }, edits }] : [];
}

/** The missed code as the first row that names it writes it. */
function asWritten(missing: Missing, [first]: readonly Finding[]): string {
  return (first && missedCode(first)?.code) ?? missing.code;
}

function relatedOf(users: readonly Finding[]): readonly Where[] {
  return users.slice(0, MOST_RELATED).map(({ where }) => where);
}
