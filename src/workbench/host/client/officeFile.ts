import type { Completed, OfficeSurroundings } from './officeCommon';

/** Office keeps no more than two files of one document open. */
const MOST_OPEN = 2;
const LARGEST_SLICE = 4_194_304;

function failure(code: number, name: string): Parameters<Completed>[0] {
  return { status: 'failed', error: { code, name, message: `${name}.` } };
}

type Options = { sliceSize?: number } | undefined;

/** `Office.context.document.getFileAsync` over the bytes that the host gives: in slices, each to be fetched, and to be closed. */
export function fileGiver({ file }: Pick<OfficeSurroundings, 'file'>) {
  let open = 0;
  const give = (fileType: string, { sliceSize = LARGEST_SLICE }: { sliceSize?: number }, done: Completed): void => {
    const refused = refusalOf(fileType, sliceSize, open);
    if (!file || refused) return done(refused ?? NO_FILE);
    open += 1;
    const closed = (): void => { open -= 1; };
    file().then((bytes) => done({ status: 'succeeded', value: sliced(bytes, sliceSize, closed) }), () => { closed(); done(failure(5001, 'Internal error')); });
  };
  // The options may be left out.
  return (fileType: string, given: Options | Completed, callback: Completed = () => undefined): void => (
    typeof given === 'function' ? give(fileType, {}, given) : give(fileType, given ?? {}, callback)
  );
}

const NO_FILE = failure(5013, 'File type not supported');

function refusalOf(fileType: string, sliceSize: number, open: number): ReturnType<typeof failure> | null {
  if (fileType !== 'compressed') return NO_FILE;
  if (!(sliceSize > 0) || sliceSize > LARGEST_SLICE) return failure(2008, 'Slice size not supported');
  return open >= MOST_OPEN ? failure(5001, 'Internal error') : null;
}

function sliced(bytes: Uint8Array, sliceSize: number, onClose: () => void): object {
  let isOpen = true;
  const sliceCount = Math.ceil(bytes.length / sliceSize);
  return {
    size: bytes.length, sliceCount,
    getSliceAsync(index: number, done: Completed): void {
      if (!isOpen || !(index >= 0 && index < sliceCount)) return done(failure(5010, 'Slice not available'));
      const data = [...bytes.subarray(index * sliceSize, (index + 1) * sliceSize)];
      queueMicrotask(() => done({ status: 'succeeded', value: { index, size: data.length, data } }));
    },
    closeAsync(done?: Completed): void {
      if (isOpen) onClose();
      isOpen = false;
      queueMicrotask(() => done?.({ status: 'succeeded' }));
    },
  };
}
