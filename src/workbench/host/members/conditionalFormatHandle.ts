import type { BookConditionalFormat } from '#xlsx/book/Book';
import { columnName } from '#core/values/address';
import type { HostContext } from '../HostContext';
import { invalidArgument, itemNotFound } from '../protocol/ExcelError';
import { formatId } from '../rules/conditionalFormats';
import { detailOf, type FormatKind } from '../rules/conditionalKinds';
import { anchorOf } from '../rules/ruleRanges';
import { assertWritable } from './protectionCheck';

/** A conditional format that an add-in holds on to. */
export interface FormatHandle { readonly sheetId: string; readonly id: string; readonly kind: FormatKind }

/** The format of a handle; `ItemNotFound` when it has been deleted. */
export function conditionalFormatOf(host: HostContext, { sheetId, id }: FormatHandle): BookConditionalFormat {
  const found = host.sheetState(sheetId).conditionalFormats.find((format) => formatId(format) === id);
  if (!found) throw itemNotFound();
  return found;
}

/** Changes a format in place; refused on a protected sheet that doesn't allow formatting. */
export function changeFormat(host: HostContext, self: FormatHandle, change: (format: BookConditionalFormat) => void): void {
  const format = conditionalFormatOf(host, self);
  for (const of of format.ranges) assertWritable(host, self.sheetId, of, 'allowFormatCells');
  change(format);
  host.state.isDirty = true;
}

/** The cell from which a format's relative references are read, as `B8`. */
export function anchorAddress({ ranges }: BookConditionalFormat): string {
  const { row, column } = anchorOf(ranges);
  return `${columnName(column)}${row + 1}`;
}

export function attributesOf(format: BookConditionalFormat): Record<string, string> {
  return detailOf(format).attributes ?? {};
}

/** Sets an attribute as it stands in the file; undefined takes it away. */
export function setAttribute(format: BookConditionalFormat, name: string, value: string | undefined): void {
  const { [name]: _before, ...others } = attributesOf(format);
  format.detail = { ...detailOf(format), attributes: value === undefined ? others : { ...others, [name]: value } };
}

/** A formula that was given, without its `=`; a bare number will do. */
export function formulaGiven(given: unknown): string {
  const text = typeof given === 'number' ? String(given) : typeof given === 'string' ? given.replace(/^=/, '') : '';
  if (text === '') throw invalidArgument();
  return text;
}

/** The key in a table that has this value. */
export function wordFor<K extends string>(table: Record<K, string>, value: unknown): K | undefined {
  return (Object.keys(table) as K[]).find((key) => table[key] === value);
}
