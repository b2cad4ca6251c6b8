/** `_x000D_`: how a workbook writes a character that XML cannot hold. */
const escape = /_x([0-9a-f]{4})_/gi;

/** A cell's or header's text as a person sees it. */
export function decodeEscapedString(text: string): string {
  if (!text.includes('_x')) return text;
  return text.replace(escape, (_, digits: string) => String.fromCharCode(parseInt(digits, 16)));
}

/** The reverse: what XML cannot hold is escaped, and so is text that would read as an escape. */
export function encodeEscapedString(text: string): string {
  const guarded = text.includes('_x') ? text.replace(/_(?=x[0-9a-f]{4}_)/gi, '_x005F_') : text;
  return guarded.replace(/[\u0000-\u0008\u000b-\u001f\ufffe\uffff]|[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g,
    (letter) => `_x${letter.charCodeAt(0).toString(16).toUpperCase().padStart(4, '0')}_`);
}
