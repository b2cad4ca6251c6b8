import { hashOf } from '../code';
import type { Result } from '../Result';
import { ok, refuse } from '../Result';
import type { KeptSort } from './Kept';

/** What stands beside kept contents: of which version they are, and a sum that tells whether they are whole. */
export interface Seal { readonly version: string; readonly checksum: string }

/** The contents as text of ASCII only: what has passed through other programs is still the same, byte for byte. */
export function asText(content: unknown): string {
  return JSON.stringify(content).replace(/[\u007f-\uffff]/g, (char) => `\\u${char.charCodeAt(0).toString(16).padStart(4, '0')}`);
}

/** Tells a broken text from a whole one; it guards against accidents, not against anyone. */
export function checksumOf(text: string): string {
  return `${hashOf(text).toString(16).padStart(8, '0')}-${text.length.toString(16)}`;
}

/** The contents, or a refusal that says what is wrong with them: `kept-newer` or `kept-broken`. */
export function opened({ id, version }: KeptSort, seal: Seal, text: string): Result<unknown> {
  if (Number(seal.version) > version) return refuse('kept-newer', { sort: id, version: seal.version });
  if (Number(seal.version) !== version || checksumOf(text) !== seal.checksum) return broken(id);
  try {
    return ok(JSON.parse(text) as unknown);
  } catch {
    return broken(id);
  }
}

export function broken(id: string): Result<never> {
  return refuse('kept-broken', { sort: id });
}
