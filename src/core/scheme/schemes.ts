import type { Level, LevelId, Scheme } from './Scheme';
import { bbc } from './bbc';
import { gent2020 } from './gent2020';

/** The schemes that come with the product; the first is tried first. */
export const SCHEMES: readonly Scheme[] = [gent2020, bbc];

/** A scheme by its id, among those of the product or those given. */
export function schemeById(id: string, schemes: readonly Scheme[] = SCHEMES): Scheme | null {
  return schemes.find((scheme) => scheme.id === id) ?? null;
}

/** A level of a scheme; null for '' and for what the scheme does not know. */
export function levelById(scheme: Scheme, id: LevelId): Level | null {
  return scheme.levels.find((level) => level.id === id) ?? null;
}

/** How deep a level stands, 0 at the top; -1 for an unknown one. */
export function depthOf(scheme: Scheme, id: LevelId): number {
  return scheme.levels.findIndex((level) => level.id === id);
}
