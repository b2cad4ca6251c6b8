/** A group that is to come from above. */
export const FROM_ABOVE = -1;
const VISITING = -2;

/**
 * Gives each element that stands at `FROM_ABOVE` the group of the nearest element above it that has one; 0 when there
 * is none, also where the parents go round in a circle. Each link is walked once; no recursion.
 */
export function resolveUpwards(parents: Int32Array, groups: Int32Array, elements: readonly number[] | Int32Array): void {
  const trail: number[] = [];
  for (let i = 0; i < elements.length; i += 1) {
    const start = elements[i]!;
    if (groups[start] !== FROM_ABOVE) continue;
    const parent = parents[start]!;
    if (parent < 0) groups[start] = 0;
    else if (groups[parent]! >= 0) groups[start] = groups[parent]!;
    else climb(parents, groups, start, trail);
  }
}

function climb(parents: Int32Array, groups: Int32Array, start: number, trail: number[]): void {
  let index = start;
  while (index >= 0 && groups[index] === FROM_ABOVE) {
    groups[index] = VISITING;
    trail.push(index);
    index = parents[index]!;
  }
  const group = index < 0 ? 0 : Math.max(0, groups[index]!);
  while (trail.length > 0) groups[trail.pop()!] = group;
}
