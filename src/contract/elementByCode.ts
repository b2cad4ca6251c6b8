/** The element that a code's key names: the first with it; -1 when there is none. */
export function elementByCode(byKey: ReadonlyMap<string, readonly number[]>, key: string): number {
  return byKey.get(key)?.[0] ?? -1;
}
