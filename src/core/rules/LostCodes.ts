import type { Plan, PlanElement } from '#core/plan/Plan';
import type { Missing } from '#core/rules/MissedCodes';
import type { Finding } from '#core/rules/Finding';
import { areInBlock, holesOf, isOutOfOrder, isThere, nearestAbove, signOf, standsBetween, type Hole, type Sign } from '#core/rules/holes';
import { mayBeMissed } from '#core/rules/missedCode';
import type { PlanLinks } from '#core/rules/PlanLinks';
import { inOrder } from '#core/rules/told/inOrder';
import { levelFinder, type LevelFinder } from '#core/scheme/LevelFinder';

/** A row that lost its code, and by what that is known; of a listed one that nobody names, nothing else is said. */
export interface LostCode { readonly element: PlanElement; readonly sign: Sign; readonly finding?: Finding }

/** Of rows without a code: among more than these nothing is certain. */
const MOST = 50;
/** Nor is it where more codes than these are missed. */
const MOST_MISSED = 200;

/** Rows of the plan that lost their code, with the code that is missed for them: where only one can be meant. */
export class LostCodes {
  private readonly found: Readonly<Record<Sign, Set<Finding>>> = { none: new Set(), spoilt: new Set(), idle: new Set() };
  private readonly levels: LevelFinder;
  /** Those of a list whose code nobody names: HSDs, programmes and projects are named beside the tree too, and no rule asks that they are. */
  private unnamed: Set<PlanElement> | null = null;

  constructor(private readonly plan: Plan, private readonly links: PlanLinks) {
    this.levels = levelFinder(plan.scheme);
  }

  add(finding: Finding): void {
    const sign = signOf(finding);
    if (sign) this.found[sign].add(finding);
  }

  remove(finding: Finding): void {
    const sign = signOf(finding);
    if (sign) this.found[sign].delete(finding);
  }

  /** Where another one is listed, or it was not heard how often each is named. */
  forgetNamed(): void {
    this.unnamed = null;
  }

  /** A code is named by others now. */
  seeNamed(key: string): void {
    if (!this.unnamed) return;
    for (const index of this.plan.byKey.get(key) ?? []) {
      const element = this.plan.elements[index]!;
      if (element.isListed) this.unnamed[this.isNamed(element) ? 'delete' : 'add'](element);
    }
  }

  /**
   * @param missed codes of elements
   * @param withCoded whether a code that nobody names may be told of
   * @param hasNear whether one is known that is a slip away
   */
  of(missed: ReadonlySet<Missing>, withCoded: boolean, hasNear: (missing: Missing) => boolean): ReadonlyMap<Missing, LostCode> {
    const lost = this.all(withCoded && missed.size <= MOST_MISSED);
    if (lost.length === 0) return new Map();
    const claims = [...missed].flatMap((missing) => {
      // A code that is nearly the one that is missed goes before one on which nothing hangs.
      const hole = this.choice(missing, lost.filter((each) => this.fits(each, missing) && (each.sign !== 'idle' || !hasNear(missing))));
      return hole ? [{ missing, hole }] : [];
    });
    // Of several codes that one row may have lost, that which the rows right below it name.
    const rivals = (element: PlanElement): typeof claims => {
      const all = claims.filter((claim) => claim.hole.element === element);
      return all.length === 1 ? all : all.filter(({ missing }) => areInBlock(this.plan, element, missing.users));
    };
    return new Map([...new Set(claims.map(({ hole }) => hole.element))].map(rivals).filter(({ length }) => length === 1).map(([claim]) => [claim!.missing, claim!.hole]));
  }

  /** Each element once: by what is most certain. */
  private all(withCoded: boolean): readonly LostCode[] {
    const signs: readonly Sign[] = withCoded ? ['none', 'spoilt', 'idle'] : ['none'];
    const found = [...signs.flatMap((sign) => this.rowsOf(sign)), ...withCoded ? this.idle() : []];
    return found.filter(({ element }, i) => found.findIndex((each) => each.element === element) === i);
  }

  private rowsOf(sign: Sign): readonly LostCode[] {
    if (this.found[sign].size > MOST) return [];
    const lost = inOrder(this.found[sign]).flatMap((finding) => holesOf(this.plan, this.links, finding)).map((hole) => ({ ...hole, sign }));
    // What is said of its own cell goes before what is said of another with the same code.
    const isOwn = ({ element, finding }: Hole): boolean => isThere(this.plan, element, finding.where);
    return [...lost.filter(isOwn), ...lost.filter((each) => !isOwn(each))];
  }

  /** Of what stands on a list, that on which nothing hangs. */
  private idle(): readonly LostCode[] {
    const { children, lines, listed } = this.links;
    this.unnamed ??= new Set(listed.all().filter((element) => !this.isNamed(element)));
    const found: LostCode[] = [];
    for (const element of this.unnamed) {
      if (children.isEmpty(element.index) && lines.isEmpty(element.index)) found.push({ element, sign: 'idle' });
      if (found.length > MOST) return [];
    }
    return found;
  }

  private isNamed({ key }: PlanElement): boolean {
    return this.links.uses.count('elements', key) > 0;
  }

  /** The one that must be meant. */
  private choice({ users, key }: Missing, fitting: readonly LostCode[]): LostCode | null {
    const between = fitting.length > 1 ? fitting.filter(({ element }) => standsBetween(this.plan, element, key)) : [];
    return nearestAbove(users, between.length > 0 ? between : fitting) ?? nearestAbove(users, fitting.filter(({ element, finding }) => finding && isThere(this.plan, element, finding.where)));
  }

  private fits(lost: LostCode, missing: Missing): boolean {
    const { element } = lost;
    const { key, users } = missing;
    const level = this.levels.byCode(key, element.level);
    if (level !== '' && level !== element.level) return false;
    // A title in the place of a code means something else.
    if (this.links.titles.of(key).size > 0 || ![...users].every((user) => mayBeMissed(this.plan, user, element))) return false;
    return this.isMeant(lost, missing, level !== '');
  }

  /** One row may have a slip of its own; that it stands in this very block, or misses just the code that fails here, tells more. */
  private isMeant({ element, sign }: LostCode, { key, users }: Missing, isOfLevel: boolean): boolean {
    const isHere = (): boolean => areInBlock(this.plan, element, users) || (isOfLevel && standsBetween(this.plan, element, key));
    return sign === 'idle' ? isOutOfOrder(this.plan, element) && isHere() : users.size > 1 || isHere();
  }
}
