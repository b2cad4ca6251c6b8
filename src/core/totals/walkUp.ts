import type { Plan } from '#core/plan/Plan';

/** Visits an element and each above it, the nearest first; where parents go round in a circle, its first only. */
export function walkUp(plan: Plan, start: number, visit: (index: number) => void): void {
  const seen: number[] = [];
  for (let index = start; index >= 0; index = plan.elements[index]!.parent) {
    visit(index);
    if (isInCircle(plan, index, seen)) return;
  }
}

/** Whether the walk up from an element comes back to it. A tree is a few levels deep, so this is a few steps. */
function isInCircle(plan: Plan, index: number, seen: number[]): boolean {
  seen.length = 0;
  for (let above = plan.elements[index]!.parent; above >= 0; above = plan.elements[above]!.parent) {
    if (above === index) return true;
    if (seen.includes(above)) return false;
    seen.push(above);
  }
  return false;
}

/** Calls `add` for each element and its parent, children always before their parents; never for elements in a circle. */
export function sumUpwards({ elements }: Plan, add: (child: number, parent: number) => void): void {
  const waiting = new Int32Array(elements.length);
  for (const { parent } of elements) if (parent >= 0) waiting[parent]! += 1;
  const ready: number[] = [];
  for (let index = 0; index < elements.length; index += 1) if (waiting[index] === 0) ready.push(index);
  for (let index = ready.pop(); index !== undefined; index = ready.pop()) {
    const { parent } = elements[index]!;
    if (parent < 0) continue;
    add(index, parent);
    waiting[parent]! -= 1;
    if (waiting[parent] === 0) ready.push(parent);
  }
}
