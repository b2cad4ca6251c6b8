import { editOfElement } from '#core/edits/editOf';
import { CodeProposer } from '#core/plan/CodeProposer';
import { compareElements } from '#core/plan/elementOrder';
import { maybeCoded } from '#core/plan/maybeCoded';
import type { Plan, PlanElement } from '#core/plan/Plan';
import { createBlockFixes } from '#core/rules/blockFixes';
import type { Finding, Fix, Where } from '#core/rules/Finding';
import { cellOf } from '#core/plan/cellOf';
import { elementWhere, isOwnCell } from '#core/rules/where';
import { writesOverFormula } from '#core/rules/writesOverFormula';
import { codeKey } from '#core/values/code';

/** Rules of which a way out is a new code. */
const NEEDS_CODE: ReadonlySet<string> = new Set(['code-missing', 'code-duplicate']);

/**
 * The ways out of findings, with the codes that only a look at the whole plan can propose: the next free one under the
 * parent, in the style of its level. Codes for findings that are given together all differ. It is asked when somebody
 * looks, so that no edit pays for it. What would be written over a formula is none of them: the formula is to be mended.
 */
export function offerFixes(plan: Plan, findings: readonly Finding[]): (finding: Finding) => readonly Fix[] {
  const fixesOf = allFixes(plan, findings);
  return (finding) => fixesOf(finding).filter((fix) => !writesOverFormula(plan, fix));
}

function allFixes(plan: Plan, findings: readonly Finding[]): (finding: Finding) => readonly Fix[] {
  const wanting = findings.filter(({ rule, fixes, where }) => fixes.length === 0 && NEEDS_CODE.has(rule) && isOwnCell(plan, where));
  const blocks = createBlockFixes(plan);
  if (wanting.length === 0) return (finding) => [...finding.fixes, ...blocks(finding)];
  const offers = new CodeOffers(plan, wanting);
  const offered = new Map(wanting.map((finding) => [finding, offers.fixesOf(finding)]));
  return (finding) => offered.get(finding) ?? [...finding.fixes, ...blocks(finding)];
}

class CodeOffers {
  private readonly proposer: CodeProposer;
  private readonly doubtful: ReadonlySet<number>;
  private readonly elements = new Map<Finding, PlanElement>();
  /** The codes given so far: a code may build on the new one of its parent. */
  private readonly given = new Map<number, string>();
  private wanted: ReadonlySet<number> = new Set();
  /** Elements of which something else stands on another row, and tells by place alone that it is theirs. */
  private readonly spread: ReadonlySet<number>;

  constructor(private readonly plan: Plan, findings: readonly Finding[]) {
    this.proposer = new CodeProposer(plan);
    this.doubtful = maybeCoded(plan);
    this.spread = spreadInFlat(plan);
    this.find(findings);
    // Parents first, and in the order of the rows.
    for (const { index } of [...this.elements.values()].sort((a, b) => compareElements(plan, a.index, b.index))) this.give(index, new Set());
  }

  fixesOf(finding: Finding): readonly Fix[] {
    const element = this.elements.get(finding);
    const code = this.given.get(element?.index ?? -1);
    return element && code ? [this.fixOf(element, finding.where, code)] : [];
  }

  private fixOf(element: PlanElement, where: Where, code: string): Fix {
    const { code: parent, title: parentTitle } = this.plan.elements[element.parent] ?? { code: '', title: '' };
    const expected = cellOf(this.plan, where, where.column) ?? element.code;
    return {
      id: 'code', isSafe: element.key === '' && !element.isListed, data: { code, parent, parentTitle },
      edits: [editOfElement(this.plan, element, { column: where.column, expected, value: code })],
    };
  }

  private give(index: number, visiting: Set<number>): string {
    const element = this.plan.elements[index];
    const known = this.given.get(index);
    if (!element || known !== undefined || visiting.has(index)) return known ?? '';
    if (!this.wanted.has(index)) return element.code;
    visiting.add(index);
    const above = this.give(element.parent, visiting);
    // A code that is made of its parent's has to wait for that.
    if (above === '' && this.proposer.buildsOnParent(element.level)) return '';
    const code = this.proposer.propose(element.level, above);
    this.given.set(index, code);
    return code;
  }

  private find(findings: readonly Finding[]): void {
    const byPlace = new Map<string, Finding>(findings.map((finding) => [`${placeKey(finding.where)} ${codeKey(finding.element)}`, finding]));
    for (const element of this.plan.elements) {
      const finding = byPlace.get(`${placeKey(elementWhere(this.plan, element, 'code'))} ${element.key}`);
      if (finding && element.level !== '' && !this.doubtful.has(element.index) && !this.spread.has(element.index)) this.elements.set(finding, element);
    }
    this.wanted = new Set([...this.elements.values()].map(({ index }) => index));
  }
}

function placeKey({ sheet, row, column }: Where): string {
  return `${sheet} ${row} ${column}`;
}

/** On a flat sheet an element is the same on each of its rows by what their cells say: another code on one of them would part them. One without a code is of one sheet alone. */
function spreadInFlat({ elements, sheets, means }: Plan): ReadonlySet<number> {
  const spread = new Set<number>();
  const isElsewhere = ({ sheet, row }: PlanElement, otherRow: number): boolean => sheets[sheet]?.kind === 'vlak' && row !== otherRow;
  for (const { parent, row } of elements) if (elements[parent] && isElsewhere(elements[parent], row)) spread.add(parent);
  for (let line = 0; line < means.count; line += 1) {
    const element = elements[means.element[line]!];
    if (element && isElsewhere(element, means.row[line]!)) spread.add(element.index);
  }
  return spread;
}
