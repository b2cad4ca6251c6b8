import type { Finding } from '#core/rules/Finding';
import type { Rule } from '#core/rules/Rule';
import type { Tongue } from '#core/values/format';
import { RULES } from '#core/rules/rules';

/** A finding in words. `fixes` in the order of `Finding.fixes`. */
export interface FindingWords {
  readonly title: string;
  readonly message: string;
  readonly why: string;
  readonly todo: string;
  readonly fixes: readonly string[];
}

const BY_ID: ReadonlyMap<string, Rule> = new Map(RULES.map((rule) => [rule.id, rule]));

export function ruleById(id: string): Rule | undefined {
  return BY_ID.get(id);
}

/** What is wrong, why it matters and what to do, in Dutch or English; of a rule unknown here, its id. */
export function words(finding: Pick<Finding, 'rule' | 'data' | 'fixes'>, language: Tongue): FindingWords {
  const dictionary = ruleById(finding.rule)?.words[language];
  if (!dictionary) return { title: finding.rule, message: finding.rule, why: '', todo: '', fixes: finding.fixes.map(({ id }) => id) };
  const { data } = finding;
  return {
    title: dictionary.title, message: dictionary.message(data), why: dictionary.why(data), todo: dictionary.todo(data),
    fixes: finding.fixes.map((fix) => dictionary.fixes[fix.id]?.(fix.data) ?? fix.id),
  };
}
