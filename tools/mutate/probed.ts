import type { Mutant } from './mutantsIn';

/** A source that tells of each condition that a mutant turns when it is worked out, by calling `reached` with the mutant's index. */
export function probed(source: string, mutants: readonly Mutant[]): string {
  const inserted = new Map<number, string>();
  const insert = (at: number, text: string): void => { inserted.set(at, (inserted.get(at) ?? '') + text); };
  for (const { condition } of mutants) insert(condition.end, ')');
  for (const [index, { condition }] of mutants.entries()) insert(condition.start, `(globalThis.reached(${index}), `);
  const places = [...inserted.keys()].sort((a, b) => a - b);
  return places.map((at, i) => source.slice(places[i - 1] ?? 0, at) + inserted.get(at)!).join('') + source.slice(places.at(-1) ?? 0);
}
