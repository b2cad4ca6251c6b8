import type { Finding } from '#core/rules/Finding';
import { inOrder } from '#core/rules/told/inOrder';

/** What was found and is not waived, and what may be the cause of it, waived or not. */
export interface WithCauses { readonly found: Found; readonly causes: Found }

/** Findings of the rules of which one may bring another along. */
export class Found {
  private readonly byRule: ReadonlyMap<string, Set<Finding>>;

  private readonly ordered = new Map<string, readonly Finding[]>();

  constructor(rules: Iterable<string>) {
    this.byRule = new Map([...rules].map((rule) => [rule, new Set<Finding>()]));
  }

  add(finding: Finding): void {
    this.byRule.get(finding.rule)?.add(finding);
    this.ordered.delete(finding.rule);
  }

  remove(finding: Finding): void {
    this.byRule.get(finding.rule)?.delete(finding);
    this.ordered.delete(finding.rule);
  }

  /** In the order of the workbook, whatever the order in which they were found. */
  of(...rules: readonly string[]): readonly Finding[] {
    return rules.length === 1 ? this.ofRule(rules[0]!) : inOrder(rules.flatMap((rule) => this.ofRule(rule)));
  }

  /** Put in order once, as long as none comes or goes. */
  private ofRule(rule: string): readonly Finding[] {
    const known = this.ordered.get(rule);
    if (known) return known;
    const found = inOrder(this.byRule.get(rule) ?? []);
    this.ordered.set(rule, found);
    return found;
  }
}
