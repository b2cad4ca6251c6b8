import type { Refusal } from '#core/values/Result';

/**
 * Why a file could not be read as a workbook.
 * `xlsx-not-a-zip`: the bytes are no workbook of any kind we know. `xlsx-password`: encrypted.
 * `xlsx-too-large`: more parts or bytes than we unpack (`limit`, `found`). `xlsx-other-format`: a workbook, but of another kind (`format`).
 * `xlsx-damaged`: a workbook that contradicts itself (`reason`, and `part` or `cell` where known).
 */
export type PackageFaultCode = 'xlsx-not-a-zip' | 'xlsx-password' | 'xlsx-too-large' | 'xlsx-other-format' | 'xlsx-damaged';

/**
 * Thrown deep inside the parsers and caught once at the room's door, where it becomes a refusal.
 * It never leaves this room.
 */
export class PackageFault extends Error {
  constructor(readonly code: PackageFaultCode, readonly data: Refusal['data'] = {}) {
    super(`${code} ${JSON.stringify(data)}`);
  }
}

/** The commonest fault: the file contradicts itself. `reason` is one word that `words` can turn into a sentence. */
export function damaged(reason: string, data: Refusal['data'] = {}): PackageFault {
  return new PackageFault('xlsx-damaged', { reason, ...data });
}
