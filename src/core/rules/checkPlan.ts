import type { ListEntry, MasterList, Plan } from '#core/plan/Plan';
import type { Finding, FindingDraft } from '#core/rules/Finding';
import type { Checks, Report, Rule } from '#core/rules/Rule';
import { runSteps, type Steps } from '#core/values/steps';
import { Causes } from '#core/rules/Causes';
import { createPlanLinksSteps, type PlanLinks } from '#core/rules/PlanLinks';
import { lookersOf, type Looker, type Prepared } from '#core/rules/lookersOf';
import { compareFindings } from '#core/rules/compareFindings';
import type { WaivedFinding } from '#core/rules/profile/Profile';
import { TextWalk } from '#core/rules/TextWalk';
import { partWaived, ruleBook, type RuleBook } from '#core/rules/profile/ruleBook';

/**
 * Subjects between two yields: some rules look around for what may have been meant. All rules look at one piece before
 * the next, for then what it holds is near at hand: each by itself would fetch the whole plan anew.
 */
export const PIECE = 500;

/** Every rule on every subject, as the plan's scheme weighs them; errors first, then by sheet, row and column. */
export function checkPlan(plan: Plan, rules: readonly Rule[] = ruleBook(plan.scheme).rules): Finding[] {
  return runSteps(checkPlanSteps(plan, rules));
}

/** The same under a workbook's own profile: what counts, and what is left as it is. */
export function judgePlan(plan: Plan, { rules, waiverOf }: RuleBook): { readonly findings: readonly Finding[]; readonly waived: readonly WaivedFinding[] } {
  const { found, links } = runSteps(findSteps(plan, rules));
  const { findings, waived } = partWaived(found.sort(compareFindings(rules)), waiverOf);
  const told = partWaived(tellOnce(plan, links, rules, findings, { waived, waiverOf }), waiverOf);
  return { findings: told.findings, waived: [...waived, ...told.waived] };
}

/** In pieces. */
export function* checkPlanSteps(plan: Plan, rules: readonly Rule[] = ruleBook(plan.scheme).rules): Steps<Finding[]> {
  const { found, links } = yield* findSteps(plan, rules);
  return tellOnce(plan, links, rules, found);
}

/** What each rule finds by itself, before it is told what stands for what. */
export function foundBy(plan: Plan, rules: readonly Rule[]): readonly Finding[] {
  return runSteps(findSteps(plan, rules)).found;
}

interface Waived { readonly waived: readonly WaivedFinding[]; readonly waiverOf: RuleBook['waiverOf'] }

/** What many rows say of one mistake is told where the mistake is; in order. */
function tellOnce(plan: Plan, links: PlanLinks, rules: readonly Rule[], found: readonly Finding[], { waived, waiverOf }: Waived = { waived: [], waiverOf: () => undefined }): Finding[] {
  const causes = new Causes(plan, links, rules, waiverOf);
  for (const finding of found) causes.add(finding);
  for (const finding of waived) causes.addWaived(finding);
  causes.tell();
  const { swallowed, added } = causes.told;
  return [...found.filter((finding) => !swallowed.has(finding)), ...added].sort(compareFindings(rules));
}

/** What each rule finds, rule by rule. */
function* findSteps(plan: Plan, rules: readonly Rule[]): Steps<{ readonly found: Finding[]; readonly links: PlanLinks }> {
  const links = yield* createPlanLinksSteps(plan);
  const findings: Finding[] = [];
  const prepared = yield* prepareSteps(plan, rules, links);
  const all = rules.map((rule, i) => ({ checks: prepared[i]!, report: reporter(rule, links, (finding) => findings.push(finding)) }));
  yield* checkElements(plan, all);
  yield* checkTogether(plan.means.count, lookersOf(all).line);
  yield* checkEntries(plan, all);
  yield* checkSheets(plan, all);
  return { found: findings, links };
}

/** What each rule looks at, rule by rule: some make an index of their own. */
export function* prepareSteps(plan: Plan, rules: readonly Rule[], links: PlanLinks): Steps<Checks[]> {
  const prepared: Checks[] = [];
  for (const rule of rules) {
    prepared.push(rule.prepare(plan, links));
    yield;
  }
  return prepared;
}

function* checkElements({ elements }: Plan, all: readonly Prepared[]): Steps<void> {
  for (const { checks, report } of all) if (checks.candidates) for (const index of checks.candidates()) checks.element?.(index, report);
  yield* checkTogether(elements.length, lookersOf(all.filter(({ checks: { candidates } }) => !candidates)).element);
}

function* checkEntries({ lists }: Plan, all: readonly Prepared[]): Steps<void> {
  const { entries, whole } = lookersOf(all);
  for (const [list, lookers] of entries) yield* checkTogether(lists[list].entries.length, lookers.map((looker) => ({ ...looker, check: ofEntries(lists[list], looker) })));
  for (const { check, report } of whole) check(report);
}

/** Rows without an entry are passed over. */
function ofEntries({ entries }: MasterList<ListEntry>, { check }: Looker<number>): Looker<number>['check'] {
  return (entry, report) => { if (entries[entry]) check(entry, report); };
}

/** Subjects 0..count-1, a piece at a time by each rule. */
function* checkTogether(count: number, all: readonly Looker<number>[]): Steps<void> {
  if (all.length === 0) return;
  for (let from = 0; from < count; from += PIECE) {
    const to = Math.min(count, from + PIECE);
    for (const { check, report } of all) for (let subject = from; subject < to; subject += 1) check(subject, report);
    yield;
  }
}

function* checkSheets(plan: Plan, all: readonly Prepared[]): Steps<void> {
  const texts = new TextWalk(plan, all);
  for (const [sheet, { from, to, top }] of (plan.cells ?? []).entries()) {
    for (let row = from; row < to; row += PIECE) {
      texts.lookAtRows(sheet, top + row, Math.min(PIECE, to - row));
      yield;
    }
    for (const { checks, report } of all) {
      checkRows(plan, sheet, checks, report);
      checks.sheet?.(sheet, report);
    }
    yield;
  }
}

function checkRows({ cells }: Plan, sheet: number, { row: check, rowCandidates }: Checks, report: Report): void {
  if (!check) return;
  const { from, to, top } = cells![sheet]!;
  for (const row of rowCandidates?.(sheet) ?? Array.from({ length: to - from }, (_, i) => top + from + i)) check({ sheet, row }, report);
}

/** What a rule calls: completes its draft with rule and severity. What the sheet is to blame for is told as that, and not again. */
export function reporter(rule: Rule, { blame }: PlanLinks, take: (finding: Finding) => void): (draft: FindingDraft) => void {
  return (draft) => {
    if (blame.isOfSheet(rule.id, draft)) return;
    take({
      rule: rule.id, severity: rule.severity, where: draft.where, element: draft.element, data: draft.data,
      related: draft.related ?? [], fixes: draft.fixes ?? [],
    });
  };
}

