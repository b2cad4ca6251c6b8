import { depthOf } from '#core/scheme/schemes';
import type { MutableElement } from '#core/read/Mutable';
import type { PlanBuilder } from '#core/read/PlanBuilder';
import type { Said } from './OpenParents';

/** Parts stand behind a sign, or change from letters to figures: `A.1`, `A1`. */
const LAST_PART = /^(.+?)(?:[.\-–/>][^.\-–/>]+|(?<=\p{L})\d+|(?<=\d)\p{L})\.?$/u;

/** A key without its last part; undefined where it has only one. */
export function prefixOf(key: string): string | undefined {
  return LAST_PART.exec(key)?.[1];
}

/** The keys by which what a key goes on from may be found: a point may stand behind it. */
export function keysAbove(key: string): readonly string[] {
  const prefix = prefixOf(key);
  return prefix === undefined ? [] : [prefix, `${prefix}.`];
}

/** The forms in which others may go on from some keys: with a point behind them, or without. */
export function formsOf(keys: ReadonlySet<string>): readonly string[] {
  return [...keys].flatMap((key) => [key.replace(/\.$/u, ''), `${key.replace(/\.$/u, '')}.`]);
}

/** The element whose code is this one without its last part. */
export function parentByCode(builder: Pick<PlanBuilder, 'elements' | 'firstOf'>, key: string): MutableElement | null {
  return builder.elements[Math.max(-1, ...keysAbove(key).map((above) => builder.firstOf(above)))] ?? null;
}

/** Whether a parent by code is one that the scheme allows; only the highest level may have none. */
export function isRightParent({ scheme, levels }: Pick<PlanBuilder, 'scheme' | 'levels'>, { level }: Pick<Said, 'level'>, parent: Pick<Said, 'level'> | null, top: number): boolean {
  if (level === '') return false;
  return parent ? levels.get(level)?.parents.includes(parent.level) === true : depthOf(scheme, level) === top;
}
