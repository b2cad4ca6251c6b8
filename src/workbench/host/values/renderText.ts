import type { UniverParts } from '../engine/UniverParts';
import { isErrorText } from '../book/cells';
import type { Culture } from './culture';

/** What a cell shows, in the user's culture. Independent of the column's width, as `Range.text` is. */
export function renderText(value: string | number | boolean | null, pattern: string, culture: Culture, numfmt: UniverParts['core']['numfmt']): string {
  if (value === null) return '';
  if (typeof value === 'boolean') return value ? culture.true : culture.false;
  if (isErrorText(value)) return culture.errors[value] ?? value;
  return renderPlain(value, pattern === '@' ? 'General' : pattern, culture, numfmt);
}

function renderPlain(value: string | number, pattern: string, culture: Culture, numfmt: UniverParts['core']['numfmt']): string {
  return typeof value === 'string' && pattern === 'General' ? value : render(value, pattern, culture, numfmt);
}

function render(value: string | number, pattern: string, culture: Culture, numfmt: UniverParts['core']['numfmt']): string {
  try {
    return numfmt.format(pattern, value, { locale: culture.name, nbsp: false });
  } catch {
    // A pattern that cannot be read shows the plain value, as a viewer would.
    return String(value);
  }
}
