import { refuse, type Result } from '#core/values/Result';

/** What of Office's common API the open file is read through: `Office.context.document`. */
export type OfficeDocument = Pick<Office.Document, 'getFileAsync'>;

/** Office allows slices of at most 4 MB. */
const SLICE = 4 * 1024 * 1024;
/** `Office.FileType.Compressed`: the file as it would be saved. */
const COMPRESSED = 'compressed' as unknown as Office.FileType;
/** How long the file may be waited for, in milliseconds. */
const PATIENCE = 15_000;

const UNREAD = refuse('file-unread');

/**
 * The bytes of the open workbook as it stands now, unsaved changes included. Refused (`file-unread`) where this Excel
 * does not give them, or not in time. It writes nothing, and what it opened it closes: Office keeps two at most.
 */
export async function readFile(document: OfficeDocument | undefined, patience = PATIENCE): Promise<Result<Uint8Array>> {
  if (!document) return UNREAD;
  let isLate = false;
  let timer: ReturnType<typeof setTimeout> | undefined;
  const late = new Promise<Result<Uint8Array>>((resolve) => { timer = setTimeout(() => { isLate = true; resolve(UNREAD); }, patience); });
  try {
    return await Promise.race([late, wholeFile(document, () => isLate)]);
  } finally {
    clearTimeout(timer);
  }
}

async function wholeFile(document: OfficeDocument, isLate: () => boolean): Promise<Result<Uint8Array>> {
  const file = await answered<Office.File>((done) => document.getFileAsync(COMPRESSED, { sliceSize: SLICE }, done));
  if (!file) return UNREAD;
  try {
    const slices: Uint8Array[] = [];
    for (let index = 0; index < file.sliceCount && !isLate(); index += 1) {
      const slice = await answered<Office.Slice>((done) => file.getSliceAsync(index, done));
      if (!slice) return UNREAD;
      slices.push(Uint8Array.from(slice.data as ArrayLike<number>));
    }
    return isLate() ? UNREAD : { ok: true, value: joined(slices, file.size) };
  } finally {
    await answered((done) => file.closeAsync(done));
  }
}

/** What a call of the common API answers; null when it fails. */
function answered<Value>(call: (done: (result: Office.AsyncResult<Value>) => void) => void): Promise<Value | null> {
  return new Promise((resolve) => {
    try {
      call(({ status, value }) => { resolve(String(status) === 'succeeded' ? value : null); });
    } catch {
      // Older hosts throw where they lack the method.
      resolve(null);
    }
  });
}

function joined(slices: readonly Uint8Array[], size: number): Uint8Array {
  const bytes = new Uint8Array(Math.max(size, slices.reduce((sum, { length }) => sum + length, 0)));
  let at = 0;
  for (const slice of slices) {
    bytes.set(slice, at);
    at += slice.length;
  }
  return bytes.subarray(0, at);
}
