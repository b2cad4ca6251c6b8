import type { Plan, PlanElement } from '#core/plan/Plan';

/** The plan as an indented tree, for people; elements that hang on nothing stand at the left. */
export function treeText(plan: Plan): string {
  const children = new Map<number, PlanElement[]>();
  for (const element of plan.elements) {
    const siblings = children.get(element.parent);
    if (siblings) siblings.push(element);
    else children.set(element.parent, [element]);
  }
  const lines: string[] = [];
  const seen = new Set<number>();
  const draw = (element: PlanElement, depth: number): void => {
    if (seen.has(element.index)) return;
    seen.add(element.index);
    lines.push(`${'  '.repeat(depth)}${[element.code || '(zonder code)', element.title].join('  ')}`);
    for (const child of children.get(element.index) ?? []) draw(child, depth + 1);
  };
  for (const root of children.get(-1) ?? []) draw(root, 0);
  // What hangs in a circle has no root.
  for (const element of plan.elements) draw(element, 0);
  return `${lines.join('\n')}\n\n${plan.elements.length} elementen, ${plan.means.count} regels middelen, jaren ${plan.years.join(', ') || 'geen'}`;
}
