import { asText, type Content } from '#core/edits/change/Contents';

/**
 * Whether a cell holds exactly what it is to hold. Unlike an edit of one cell, a change of rows takes nothing for the
 * same that reads alike: what differs was changed by somebody.
 */
export function isSameText(found: Content, expected: Content): boolean {
  return asText(found) === asText(expected);
}
