import { Inflate } from 'fflate';
import { damaged, PackageFault } from '../PackageFault';
import { crc32 } from './crc32';
import type { ZipEntry } from './ZipEntry';

/** Small enough that one step of even the tightest bomb stays under 18 MB; smaller ones make honest files slow. */
const step = 16 * 1024;

/**
 * The bytes of one part. What comes out must be exactly as long as declared and have the declared checksum;
 * unpacking stops at the first byte too many. Throws a PackageFault.
 */
export function inflateEntry(file: Uint8Array, entry: ZipEntry): Uint8Array {
  const packed = file.subarray(entry.start, entry.start + entry.packed);
  const bytes = entry.method === 0 ? packed : inflate(packed, entry);
  if (bytes.length !== entry.inflated) throw damaged('size', { part: entry.name, declared: entry.inflated, found: bytes.length });
  if (crc32(bytes) !== entry.crc) throw damaged('checksum', { part: entry.name });
  return bytes;
}

function inflate(packed: Uint8Array, entry: ZipEntry): Uint8Array {
  const out = new Uint8Array(entry.inflated);
  let length = 0;
  const inflater = new Inflate((chunk) => {
    if (length + chunk.length > out.length) throw damaged('size', { part: entry.name, declared: out.length, found: length + chunk.length });
    out.set(chunk, length);
    length += chunk.length;
  });
  try {
    for (let at = 0; at < packed.length; at += step) inflater.push(packed.subarray(at, at + step), at + step >= packed.length);
  } catch (cause) {
    throw cause instanceof PackageFault ? cause : damaged('packing', { part: entry.name });
  }
  return out.subarray(0, length);
}
