import type { BookConditionalFormat } from '#xlsx/book/Book';
import type { Area } from '#core/values/grid/Area';
import type { SheetState } from '../state/HostState';
import { carved, type WithFormulas } from './reanchored';

/** Thresholds of scales, bars and icon sets may be formulas too, but those can't be relative. */
export const withFormatFormulas: WithFormulas<BookConditionalFormat> = (format, change) => followed(format, { ...format, formulas: format.formulas.map(change) });

const ids = new WeakMap<BookConditionalFormat, string>();
let next = 1;

/** The id under which Excel's client finds a format again. A file has none; it stays the same as long as the format is followed. */
export function formatId(format: BookConditionalFormat): string {
  let id = ids.get(format);
  if (!id) {
    ids.set(format, id = `{00000000-000C-0000-0000-${next.toString(16).toUpperCase().padStart(12, '0')}}`);
    next += 1;
  }
  return id;
}

/** Says that a format now goes on as another object. */
export function followed(before: BookConditionalFormat, after: BookConditionalFormat): BookConditionalFormat {
  ids.set(after, formatId(before));
  return after;
}

/** The formats of a sheet, the one that goes first in front. */
export function inOrder(state: SheetState): BookConditionalFormat[] {
  return [...state.conditionalFormats].sort((one, other) => one.priority - other.priority);
}

/** Puts a format at a place in the order of its sheet, counted from 0; the others make room. */
export function placeFormat(state: SheetState, format: BookConditionalFormat, at: number): void {
  const others = inOrder(state).filter((one) => one !== format);
  others.splice(Math.min(at, others.length), 0, format);
  others.forEach((one, index) => { one.priority = index + 1; });
  state.conditionalFormats = others;
}

/** Takes formats away from some blocks; those that also hold elsewhere stay there. */
export function clearFormats(state: SheetState, blocks: readonly Area[]): void {
  const left = carved(state.conditionalFormats.map((format) => ({ ranges: format.ranges, format })), blocks, (rule, change) => ({ ...rule, format: withFormatFormulas(rule.format, change) }));
  state.conditionalFormats = left.map(({ format, ranges }) => (format.ranges === ranges ? format : followed(format, { ...format, ranges })));
}
