/** A blank that is doubled, at the end, or not to be seen. A line break parts codes, or was put in on purpose. One search for a whole text is half the time of looking at each character. */
const STRAY = / (?: |$)|[\t\u00a0\u2000-\u200d\u202f\u2060\u3000\ufeff]/u;

/** Whether a text has blanks too many: before, behind, doubled, or ones that are not to be seen. */
export function hasStrayBlanks(text: string): boolean {
  return text.charCodeAt(0) === 32 || STRAY.test(text);
}

/**
 * Whether anything is odd about a text as a text: it begins with a sign (`#REF!`, `=A1`, `-B2`), or has blanks too many.
 * Of a hundred cells ninety-nine have nothing of the kind, so one look spares them the others.
 */
export function isOddText(text: string): boolean {
  const first = text.charCodeAt(0);
  return (first < 128 && BEGINS_ODDLY[first] === 1) || STRAY.test(text);
}

const BEGINS_ODDLY = new Uint8Array(128);
for (const sign of ' #=+-@') BEGINS_ODDLY[sign.charCodeAt(0)] = 1;
