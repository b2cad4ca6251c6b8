import { SEVERITIES, type Finding } from '#core/rules/Finding';

/** More places are no help. */
const MOST_RELATED = 20;

/** What is told instead of what was found: worked out cause by cause, each with all that it brings along. */
export class Telling {
  /** What is told now, by the finding that it began as. */
  private readonly told = new Map<Finding, Finding>();
  /** Who tells of a finding that is not told itself. */
  private readonly tellers = new Map<Finding, Finding>();
  private readonly fresh = new Set<Finding>();

  /** One that no rule found, in the place of these. */
  tell(finding: Finding, inPlaceOf: Iterable<Finding>): void {
    this.fresh.add(finding);
    this.told.set(finding, finding);
    for (const each of inPlaceOf) this.hide(each, finding);
  }

  /** Of two findings with one cause the other is not told; the cause weighs what it brings along, and leads to it. */
  bring(cause: Finding, brought: readonly Finding[]): void {
    const root = this.tellerOf(cause);
    const others = brought.filter((each) => this.tellerOf(each) === each && each !== root);
    if (others.length === 0) return;
    const now = this.told.get(root) ?? root;
    const severity = SEVERITIES.find((each) => [now, ...others].some((finding) => finding.severity === each))!;
    const places = [...now.related, ...others.map(({ where }) => where)];
    this.told.set(root, { ...now, severity, related: places.slice(0, Math.max(MOST_RELATED, now.related.length)) });
    for (const each of others) this.hide(each, root);
  }

  /** The finding that tells of this one: itself, where none else does. */
  tellerOf(finding: Finding): Finding {
    let teller = finding;
    while (this.tellers.has(teller)) teller = this.tellers.get(teller)!;
    return teller;
  }

  get result(): { readonly swallowed: ReadonlySet<Finding>; readonly added: readonly Finding[] } {
    const swallowed = [...this.told.keys(), ...this.tellers.keys()].filter((each) => !this.fresh.has(each));
    return { swallowed: new Set(swallowed), added: [...this.told.values()] };
  }

  private hide(finding: Finding, teller: Finding): void {
    if (finding === teller) return;
    this.tellers.set(finding, teller);
    this.told.delete(finding);
  }
}
