import { damaged } from '../PackageFault';

const decoder = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true });
const named: Readonly<Record<string, string>> = { lt: '<', gt: '>', amp: '&', quot: '"', apos: "'" };
/** Below this length, building the string letter by letter beats a call to the decoder. */
const shortText = 40;

/** UTF-8 bytes as a string, entities untouched. Throws a PackageFault on bytes that are no UTF-8. */
export function decodeUtf8(bytes: Uint8Array, start: number, end: number): string {
  if (end - start < shortText) {
    let text = '';
    let at = start;
    for (; at < end; at++) {
      const byte = bytes[at]!;
      if (byte > 127) break;
      text += String.fromCharCode(byte);
    }
    if (at === end) return text;
  }
  try {
    return decoder.decode(bytes.subarray(start, end));
  } catch {
    throw damaged('encoding');
  }
}

/** The five entities of XML and character references. Any other is refused: without a DTD it has no meaning. */
export function decodeEntities(text: string): string {
  return text.replace(/&([^;\s&]{0,12});?/g, (whole, name: string) => {
    if (!whole.endsWith(';')) throw damaged('entity', { entity: name });
    return named[name] ?? characterOf(name);
  });
}

function characterOf(name: string): string {
  const digits = /^#(?:x([0-9a-f]+)|(\d+))$/i.exec(name);
  const code = digits ? parseInt(digits[1] ?? digits[2] ?? '', digits[1] === undefined ? 10 : 16) : NaN;
  if (!(code <= 0x10ffff)) throw damaged('entity', { entity: name });
  return String.fromCodePoint(code);
}
