/** A `codeKey` holds no blanks, so that no code can be taken for one of these. */
const MARK = '\t';

/** The key of the group of an SD or OD that has no code: its own, for without a code it is no other element's. */
export function uncodedKey(index: number): string {
  return MARK + String(index);
}

/** The element that such a key is of; -1 for the key of a code. */
export function uncodedIndex(key: string): number {
  return key.startsWith(MARK) ? Number(key.slice(1)) : -1;
}
