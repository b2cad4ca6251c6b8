import { editOfLine } from '#core/edits/editOf';
import { effective } from '#core/plan/inherit';
import { inOrder, lineBeside } from '#core/plan/lineOrder';
import type { Plan, PlanElement } from '#core/plan/Plan';
import type { Finding, Fix, Where } from '#core/rules/Finding';
import type { PlanLinks } from '#core/rules/PlanLinks';
import type { Rule } from '#core/rules/Rule';
import { nearestData, replaceFixes, type Suggestion } from '#core/rules/suggest';
import { isOwnCell, lineWhere } from '#core/rules/where';
import { codeKey } from '#core/values/code';
import type { Found } from './Found';
import type { Telling } from './Telling';
import type { Tie } from './Tie';

/** The rule under whose name it is told. */
export const MEANS_OF_OTHER_ELEMENT = 'means-of-other-element';

const PLACE = 'kostenplaats-of-other-dienst';
const YEARS = 'amount-outside-period';

export const MOVED: readonly Tie[] = [{ kind: 'row', rules: [PLACE, YEARS], by: rowOf, isCause: true }];

/** One row of means, and no other of its action, that goes with that neither by its kostenplaats nor by its years. */
export function tellMovedLines(plan: Plan, links: PlanLinks, found: Found, telling: Telling, rule: Pick<Rule, 'id' | 'severity'>): void {
  const places = new Map(found.of(PLACE).filter(isOfOneRow).map((finding) => [rowOf(finding), finding]));
  if (places.size === 0) return;
  for (const years of found.of(YEARS).filter(isOfOneRow)) {
    const place = places.get(rowOf(years));
    if (!place || [place, years].some((each) => telling.tellerOf(each) !== each)) continue;
    const moved = movedFinding(plan, links, rule, place, years);
    if (moved) telling.tell(moved, [place, years]);
  }
}

function movedFinding(plan: Plan, { lines }: PlanLinks, { id, severity }: Pick<Rule, 'id' | 'severity'>, place: Finding, years: Finding): Finding | null {
  const own = plan.byKey.get(codeKey(place.element))?.[0] ?? -1;
  const { where: { sheet, row } } = place;
  const all = lines.of(own);
  const [line] = inOrder(plan, all.filter((each) => plan.means.sheet[each] === sheet && plan.means.row[each] === row));
  // Where all that an action has is elsewhere, it is the action that may be wrong.
  if (line === undefined || all.every((each) => plan.means.row[each] === row)) return null;
  const where = lineWhere(plan, line, 'element');
  const { value, naam, dienst, other } = place.data;
  const near = besides(plan, line).filter((element) => goesWith(plan, element, codeKey(String(other)), line)).map(({ code, title }): Suggestion => ({ code, title, isCertain: false }));
  return {
    rule: id, severity, where, element: place.element, related: [place.where, years.where, ...years.related],
    data: { value: place.data.code!, title: place.data.title!, kostenplaats: value!, naam: naam!, dienst: dienst!, other: other!, jaar: years.data.value!, period: years.data.period!, ...nearestData(near) },
    fixes: fixesOf(plan, line, where, near),
  };
}

function fixesOf(plan: Plan, line: number, where: Where, near: readonly Suggestion[]): readonly Fix[] {
  const { ids, values } = plan.means.elementCode;
  return isOwnCell(plan, where) ? replaceFixes(near, (code) => editOfLine(plan, line, { column: where.column, expected: values[ids[line]!]!, value: code })) : [];
}

/** The actions of the rows above and below. */
function besides(plan: Plan, line: number): readonly PlanElement[] {
  const { elements, means } = plan;
  const own = means.element[line];
  const near = [lineBeside(plan, line, -1), lineBeside(plan, line, 1)].filter((each) => each >= 0).map((each) => means.element[each]!);
  return [...new Set(near)].filter((element) => element >= 0 && element !== own).map((element) => elements[element]!);
}

/** Whether a line could be of this action: of its dienst, and within its years. */
function goesWith(plan: Plan, { index, from, to }: PlanElement, dienst: string, line: number): boolean {
  const isWithin = plan.years.every((jaar, year) => plan.means.amounts[line * plan.years.length + year] === 0 || (jaar >= (from ?? jaar) && jaar <= (to ?? jaar)));
  return isWithin && codeKey(effective(plan, index, 'dienst')) === dienst;
}

function isOfOneRow({ where, related }: Finding): boolean {
  return related.every(({ sheet, row }) => sheet === where.sheet && row === where.row);
}

function rowOf({ where: { sheet, row } }: Finding): string {
  return `${sheet} ${row}`;
}
