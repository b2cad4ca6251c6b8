import type { Plan } from '#core/plan/Plan';
import type { Finding } from '#core/rules/Finding';
import type { PlanLinks } from '#core/rules/PlanLinks';
import type { RuleBook } from '#core/rules/profile/ruleBook';
import { Neighbours } from './Neighbours';
import { inOrder } from './inOrder';
import { isCause, isTied, tellTogether, TIES, type Weighed } from './tellTogether';
import { OF_TOLD } from './doubledCodes';
import { PlanNotes } from './PlanNotes';
import { TieIndex } from './TieIndex';

/** One that is told in the place of others, as it was worked out from what they miss. */
export interface Instead { readonly told: Finding; readonly hidden: ReadonlySet<Finding> }

/** What came of working it out. */
export interface Settled { readonly isOther: boolean; readonly isSaidOtherwise: boolean }

/** Findings of which one may bring another along, with what comes of it. */
interface Cluster { readonly members: readonly Finding[]; readonly swallowed: readonly Finding[]; readonly added: readonly Finding[] }

/**
 * What one mistake makes other rules say: told once, by the rule that is about it. Findings that have to do with each
 * other are a cluster, and what comes of one depends on no other; when a finding comes or goes, or the plan changes
 * where one looks at it, only the clusters that it is of are worked out anew.
 */
export class Consequences {
  readonly swallowed = new Set<Finding>();
  readonly added = new Set<Finding>();
  readonly notes: PlanNotes;
  private readonly ties = new TieIndex(TIES);
  private readonly neighbours: Neighbours;
  /** By what they name, and what they say. */
  private readonly instead = new Map<string, Map<string, Instead>>();
  /** By each finding that one stands for, and by that itself. */
  private readonly insteadOf = new Map<Finding, Instead>();
  private readonly clusters = new Map<Finding, Cluster>();
  private readonly open = new Set<Finding>();
  private gone: Cluster[] = [];
  private areTooMany = false;

  /** @param moved `means-of-other-element` as it weighs here; without it no row is told to stand under another action */
  constructor(private readonly plan: Plan, private readonly links: PlanLinks, private readonly moved: Weighed | undefined, private waiverOf: RuleBook['waiverOf']) {
    this.neighbours = new Neighbours(plan, links);
    this.notes = new PlanNotes(plan, links, this.ties, this.neighbours);
  }

  add(finding: Finding): void {
    if (!isTied(finding)) return;
    this.neighbours.add(finding);
    this.seeSums(finding);
    this.putIn(finding, this.ties.add(finding));
  }

  /** One that is waived: told apart, and still the cause of others, but of no sum that is over. */
  addWaived(finding: Finding): void {
    if (isCause(finding)) this.putIn(finding, this.ties.add(finding));
  }

  removeWaived(finding: Finding): void {
    if (isCause(finding)) this.takeOut(finding, this.ties.remove(finding));
  }

  /** Other waivers: of each cluster something else may be told. */
  waive(waiverOf: RuleBook['waiverOf']): void {
    this.waiverOf = waiverOf;
    this.reopenAll();
  }

  remove(finding: Finding): void {
    if (!isTied(finding)) return;
    this.seeSums(finding);
    this.neighbours.remove(finding);
    this.takeOut(finding, this.ties.remove(finding));
  }

  /** A sum that is over is told by what is said of its amounts. */
  private seeSums(finding: Finding): void {
    if (this.neighbours.isSuspect(finding)) this.notes.seeSuspect(() => this.neighbours.linesOf(finding));
  }

  /** All of one kind that is told in the place of others: what is as it was stays. */
  replace(kind: string, all: readonly Instead[]): void {
    const fresh = new Map(all.map((each) => [JSON.stringify(each.told), each]));
    const kept = this.instead.get(kind) ?? new Map<string, Instead>();
    this.instead.set(kind, kept);
    for (const [sign, old] of kept) {
      if (isSame(old, fresh.get(sign))) continue;
      kept.delete(sign);
      this.drop(old);
    }
    for (const [sign, each] of fresh) {
      if (kept.has(sign)) continue;
      kept.set(sign, each);
      this.put(each);
    }
  }

  /** Works out what is open; gives whether anything of it is another, and whether that says something else. */
  settle(): Settled {
    this.seeHowMany();
    for (const finding of this.notes.take()) this.reopen(finding);
    const made: Cluster[] = [];
    for (const finding of this.open) {
      this.open.delete(finding);
      const cluster = this.made(finding);
      if (cluster) made.push(cluster);
    }
    const { gone } = this;
    this.gone = [];
    return { isOther: gone.length + made.length > 0, isSaidOtherwise: !isTheSame(gone, made) };
  }

  /** When they become too many, or are no more, all are told anew. */
  private seeHowMany(): void {
    const { areTooMany } = this.ties;
    if (areTooMany === this.areTooMany) return;
    this.areTooMany = areTooMany;
    this.reopenAll();
  }

  private reopenAll(): void {
    for (const finding of [...this.ties.all.keys()]) this.reopen(finding);
  }

  private drop({ told, hidden }: Instead): void {
    for (const each of [told, ...hidden]) {
      this.insteadOf.delete(each);
      this.reopen(each);
    }
    this.takeOut(told, this.ties.remove(told));
  }

  private put(each: Instead): void {
    for (const finding of [each.told, ...each.hidden]) {
      this.insteadOf.set(finding, each);
      this.reopen(finding);
    }
    this.putIn(each.told, this.ties.add(each.told, [OF_TOLD]));
  }

  private putIn(finding: Finding, others: Iterable<Finding>): void {
    this.open.add(finding);
    for (const other of others) this.reopen(other);
  }

  private takeOut(finding: Finding, others: Iterable<Finding>): void {
    this.dissolve(this.clusters.get(finding));
    for (const other of others) this.reopen(other);
    this.open.delete(finding);
  }

  private reopen(finding: Finding): void {
    this.dissolve(this.clusters.get(finding));
    // Others know of what has gone, or was never tied, too.
    if (this.ties.holds(finding)) this.open.add(finding);
  }

  private dissolve(cluster: Cluster | undefined): void {
    if (!cluster) return;
    for (const member of cluster.members) {
      this.clusters.delete(member);
      this.open.add(member);
    }
    for (const finding of cluster.swallowed) this.swallowed.delete(finding);
    for (const finding of cluster.added) this.added.delete(finding);
    this.gone.push(cluster);
  }

  /** All that hangs together with a finding, told; null for one that stands alone. */
  private made(finding: Finding): Cluster | null {
    const members = inOrder(this.around(finding));
    // Two may stand for one: each is taken by what it says itself.
    const insteads = members.flatMap((each) => (this.isTold(each) ? this.insteadOf.get(each)! : []));
    if (members.length < 2 && insteads.length === 0) return null;
    const told = tellTogether({ plan: this.plan, links: this.links, moved: this.moved, waiverOf: this.waiverOf }, members.filter((each) => !this.isTold(each)), insteads);
    const cluster = { members, swallowed: [...told.swallowed], added: told.added };
    for (const member of members) {
      this.clusters.set(member, cluster);
      this.open.delete(member);
    }
    for (const each of cluster.swallowed) this.swallowed.add(each);
    for (const each of cluster.added) this.added.add(each);
    return cluster;
  }

  /** Whether it is told in the place of others. */
  private isTold(finding: Finding): boolean {
    return this.insteadOf.get(finding)?.told === finding;
  }

  /** Of too many none has to do with another, but for what one stands for. */
  private around(finding: Finding): readonly Finding[] {
    if (this.areTooMany) return [finding];
    const found = new Set([finding]);
    for (const each of found) {
      const cluster = this.clusters.get(each);
      this.dissolve(cluster);
      // A sum knows of its amounts, and they know of no sum but by what they are told with.
      for (const others of [cluster?.members ?? [], this.besides(each)]) for (const other of others) found.add(other);
    }
    return [...found];
  }

  private *besides(finding: Finding): Generator<Finding> {
    yield* this.ties.besides(finding);
    yield* this.neighbours.of(finding);
    const instead = this.insteadOf.get(finding);
    if (!instead) return;
    yield instead.told;
    if (instead.told === finding) for (const each of instead.hidden) if (this.ties.holds(each)) yield each;
  }
}

function isSame(old: Instead, fresh: Instead | undefined): boolean {
  return fresh?.hidden.size === old.hidden.size && [...fresh.hidden].every((each) => old.hidden.has(each));
}

/** Whether clusters tell what others told; how many they are tells it mostly, and costs nothing. */
function isTheSame(gone: readonly Cluster[], made: readonly Cluster[]): boolean {
  const hidden = (clusters: readonly Cluster[]): number => clusters.reduce((sum, { swallowed }) => sum + swallowed.length, 0);
  const [before, after] = [gone.flatMap(({ added }) => added), made.flatMap(({ added }) => added)];
  const said = (added: readonly Finding[]): string => added.map((each) => JSON.stringify(each)).sort().join('\n');
  return hidden(gone) === hidden(made) && before.length === after.length && said(before) === said(after);
}
