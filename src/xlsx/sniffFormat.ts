import { PackageFault } from './PackageFault';

const olePrefix = [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1];
const sniffed = 4_096;

/** What a file is that does not begin as a zip: an encrypted workbook, an old one, text, or nothing we know. */
export function sniffFormat(bytes: Uint8Array): PackageFault {
  if (olePrefix.every((byte, n) => bytes[n] === byte)) return sniffOle(bytes);
  const text = sniffText(bytes);
  if (text === undefined) return new PackageFault('xlsx-not-a-zip', { bytes: bytes.length });
  return sniffMarkup(text) ?? new PackageFault('xlsx-other-format', { format: 'csv' });
}

/** An OLE container holds an encrypted package, an .xls or a document; the names of its streams are UTF-16. */
function sniffOle(bytes: Uint8Array): PackageFault {
  if (holdsUtf16(bytes, 'EncryptedPackage') || holdsUtf16(bytes, 'EncryptionInfo')) return new PackageFault('xlsx-password');
  const isXls = holdsUtf16(bytes, 'Workbook') || holdsUtf16(bytes, 'Book');
  return new PackageFault('xlsx-other-format', { format: isXls ? 'xls' : 'ole' });
}

function holdsUtf16(bytes: Uint8Array, name: string): boolean {
  const wanted = [...name].flatMap((letter) => [letter.charCodeAt(0), 0]);
  for (let at = bytes.indexOf(wanted[0]!); at >= 0; at = bytes.indexOf(wanted[0]!, at + 1)) {
    if (wanted.every((byte, n) => bytes[at + n] === byte)) return true;
  }
  return false;
}

/** The first lines as text, or undefined when they hold bytes that no text file does. */
function sniffText(bytes: Uint8Array): string | undefined {
  const head = bytes.subarray(0, sniffed);
  const isWide = (head[0] === 0xff && head[1] === 0xfe) || (head[0] === 0xfe && head[1] === 0xff);
  const text = new TextDecoder(isWide ? (head[0] === 0xff ? 'utf-16le' : 'utf-16be') : 'windows-1252').decode(head);
  const isText = text.trim() !== '' && ![...text].some((letter) => letter < ' ' && !'\t\r\n\f'.includes(letter));
  return isText ? text : undefined;
}

function sniffMarkup(text: string): PackageFault | undefined {
  if (/urn:schemas-microsoft-com:office:spreadsheet/.test(text)) return new PackageFault('xlsx-other-format', { format: 'xml-2003' });
  if (/<(!doctype\s+html|html|table)\b/i.test(text)) return new PackageFault('xlsx-other-format', { format: 'html' });
  if (/^\W{0,4}<\?xml/.test(text) || /^\W{0,4}[{[]/.test(text) || text.startsWith('%PDF')) return new PackageFault('xlsx-not-a-zip', { bytes: text.length });
  return undefined;
}
