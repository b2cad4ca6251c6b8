import { damaged } from '../PackageFault';

/** How a part betrays its Unicode form: by its byte order mark, or by where the zeros stand around its first `<`. */
const marks: readonly (readonly [encoding: string, ...bytes: (number | undefined)[]])[] = [
  ['utf-16le', 0xff, 0xfe], ['utf-16be', 0xfe, 0xff], ['utf-16le', 0x3c, 0, undefined, 0], ['utf-16be', 0, 0x3c, 0],
];

/** The bytes of an XML part as UTF-8 without a byte order mark, whatever form it was stored in. Throws a PackageFault when we do not know the form. */
export function toUtf8(bytes: Uint8Array): Uint8Array {
  if (bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf) return bytes.subarray(3);
  const marked = marks.find(([, ...mark]) => mark.every((byte, n) => byte === undefined || byte === bytes[n]));
  if (marked) return recode(bytes, marked[0]);
  const declared = declaredEncoding(bytes);
  return declared === undefined || /^(utf-?8|us-ascii)$/i.test(declared) ? bytes : recode(bytes, declared);
}

function recode(bytes: Uint8Array, encoding: string): Uint8Array {
  return new TextEncoder().encode(decoderOf(encoding).decode(bytes));
}

function decoderOf(encoding: string): TextDecoder {
  try {
    return new TextDecoder(encoding);
  } catch {
    throw damaged('encoding', { encoding });
  }
}

function declaredEncoding(bytes: Uint8Array): string | undefined {
  const head = String.fromCharCode(...bytes.subarray(0, 120));
  return /^<\?xml[^>]*encoding\s*=\s*["']([^"']+)["']/.exec(head)?.[1];
}
