import fc from 'fast-check';

/** Actions that each are tried; of the later ones each third is, at another seed another third. */
const FIRST = 12;
const TURN = Math.abs(fc.readConfigureGlobal().seed ?? 0) % 3;

/** Where a failure is tried after this one, counted from 1: at every sync; of the actions between them, which are many, at the first and at each third. */
export function nextFailure(kind: 'failAtAction' | 'failAtSync', at: number): number {
  return kind === 'failAtSync' || at < FIRST + TURN ? at + 1 : at + 3;
}
