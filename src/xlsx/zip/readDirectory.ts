import { damaged, PackageFault } from '../PackageFault';
import { packageLimits } from '../packageLimits';
import type { ZipEntry } from './ZipEntry';

const endSignature = 0x06054b50;
const end64Signature = 0x06064b50;
const locatorSignature = 0x07064b50;
const entrySignature = 0x02014b50;
const localSignature = 0x04034b50;
const symlink = 0o120000;

interface Directory { start: number; size: number; count: number; end: number }

/**
 * The files that a zip declares, in directory order, without unpacking any.
 * Only the central directory counts; every local header must agree with it, or two programs could read two workbooks out of one file.
 * Throws a PackageFault.
 */
export function readDirectory(bytes: Uint8Array): ZipEntry[] {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const directory = findDirectory(view);
  if (directory.count > packageLimits.parts) {
    throw new PackageFault('xlsx-too-large', { what: 'parts', found: directory.count, limit: packageLimits.parts });
  }
  const entries: ZipEntry[] = [];
  let at = directory.start;
  for (let n = 0; n < directory.count; n++) {
    const { entry, next } = readEntry(view, bytes, at, directory);
    if (!entry.name.endsWith('/')) entries.push(entry);
    at = next;
  }
  refuseOverlaps(entries);
  return entries;
}

function findDirectory(view: DataView): Directory {
  const lowest = Math.max(0, view.byteLength - 22 - 0xffff);
  for (let at = view.byteLength - 22; at >= lowest; at--) {
    if (view.getUint32(at, true) === endSignature) return checked(view, readEnd(view, at));
  }
  throw damaged('truncated');
}

function readEnd(view: DataView, at: number): Directory {
  const plain = { start: view.getUint32(at + 16, true), size: view.getUint32(at + 12, true), count: view.getUint16(at + 10, true), end: at };
  const isZip64 = plain.start === 0xffffffff || plain.size === 0xffffffff || plain.count === 0xffff;
  if (!isZip64) return plain;
  if (at < 20 || view.getUint32(at - 20, true) !== locatorSignature) return plain;
  const at64 = Number(view.getBigUint64(at - 12, true));
  if (at64 + 56 > at || view.getUint32(at64, true) !== end64Signature) throw damaged('zip-directory');
  const wide = (offset: number): number => Number(view.getBigUint64(at64 + offset, true));
  return { start: wide(48), size: wide(40), count: wide(32), end: at64 };
}

function checked(view: DataView, directory: Directory): Directory {
  if (directory.start + directory.size > directory.end || directory.end > view.byteLength) throw damaged('truncated');
  return directory;
}

function readEntry(view: DataView, bytes: Uint8Array, at: number, directory: Directory): { entry: ZipEntry; next: number } {
  if (at + 46 > directory.end || view.getUint32(at, true) !== entrySignature) throw damaged('zip-directory');
  const nameLength = view.getUint16(at + 28, true);
  const extraLength = view.getUint16(at + 30, true);
  const next = at + 46 + nameLength + extraLength + view.getUint16(at + 32, true);
  if (next > directory.end) throw damaged('zip-directory');
  const raw = bytes.subarray(at + 46, at + 46 + nameLength);
  const name = new TextDecoder().decode(raw).replace(/\\/g, '/').replace(/^\/+/, '');
  if (view.getUint16(at + 8, true) & 1) throw new PackageFault('xlsx-password', { part: name });
  if ((view.getUint32(at + 38, true) >>> 16 & 0o170000) === symlink) throw damaged('symlink', { part: name });
  const sizes = readSizes(view, at, at + 46 + nameLength, extraLength);
  const start = readLocal(view, bytes, sizes.offset, raw, name);
  if (start + sizes.packed > directory.start) throw damaged('truncated', { part: name });
  const { packed, inflated } = sizes;
  return { entry: { name, method: view.getUint16(at + 10, true), packed, inflated, crc: view.getUint32(at + 16, true), start }, next };
}

/** Sizes and place; of a file over 4 GB, or written by a cautious program, they stand in an extra field. */
function readSizes(view: DataView, at: number, extraStart: number, extraLength: number): { packed: number; inflated: number; offset: number } {
  const sizes = { inflated: view.getUint32(at + 24, true), packed: view.getUint32(at + 20, true), offset: view.getUint32(at + 42, true) };
  for (let p = extraStart; p + 4 <= extraStart + extraLength;) {
    const length = view.getUint16(p + 2, true);
    if (view.getUint16(p, true) === 1) readWideSizes(view, p + 4, Math.min(p + 4 + length, extraStart + extraLength), sizes);
    p += 4 + length;
  }
  return sizes;
}

function readWideSizes(view: DataView, start: number, stop: number, sizes: { packed: number; inflated: number; offset: number }): void {
  let at = start;
  for (const field of ['inflated', 'packed', 'offset'] as const) {
    if (sizes[field] !== 0xffffffff || at + 8 > stop) continue;
    sizes[field] = Number(view.getBigUint64(at, true));
    at += 8;
  }
}

function readLocal(view: DataView, bytes: Uint8Array, at: number, raw: Uint8Array, name: string): number {
  if (at + 30 > view.byteLength || view.getUint32(at, true) !== localSignature) throw damaged('zip-directory', { part: name });
  const nameLength = view.getUint16(at + 26, true);
  const local = bytes.subarray(at + 30, at + 30 + nameLength);
  const isSame = local.length === raw.length && local.every((byte, n) => byte === raw[n]);
  if (!isSame) throw damaged('zip-directory', { part: name });
  return at + 30 + nameLength + view.getUint16(at + 28, true);
}

function refuseOverlaps(entries: readonly ZipEntry[]): void {
  const inOrder = [...entries].sort((a, b) => a.start - b.start);
  inOrder.forEach((entry, n) => {
    const following = inOrder[n + 1];
    if (following && entry.start + entry.packed > following.start) throw damaged('overlapping-parts', { part: following.name });
  });
}
