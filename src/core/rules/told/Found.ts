import type { Finding } from '#core/rules/Finding';
import { inOrder } from '#core/rules/told/inOrder';
import { groupedBy } from '#core/values/groupedBy';

/** What was found and is not waived, and what may be the cause of it, waived or not. */
export interface WithCauses { readonly found: Found; readonly causes: Found }

/** Findings of the rules of which one may bring another along. */
export class Found {
  private readonly byRule: ReadonlyMap<string, readonly Finding[]>;
  private readonly ordered = new Map<string, readonly Finding[]>();

  constructor(findings: Iterable<Finding>) {
    this.byRule = groupedBy(findings, ({ rule }) => rule);
  }

  /** In the order of the workbook, whatever the order in which they were found. */
  of(...rules: readonly string[]): readonly Finding[] {
    return rules.length === 1 ? this.ofRule(rules[0]!) : inOrder(rules.flatMap((rule) => this.ofRule(rule)));
  }

  /** Put in order once. */
  private ofRule(rule: string): readonly Finding[] {
    const [known, all] = [this.ordered.get(rule), this.byRule.get(rule)];
    if (known || !all) return known ?? NONE;
    const found = inOrder(all);
    this.ordered.set(rule, found);
    return found;
  }
}

const NONE: readonly Finding[] = [];
