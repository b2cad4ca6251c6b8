import type { Plan, PlanElement } from '#core/plan/Plan';
import { parentsInStrand, type Above, type GroupId, type Strand } from './parentsInStrand';
import { elementsInOrder } from '#core/plan/elementOrder';

/** A plan as one strand shows it: every node once, parents before their children. */
export interface PlanTree {
  readonly strand: Strand;
  readonly nodes: readonly TreeNode[];
  readonly roots: readonly number[];
  /** Node of each element; -1 for one that this strand does not show. */
  readonly nodeOf: Int32Array;
}

/** An element, or a heading of our own for elements that hang under nothing. */
export interface TreeNode {
  /** Stable over re-reading: what is unfolded stays so. */
  readonly key: string;
  /** -1 for a heading of our own. */
  readonly element: number;
  readonly group: GroupId | null;
  /** Codes of the elements that a joint heading stands for. */
  readonly joint: readonly string[];
  readonly parent: number;
  /** 1 at the top. */
  readonly depth: number;
  readonly children: number[];
}

/** Builds the tree in one walk; also where parents go round in a circle, each element stands in it once. */
export function buildPlanTree(plan: Plan, strand: Strand): PlanTree {
  const above = parentsInStrand(plan, strand);
  const elements = elementsInOrder(plan);
  const below = childrenByParent(elements, above);
  const builder = new TreeBuilder(plan, below);
  for (const element of elements) if (above[element.index]!.kind === 'root') builder.addElement(element, -1);
  for (const [key, members] of below.joint) builder.addGroup('joint', key.split('\n'), members);
  for (const group of ['geenHsd', 'geenProgramma', 'los'] as const) builder.addGroup(group, [], below.group.get(group) ?? []);
  builder.addGroup('los', [], elements.filter(({ index }) => above[index]!.kind === 'element' && builder.nodeOf[index] === -1).map(({ index }) => index));
  addSums(plan, strand, builder);
  return { strand, nodes: builder.nodes, roots: builder.roots, nodeOf: builder.nodeOf };
}

/** Rows for the means that hang on nothing shown here, so that the rows of each strand add up to the whole plan. */
function addSums(plan: Plan, strand: Strand, builder: TreeBuilder): void {
  const { element } = plan.means;
  if (element.some((each) => each >= 0 && builder.nodeOf[each] === -1)) builder.addSum(strand === 'horizontaal' ? 'buitenProgramma' : 'buitenDoelstelling');
  if (element.some((each) => each < 0)) builder.addSum('zonderActie');
}

interface Below {
  readonly element: ReadonlyMap<number, readonly number[]>;
  readonly group: ReadonlyMap<GroupId, readonly number[]>;
  readonly joint: ReadonlyMap<string, readonly number[]>;
}

function childrenByParent(elements: readonly PlanElement[], above: readonly Above[]): Below {
  const element = new Map<number, number[]>();
  const group = new Map<GroupId, number[]>();
  const joint = new Map<string, number[]>();
  for (const { index } of elements) {
    const each = above[index]!;
    if (each.kind === 'element') push(element, each.index, index);
    else if (each.kind === 'group') push(group, each.group, index);
    else if (each.kind === 'joint') push(joint, each.codes.join('\n'), index);
  }
  return { element, group, joint };
}

function push<Key>(lists: Map<Key, number[]>, key: Key, index: number): void {
  const list = lists.get(key);
  if (list) list.push(index);
  else lists.set(key, [index]);
}

class TreeBuilder {
  readonly nodes: TreeNode[] = [];
  readonly roots: number[] = [];
  readonly nodeOf: Int32Array;
  private readonly groups = new Map<string, number>();

  constructor(private readonly plan: Plan, private readonly below: Below) {
    this.nodeOf = new Int32Array(plan.elements.length).fill(-1);
  }

  /** Adds an element and all below it, without recursion: a plan may be as deep as its author wishes. */
  addElement(first: PlanElement, parent: number): void {
    const waiting: { element: PlanElement; parent: number }[] = [{ element: first, parent }];
    for (let next = waiting.pop(); next; next = waiting.pop()) {
      if (this.nodeOf[next.element.index] !== -1) continue;
      const node = this.add(keyOf(this.plan, next.element), next.element.index, null, [], next.parent);
      const children = this.below.element.get(next.element.index) ?? [];
      for (let at = children.length - 1; at >= 0; at -= 1) waiting.push({ element: this.plan.elements[children[at]!]!, parent: node });
    }
  }

  /** A heading with what stands under it; none where nothing does. */
  addGroup(group: GroupId, joint: readonly string[], members: readonly number[]): void {
    if (members.length === 0) return;
    const key = `:${group}:${joint.join('+')}`;
    const node = this.groups.get(key) ?? this.add(key, -1, group, joint, -1);
    this.groups.set(key, node);
    for (const member of members) this.addElement(this.plan.elements[member]!, node);
  }

  addSum(group: GroupId): void {
    this.add(`:${group}:`, -1, group, [], -1);
  }

  private add(key: string, element: number, group: GroupId | null, joint: readonly string[], parent: number): number {
    const index = this.nodes.length;
    const above = this.nodes[parent];
    this.nodes.push({ key, element, group, joint, parent, depth: (above?.depth ?? 0) + 1, children: [] });
    if (above) above.children.push(index);
    else this.roots.push(index);
    if (element >= 0) this.nodeOf[element] = index;
    return index;
  }
}

/** By code where it has one; the second of the same code by its place among them. */
function keyOf(plan: Plan, element: PlanElement): string {
  if (!element.key) return `@${element.sheet}:${element.row}`;
  const same = plan.byKey.get(element.key) ?? [];
  return same.length > 1 ? `${element.key}#${same.indexOf(element.index)}` : element.key;
}
