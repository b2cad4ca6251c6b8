import { ok, type Result } from '#core/values/Result';
import { damaged, PackageFault } from './PackageFault';
import { packageLimits } from './packageLimits';
import { sniffFormat } from './sniffFormat';
import { readDirectory } from './zip/readDirectory';
import type { ZipEntry } from './zip/ZipEntry';

/**
 * What stands in a workbook file, checked before a byte of it is unpacked: structure, number of parts, declared sizes,
 * names that are double or lead outside, encryption, and whether it is an .xlsx at all.
 * Sizes that lie are found while unpacking (`inflateEntry`). Refuses with the codes of PackageFault.
 */
export function checkPackage(bytes: Uint8Array): Result<ZipEntry[]> {
  try {
    return ok(packageEntries(bytes));
  } catch (fault) {
    if (fault instanceof PackageFault) return { ok: false, refusal: { code: fault.code, data: fault.data } };
    throw fault;
  }
}

/** As `checkPackage`, for use inside this room: throws the PackageFault. */
export function packageEntries(bytes: Uint8Array): ZipEntry[] {
  const isZip = bytes[0] === 0x50 && bytes[1] === 0x4b && (bytes[2] === 3 || bytes[2] === 5);
  if (!isZip) throw sniffFormat(bytes);
  const entries = readDirectory(bytes);
  const names = new Set<string>();
  for (const entry of entries) {
    checkEntry(entry);
    const key = entry.name.toLowerCase();
    if (names.has(key)) throw damaged('duplicate-part', { part: entry.name });
    names.add(key);
  }
  refuseTooLarge(entries);
  refuseOtherFormat(bytes, entries, names);
  return entries;
}

function checkEntry(entry: ZipEntry): void {
  if (leadsOutside(entry.name)) throw damaged('part-name', { part: entry.name });
  if (entry.method !== 0 && entry.method !== 8) throw damaged('packing', { part: entry.name, method: entry.method });
  if (entry.method === 0 && entry.packed !== entry.inflated) throw damaged('size', { part: entry.name, declared: entry.inflated, found: entry.packed });
}

/** Nobody writes parts to a disk here; but a file with such names was made to hurt a program that does. */
function leadsOutside(name: string): boolean {
  return name === '' || name.includes('\0') || /^[a-z]:/i.test(name) || name.split('/').some((segment) => segment === '..' || segment === '.');
}

function refuseTooLarge(entries: readonly ZipEntry[]): void {
  const total = entries.reduce((sum, entry) => sum + entry.inflated, 0);
  const limit = packageLimits.inflatedBytes;
  if (total > limit) throw new PackageFault('xlsx-too-large', { what: 'bytes', found: total, limit });
  const liar = entries.find((entry) => entry.inflated > entry.packed * packageLimits.ratio + 64);
  if (liar) throw damaged('size', { part: liar.name, declared: liar.inflated, packed: liar.packed });
}

function refuseOtherFormat(bytes: Uint8Array, entries: readonly ZipEntry[], names: ReadonlySet<string>): void {
  const format = otherFormat(bytes, entries, names);
  if (format !== undefined) throw new PackageFault('xlsx-other-format', { format });
}

function otherFormat(bytes: Uint8Array, entries: readonly ZipEntry[], names: ReadonlySet<string>): string | undefined {
  if (names.has('xl/workbook.bin')) return 'xlsb';
  if (names.has('word/document.xml')) return 'docx';
  if (names.has('ppt/presentation.xml')) return 'pptx';
  const mime = entries.find((entry) => entry.name === 'mimetype' && entry.method === 0);
  if (mime) return new TextDecoder().decode(bytes.subarray(mime.start, mime.start + mime.packed)).includes('opendocument') ? 'ods' : 'zip';
  return names.has('[content_types].xml') ? undefined : 'zip';
}
