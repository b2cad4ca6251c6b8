import type { Lists, Plan } from '#core/plan/Plan';
import type { Finding } from '#core/rules/Finding';
import type { Checks, FindingDraft, Report, Rule } from '#core/rules/Rule';
import { runSteps, type Steps } from '#core/values/steps';
import { Causes, CODE_MISTYPED } from '#core/rules/Causes';
import { createPlanLinksSteps, type PlanLinks } from '#core/rules/PlanLinks';
import { compareFindings } from '#core/rules/compareFindings';
import type { WaivedFinding } from '#core/rules/profile/Profile';
import { partWaived, ruleBook, type RuleBook } from '#core/rules/profile/ruleBook';

/** Subjects between two yields: some ten milliseconds of work. */
const PIECE = 20_000;

/** Every rule on every subject, as the plan's scheme weighs them; errors first, then by sheet, row and column. */
export function checkPlan(plan: Plan, rules: readonly Rule[] = ruleBook(plan.scheme).rules): Finding[] {
  return runSteps(checkPlanSteps(plan, rules));
}

/** The same under a workbook's own profile: what counts, and what is left as it is. */
export function judgePlan(plan: Plan, { rules, waiverOf }: RuleBook): { readonly findings: readonly Finding[]; readonly waived: readonly WaivedFinding[] } {
  const { found, links } = runSteps(findSteps(plan, rules));
  const { findings, waived } = partWaived(found.sort(compareFindings(rules)), waiverOf);
  return { findings: tellOnce(plan, links, rules, findings), waived };
}

/** In pieces. */
export function* checkPlanSteps(plan: Plan, rules: readonly Rule[] = ruleBook(plan.scheme).rules): Steps<Finding[]> {
  const { found, links } = yield* findSteps(plan, rules);
  return tellOnce(plan, links, rules, found);
}

/** What many rows say of one mistake is told where the mistake is; in order. */
function tellOnce(plan: Plan, links: PlanLinks, rules: readonly Rule[], found: readonly Finding[]): Finding[] {
  const causes = new Causes(plan, links, rules.find(({ id }) => id === CODE_MISTYPED));
  for (const finding of found) causes.add(finding);
  const { swallowed, added } = causes.tell();
  return [...found.filter((finding) => !swallowed.has(finding)), ...added].sort(compareFindings(rules));
}

/** What each rule finds, rule by rule. */
function* findSteps(plan: Plan, rules: readonly Rule[]): Steps<{ readonly found: Finding[]; readonly links: PlanLinks }> {
  const links = yield* createPlanLinksSteps(plan);
  const findings: Finding[] = [];
  const prepared = yield* prepareSteps(plan, rules, links);
  const all = rules.map((rule, i) => ({ checks: prepared[i]!, report: reporter(rule, links, (finding) => findings.push(finding)) }));
  for (const { checks, report } of all) yield* checkRule(plan, checks, report);
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

function* checkRule(plan: Plan, checks: Checks, report: Report): Steps<void> {
  if (checks.candidates) for (const index of checks.candidates()) checks.element?.(index, report);
  else yield* checkAll(plan.elements.length, checks.element, report);
  yield* checkAll(plan.means.count, checks.line, report);
  for (const list of entryLists(checks)) yield* checkAll(plan.lists[list].entries.length, checks.entries?.[list], report);
  checks.whole?.(report);
}

/** The lists whose entries a rule looks at. */
export function entryLists({ entries = {} }: Checks): readonly (keyof Lists)[] {
  return Object.keys(entries) as (keyof Lists)[];
}

function* checkAll(count: number, check: Checks['element'], report: Report = () => {}): Steps<void> {
  if (!check) return;
  for (let from = 0; from < count; from += PIECE) {
    const to = Math.min(count, from + PIECE);
    for (let subject = from; subject < to; subject += 1) check(subject, report);
    yield;
  }
}

/** Row by row, so that the rules that look at rows do so together. */
function* checkSheets({ cells = [] }: Plan, all: readonly { readonly checks: Checks; readonly report: Report }[]): Steps<void> {
  const ofRows = all.filter(({ checks }) => checks.row);
  for (let sheet = 0; sheet < cells.length; sheet += 1) {
    const { from, to, top } = cells[sheet]!;
    yield* checkAll(to - from, (row) => {
      const place = { sheet, row: top + from + row };
      for (const { checks, report } of ofRows) checks.row?.(place, report);
    });
    for (const { checks, report } of all) checks.sheet?.(sheet, report);
  }
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

