import { refuse, type Result } from '#core/values/Result';

/** Bytes that are looked at to tell how a text was written. */
const LOOKED_AT = 8192;

/**
 * The text of a file in UTF-8, UTF-16 (both ways round) or Windows-1252, with or without a mark in front that says so.
 * Refusal `list-not-text` for bytes that are no text in any of them.
 */
export function decodeText(bytes: Uint8Array): Result<string> {
  const encoding = markedEncoding(bytes) ?? wideEncoding(bytes);
  // A decoder takes the mark itself off.
  if (encoding !== null) return { ok: true, value: new TextDecoder(encoding).decode(bytes) };
  if (isBinary(bytes)) return refuse('list-not-text');
  try {
    return { ok: true, value: new TextDecoder('utf-8', { fatal: true }).decode(bytes) };
  } catch {
    return { ok: true, value: fromWindows(bytes) };
  }
}

/** What Windows-1252 has where Latin-1 has control characters (128 to 159); some versions of Node leave those as they are. */
const WINDOWS = '€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ';

function fromWindows(bytes: Uint8Array): string {
  const text = new TextDecoder('windows-1252').decode(bytes);
  return text.replace(/[\u0080-\u009f]/g, (letter) => WINDOWS[letter.charCodeAt(0) - 0x80] ?? letter);
}

function markedEncoding([first, second, third]: Uint8Array): string | null {
  if (first === 0xff && second === 0xfe) return 'utf-16le';
  if (first === 0xfe && second === 0xff) return 'utf-16be';
  return first === 0xef && second === 0xbb && third === 0xbf ? 'utf-8' : null;
}

/** UTF-16 without a mark: of nearly every letter in these languages one byte is zero, always the same of the two. */
function wideEncoding(bytes: Uint8Array): string | null {
  const head = bytes.subarray(0, LOOKED_AT);
  const zerosAt = (parity: 0 | 1): number => head.filter((byte, index) => byte === 0 && index % 2 === parity).length / (head.length / 2);
  const even = zerosAt(0);
  const odd = zerosAt(1);
  if (Math.max(even, odd) < OFTEN || Math.min(even, odd) > SELDOM) return null;
  return odd > even ? 'utf-16le' : 'utf-16be';
}

const OFTEN = 0.6;
const SELDOM = 0.05;

/** Zeros are no text; what else cannot stand in one is found in its cells, and named there. */
function isBinary(bytes: Uint8Array): boolean {
  return bytes.subarray(0, LOOKED_AT).includes(0);
}
