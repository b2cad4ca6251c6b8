import { editOfElement, editOfEntry } from '#core/edits/editOf';
import type { Field } from '#core/layout/Layout';
import { entriesIn, findEntry } from '#core/plan/entriesIn';
import { cellOf } from '#core/plan/cellOf';
import { effective } from '#core/plan/inherit';
import type { Dienst, ListEntry, Plan, PlanElement } from '#core/plan/Plan';
import type { Finding, Fix, Where } from '#core/rules/Finding';
import { dienstForms } from '#core/rules/dienstForms';
import type { PlanLinks } from '#core/rules/PlanLinks';
import { elementWhere, entryWhere, isOwnCell } from '#core/rules/where';
import { AARDEN } from '#core/values/aard';
import { codeKey } from '#core/values/code';
import type { CellValue } from '#core/values/CellValue';
import { groupedBy } from '#core/values/groupedBy';
import { elementOf } from './elementOf';
import type { Found } from './Found';
import { periodKey } from './PlanNotes';
import type { Telling } from './Telling';
import type { Tie } from './Tie';

/** More places are no help; the count says how many there are. */
const MOST_RELATED = 20;

/** A cell with which rows disagree, and what every row says that has to do with it, one after the other: the first that says something else decides. */
interface Vote { readonly where: Where; readonly row: PlanElement | ListEntry; readonly voices: Iterable<CellValue>; readonly said?: CellValue }

interface Poll {
  readonly rule: string;
  /** What the finding says that the cell should hold. */
  saidBy(finding: Finding): CellValue;
  /** The cell with which a finding disagrees. */
  voteOn(plan: Plan, links: PlanLinks, finding: Finding): Vote | null;
}

const ofLines = (list: 'kostenplaatsen' | 'budgetplaatsen', field: Field, voice: (plan: Plan, line: number) => CellValue): Poll['voteOn'] => (plan, links, { data }) => {
  const key = codeKey(String(data.value));
  const entry = findEntry<ListEntry>(plan.lists[list], key);
  return entry ? { where: entryWhere(plan, entry, field), row: entry, voices: voicesOf(links.users.eachLineOf(list, key), (line) => voice(plan, line)) } : null;
};

function* voicesOf(lines: Iterable<number>, voice: (line: number) => CellValue): Generator<CellValue> {
  for (const line of lines) yield voice(line);
}

const POLLS: readonly Poll[] = [
  { rule: 'kostenplaats-of-other-dienst', saidBy: ({ data }) => data.dienst!, voteOn: ofLines('kostenplaatsen', 'dienst', (plan, line) => effective(plan, plan.means.element[line]!, 'dienst')) },
  { rule: 'budgetplaats-of-other-kostenplaats', saidBy: ({ data }) => data.kostenplaats!, voteOn: ofLines('budgetplaatsen', 'kostenplaats', ({ means: { kostenplaats } }, line) => kostenplaats.values[kostenplaats.ids[line]!]!) },
  { rule: 'budgetplaats-of-other-kind', saidBy: ({ data }) => data.aard!, voteOn: ofLines('budgetplaatsen', 'aard', ({ means }, line) => (means.aard[line] === AARDEN.indexOf('VTE') ? '' : AARDEN[means.aard[line]!]!)) },
  { rule: 'dienst-of-other-departement', saidBy: ({ data }) => data.departement!, voteOn: departementOf },
  { rule: 'period-outside-parent', saidBy: ({ data }) => data.value!, voteOn: periodAbove },
];

export const OUTVOTED: readonly Tie[] = POLLS.map(({ rule }) => ({ kind: rule, rules: [rule], by: groupOf, isCause: true }));

/** One cell with which all disagree that have to do with it, of two elements at least, and that all say the same instead: it is that cell that is wrong, and it is told there. */
export function tellOutvoted(plan: Plan, links: PlanLinks, found: Found, telling: Telling): void {
  for (const poll of POLLS) {
    for (const group of groupedBy(found.of(poll.rule), groupOf).values()) {
      if (new Set(group.map(({ element }) => element)).size < 2 || group.some((finding) => telling.tellerOf(finding) !== finding)) continue;
      const finding = outvotedBy(plan, links, poll, group);
      if (finding) telling.tell(finding, group);
    }
  }
}

function outvotedBy(plan: Plan, links: PlanLinks, { saidBy, voteOn }: Poll, group: readonly Finding[]): Finding | null {
  const vote = voteOn(plan, links, group[0]!);
  if (!vote) return null;
  const said = vote.said ?? saidBy(group[0]!);
  for (const voice of vote.voices) if (voice !== '' && !isSame(voice, said)) return null;
  return outvoted(plan, group, vote, said);
}

/** Findings that may disagree with one cell: with one entry of a list, or with the first or last year of one parent. */
function groupOf({ data, where }: Finding): string {
  return codeKey(data.parent === undefined ? String(data.value) : periodKey(String(data.parent), where.field));
}

function outvoted(plan: Plan, group: readonly Finding[], { where, row }: Vote, said: CellValue): Finding {
  const [first] = group;
  const { code: _code, title: _title, period: _period, rows: _rows, ...data } = first!.data;
  return {
    ...first!, where, element: 'level' in row ? row.code : '', related: group.slice(0, MOST_RELATED).map((each) => each.where),
    data: { ...data, said, users: group.length }, fixes: fixOf(plan, where, row, said),
  };
}

function fixOf(plan: Plan, where: Where, row: PlanElement | ListEntry, said: CellValue): readonly Fix[] {
  const expected = cellOf(plan, where, where.column);
  if (expected === undefined || !isOwnCell(plan, where)) return [];
  const change = { column: where.column, expected, value: said };
  return [{ id: 'outvoted', isSafe: false, data: { said }, edits: ['level' in row ? editOfElement(plan, row, change) : editOfEntry(plan, row, change)] }];
}

function departementOf(plan: Plan, links: PlanLinks, { data }: Finding): Vote | null {
  const key = codeKey(String(data.value));
  const entries = entriesIn(plan.lists.diensten).filter((each) => each.key === key);
  const [entry] = entries as readonly Dienst[];
  if (!entry || entries.length > 1) return null;
  return { where: entryWhere(plan, entry, 'departement'), row: entry, voices: departementenOf(plan, links, key) };
}

/** What the elements say that say this dienst themselves; an element that names it in two ways says it twice. */
function* departementenOf({ elements }: Plan, { named }: PlanLinks, key: string): Generator<CellValue> {
  for (const form of dienstForms(key)) {
    for (const index of named.naming('diensten', form)) if (codeKey(elements[index]!.dienst) === key) yield elements[index]!.departement;
  }
}

/** The first or last year of what these elements hang under, where none of them lies within it, or all that do not run as what stands above that; it is held against the widest. */
function periodAbove(plan: Plan, { children }: PlanLinks, finding: Finding): Vote | null {
  const parent = plan.elements[elementOf(plan, finding)?.parent ?? -1];
  if (!parent) return null;
  const isFrom = finding.where.field === 'from';
  const yearOf = (element: PlanElement | undefined): number | null => (isFrom ? element?.from : element?.to) ?? null;
  const own = yearOf(parent)!;
  const said = children.of(parent.index).flatMap((index) => yearOf(plan.elements[index]) ?? []);
  const outside = said.filter((year) => (isFrom ? year < own : year > own));
  if (outside.length < said.length && outside.some((year) => year !== yearOf(plan.elements[parent.parent]))) return null;
  return { where: elementWhere(plan, parent, finding.where.field), row: parent, voices: [], said: isFrom ? Math.min(...outside) : Math.max(...outside) };
}

function isSame(voice: CellValue, said: CellValue): boolean {
  return codeKey(String(voice)) === codeKey(String(said));
}
