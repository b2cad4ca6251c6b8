import type { Scheme } from '#core/scheme/Scheme';
import type { Finding } from '#core/rules/Finding';
import { findingId, ruleOfId } from '#core/rules/findingId';
import type { Rule } from '#core/rules/Rule';
import { RULES } from '#core/rules/rules';
import { isFloor } from './floor';
import { NO_PROFILE, type Profile, type Waiver, type WaivedFinding, type Weight } from './Profile';
import { waiverFault } from './waiverFault';

/** By what a plan is judged: the rules that are on with what each weighs, and what is left as it is. */
export interface RuleBook {
  readonly rules: readonly Rule[];
  /** The waiver under which a finding stands; undefined for one that counts. */
  waiverOf(finding: Finding): Waiver | undefined;
}

/**
 * The rules under a scheme and a workbook's own profile; the profile goes first, but not below the floor.
 * @param today `2026-11-26`: a waiver holds through its last day. Without it none holds.
 */
export function ruleBook(scheme: Scheme, profile: Profile = NO_PROFILE, today?: string, all: readonly Rule[] = RULES): RuleBook {
  const rules = all.flatMap((rule) => {
    const weight = weightOf(rule, scheme, profile);
    if (weight === 'off') return [];
    return weight === rule.severity ? rule : { ...rule, severity: weight };
  });
  return { rules, waiverOf: waiverFinder(profile.waivers, today) };
}

/** What a rule weighs in a workbook of this scheme with this profile. */
export function weightOf(rule: Pick<Rule, 'id' | 'severity'>, scheme: Scheme, { weights }: Profile): Weight {
  const own = isFloor(rule.id) || !Object.hasOwn(weights, rule.id) ? undefined : weights[rule.id];
  return own ?? scheme.weights?.[rule.id] ?? rule.severity;
}

/** Findings that count, and those that are waived; each in the order given. */
export function partWaived(findings: readonly Finding[], waiverOf: RuleBook['waiverOf']): { readonly findings: Finding[]; readonly waived: WaivedFinding[] } {
  const parted = { findings: [] as Finding[], waived: [] as WaivedFinding[] };
  for (const finding of findings) {
    const waiver = waiverOf(finding);
    if (waiver) parted.waived.push({ ...finding, waiver });
    else parted.findings.push(finding);
  }
  return parted;
}

/** Names are made only of findings of rules that have a waiver: without any, this costs nothing. */
function waiverFinder(waivers: readonly Waiver[], today: string | undefined): RuleBook['waiverOf'] {
  const holding = new Map(waivers.filter((waiver) => today !== undefined && waiverFault(waiver, today) === null).map((waiver) => [waiver.finding, waiver]));
  const rules = new Set([...holding.keys()].map(ruleOfId));
  return (finding) => (rules.has(finding.rule) ? holding.get(findingId(finding)) : undefined);
}
