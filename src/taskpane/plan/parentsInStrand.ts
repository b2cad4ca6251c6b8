import type { Plan, PlanElement } from '#core/plan/Plan';
import { codeKey } from '#core/values/code';
import { wayUp } from './wayUp';

/** Vertical: HSD, SD, OD, action. Horizontal: programme, project, action. */
export const STRANDS = ['verticaal', 'horizontaal'] as const;
export type Strand = (typeof STRANDS)[number];

/** Headings of our own, for what hangs under nothing; the last three only hold a sum, so that each strand is complete. */
export type GroupId = 'joint' | 'geenHsd' | 'geenProgramma' | 'los' | 'buitenProgramma' | 'buitenDoelstelling' | 'zonderActie';

/** Where an element stands in a strand. `joint`: under several HSDs at once, counted once. */
export type Above =
  | { readonly kind: 'root' | 'none' }
  | { readonly kind: 'element'; readonly index: number }
  | { readonly kind: 'group'; readonly group: GroupId }
  | { readonly kind: 'joint'; readonly codes: readonly string[] };

const ROOT: Above = { kind: 'root' };
const NONE: Above = { kind: 'none' };

/** For each element, by index, what it hangs under in this strand. */
export function parentsInStrand(plan: Plan, strand: Strand): Above[] {
  return strand === 'verticaal' ? verticalParents(plan) : horizontalParents(plan);
}

function verticalParents(plan: Plan): Above[] {
  const hasHsd = plan.elements.some(({ level }) => level === 'hsd');
  const carriers = carriersOf(plan);
  return plan.elements.map((element): Above => {
    if (element.level === 'hsd') return ROOT;
    if (element.level === 'programma') return NONE;
    const parent = plan.elements[element.parent];
    if (parent && parent.level !== 'programma') return { kind: 'element', index: parent.index };
    if (element.level === 'project' && !carriers.has(element.index)) return NONE;
    return underHsd(plan, element, parent) ?? withoutParent(plan, element, hasHsd);
  });
}

/** Elements that something hangs on: another element, or means. A project of which nothing hangs is not in the vertical strand. */
function carriersOf(plan: Plan): ReadonlySet<number> {
  const carriers = new Set<number>(plan.means.element.subarray(0, plan.means.count));
  for (const { parent } of plan.elements) carriers.add(parent);
  return carriers;
}

function underHsd(plan: Plan, element: PlanElement, programma: PlanElement | undefined): Above | null {
  const own = element.hsdCodes.length > 0 ? element.hsdCodes : (programma ?? find(plan, element.programmaCode, 'programma'))?.hsdCodes ?? [];
  const hsds = own.map((code) => find(plan, code, 'hsd'));
  const [first] = hsds;
  if (own.length > 1) return { kind: 'joint', codes: own };
  return first ? { kind: 'element', index: first.index } : null;
}

function withoutParent(plan: Plan, element: PlanElement, hasHsd: boolean): Above {
  const level = plan.scheme.levels.find(({ id }) => id === element.level);
  const isTop = level !== undefined && (level.parents.length === 0 || level.parents.includes('hsd'));
  if (isTop) return hasHsd ? { kind: 'group', group: 'geenHsd' } : ROOT;
  return { kind: 'group', group: 'los' };
}

function horizontalParents(plan: Plan): Above[] {
  const direct = plan.elements.map((element) => directlyHorizontal(plan, element));
  return plan.elements.map((element) => direct[element.index] ?? followUpwards(plan, element, direct));
}

/** What the row itself says; null where it depends on what stands above it. */
function directlyHorizontal(plan: Plan, element: PlanElement): Above | null {
  if (element.level === 'programma') return ROOT;
  if (element.level === 'hsd') return NONE;
  const above = (element.level === 'project' ? undefined : find(plan, element.projectCode, 'project')) ?? programmaOf(plan, element);
  if (above) return { kind: 'element', index: above.index };
  return element.level === 'project' ? { kind: 'group', group: 'geenProgramma' } : null;
}

function programmaOf(plan: Plan, element: PlanElement): PlanElement | undefined {
  const parent = plan.elements[element.parent];
  return parent?.level === 'programma' ? parent : find(plan, element.programmaCode, 'programma');
}

/** An OD below an SD of a programme belongs to the programme too; what leads to none, or round in a circle, stands outside. */
function followUpwards(plan: Plan, element: PlanElement, direct: readonly (Above | null)[]): Above {
  const decided = wayUp(plan, element.index).map(({ index }) => direct[index]).find((above) => above !== null && above !== undefined);
  return decided && decided.kind !== 'none' ? { kind: 'element', index: element.parent } : NONE;
}

function find(plan: Plan, code: string, level: string): PlanElement | undefined {
  if (!code) return undefined;
  const index = plan.byKey.get(codeKey(code))?.find((each) => plan.elements[each]?.level === level);
  return index === undefined ? undefined : plan.elements[index];
}
