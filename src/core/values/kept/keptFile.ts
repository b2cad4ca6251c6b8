import type { Result } from '../Result';
import type { KeptSort } from './Kept';
import { asText, broken, checksumOf, opened } from './seal';

/** The same contents as a file that a person can give to a colleague. */
export function writeKeptFile(sort: KeptSort, content: unknown): string {
  return `${JSON.stringify({ doelboom: sort.id, version: sort.version, checksum: checksumOf(asText(content)), content }, null, 2)}\n`;
}

/** The contents of such a file; refusal `kept-other-file` for a file of another sort or of another program. */
export function readKeptFile(sort: KeptSort, text: string): Result<unknown> {
  const file = parsed(text);
  if (file?.doelboom !== sort.id) return { ok: false, refusal: { code: 'kept-other-file', data: { sort: sort.id } } };
  if (file.content === undefined) return broken(sort.id);
  return opened(sort, { version: String(file.version), checksum: String(file.checksum) }, asText(file.content));
}

interface KeptFile { readonly doelboom?: unknown; readonly version?: unknown; readonly checksum?: unknown; readonly content?: unknown }

function parsed(text: string): KeptFile | null {
  try {
    const file: unknown = JSON.parse(text.replace(/^\ufeff/u, ''));
    return typeof file === 'object' ? file : null;
  } catch {
    return null;
  }
}
