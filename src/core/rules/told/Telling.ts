import { SEVERITIES, type Finding } from '#core/rules/Finding';
import { isFloor } from '#core/rules/profile/floor';
import type { RuleBook } from '#core/rules/profile/ruleBook';
import { OVER } from './over';

/** More places are no help. */
const MOST_RELATED = 20;

/** What an amount makes of a sum: whoever leaves the amount as it is has not seen that. */
const SUMS: ReadonlySet<string> = new Set(OVER);

/** What is told instead of what was found: worked out cause by cause, each with all that it brings along. */
export class Telling {
  /** What is told now, by the finding that it began as. */
  private readonly told = new Map<Finding, Finding>();
  /** Who tells of a finding that is not told itself. */
  private readonly tellers = new Map<Finding, Finding>();
  private readonly fresh = new Set<Finding>();

  /** @param waiverOf one that is waived goes on hiding what comes of it, and is not told: nothing else takes its place */
  constructor(private readonly waiverOf: RuleBook['waiverOf'] = () => undefined) {}

  /** One that no rule found, in the place of these. */
  tell(finding: Finding, inPlaceOf: Iterable<Finding>): void {
    this.fresh.add(finding);
    this.told.set(finding, finding);
    for (const each of inPlaceOf) this.hide(each, finding);
  }

  /** Of two findings with one cause the other is not told; the cause weighs what it brings along, and leads to it. */
  bring(cause: Finding, brought: readonly Finding[]): void {
    const root = this.tellerOf(cause);
    const others = brought.filter((each) => this.tellerOf(each) === each && each !== root && !this.waiverOf(each));
    if (others.length === 0) return;
    for (const each of others) this.hide(each, root);
    if (!this.fresh.has(root) && this.waiverOf(root)) return;
    const now = this.told.get(root) ?? root;
    const severity = SEVERITIES.find((each) => [now, ...others].some((finding) => finding.severity === each))!;
    const places = [...now.related, ...others.map(({ where }) => where)];
    this.told.set(root, { ...now, severity, related: places.slice(0, Math.max(MOST_RELATED, now.related.length)) });
  }

  /** The finding that tells of this one: itself, where none else does. */
  tellerOf(finding: Finding): Finding {
    let teller = finding;
    while (this.tellers.has(teller)) teller = this.tellers.get(teller)!;
    return teller;
  }

  get result(): { readonly swallowed: ReadonlySet<Finding>; readonly added: readonly Finding[] } {
    const swallowed = [...this.told.keys(), ...this.tellers.keys()].filter((each) => !this.fresh.has(each) && !this.isLeftAlone(each));
    return { swallowed: new Set(swallowed), added: [...this.told.values()] };
  }

  /** Whether the one that would tell of it is waived, and it is a fault of its own: on the floor, heavier than that, or a sum that is over. */
  private isLeftAlone(finding: Finding): boolean {
    const teller = this.tellerOf(finding);
    if (teller === finding || !this.waiverOf(teller)) return false;
    return isFloor(finding.rule) || SUMS.has(finding.rule) || SEVERITIES.indexOf(finding.severity) < SEVERITIES.indexOf(teller.severity);
  }

  private hide(finding: Finding, teller: Finding): void {
    if (finding === teller) return;
    this.tellers.set(finding, teller);
    this.told.delete(finding);
  }
}
