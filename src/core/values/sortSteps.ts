import type { Steps } from './steps';

/** Items sorted in one go; more are merged, a piece at a time. */
const PIECE = 4096;

/**
 * Sorts in pieces that do not grow with the number of items: runs of a few thousand, then merged two by two. What is
 * equal keeps its order; the items given stay as they are.
 */
export function* sortSteps<Item>(items: readonly Item[], compare: (a: Item, b: Item) => number): Steps<Item[]> {
  let runs: Item[][] = [];
  for (let from = 0; from < items.length; from += PIECE) {
    runs.push(items.slice(from, from + PIECE).sort(compare));
    yield;
  }
  while (runs.length > 1) {
    const merged: Item[][] = [];
    for (let i = 0; i < runs.length; i += 2) merged.push(i + 1 < runs.length ? yield* mergeSteps(runs[i]!, runs[i + 1]!, compare) : runs[i]!);
    runs = merged;
  }
  return runs[0] ?? [];
}

function* mergeSteps<Item>(left: readonly Item[], right: readonly Item[], compare: (a: Item, b: Item) => number): Steps<Item[]> {
  const merged: Item[] = [];
  for (let i = 0, j = 0; i < left.length || j < right.length;) {
    const takesLeft = j >= right.length || (i < left.length && compare(left[i]!, right[j]!) <= 0);
    merged.push(takesLeft ? left[i++]! : right[j++]!);
    if (merged.length % PIECE === 0) yield;
  }
  return merged;
}
